/** Faults on order: answers, delays and dropped connections, to see what clients make of them. */
import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { TenantEnv } from '../context.ts';
import type { Fault } from './control.ts';

export class Faults {
  #faults: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? Infinity });
  }

  /** The next fault for a path, counted as used. */
  take(path: string): Fault | undefined {
    const entry = this.#faults.find(({ fault, left }) => fault.path === path && left > 0);
    if (entry) entry.left -= 1;
    return entry?.fault;
  }

  clear(): void {
    this.#faults = [];
  }
}

export function injectFaults(faults: Faults): MiddlewareHandler<TenantEnv> {
  return async (c, next) => {
    const fault = c.req.method === 'OPTIONS' ? undefined : faults.take(c.req.path);
    if (!fault) return next();
    if (fault.delayMs !== undefined) await wait(fault.delayMs);
    if (fault.drop) {
      c.env.incoming.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    if (fault.status === undefined) return next();
    // A browser must see the status, not a CORS failure, as it would if the real endpoint had answered.
    const origin = c.req.header('origin');
    if (origin !== undefined) c.header('Access-Control-Allow-Origin', origin);
    if (fault.status === 429) {
      c.header('Retry-After', '60');
      c.header('Access-Control-Expose-Headers', 'Retry-After');
    }
    return c.json(fault.body ?? standardBody(fault.status), fault.status as ContentfulStatusCode);
  };
}

function standardBody(status: number): object {
  if (status === 429) return { error: 'too_many_requests', error_description: 'Rate limit exceeded.' };
  return { error: 'server_error', error_description: 'A fault on order.' };
}
