/** The Management API under `/api/v2/`, one file a resource. */
import { Hono } from 'hono';
import type { TenantEnv } from '../context.ts';
import type { ExtensionFactory } from '../extensions.ts';
import { connections } from './connections.ts';
import { answerManagementError } from './errors.ts';
import { rateLimits } from './rate-limits.ts';
import type { RateLimitProfile } from './rate-limits.ts';
import { revocation } from './revocation.ts';
import type { Plan } from './revocation.ts';
import { tickets } from './tickets.ts';
import { users } from './users.ts';

export interface ManagementApiOptions {
  /** Which endpoints exist; `enterprise` unless given. */
  readonly plan?: Plan;
  /** After how many milliseconds an accepted revocation takes effect; 100 unless given. */
  readonly revocationDelayMs?: number;
  /** How many requests are let through; all of them unless given. */
  readonly rateLimits?: RateLimitProfile;
}

export function managementApi({
  plan = 'enterprise',
  revocationDelayMs = 100,
  rateLimits: profile = 'none',
}: ManagementApiOptions = {}): ExtensionFactory {
  return tenant => {
    const limits = rateLimits(tenant, profile);
    return {
      reset: () => limits.reset(),
      routes(app) {
        const api = new Hono<TenantEnv>();
        api.onError(answerManagementError);
        api.use(async (c, next) => {
          c.header('Cache-Control', 'no-store');
          await next();
        });
        api.use(limits.middleware);
        api.route('/', users(tenant));
        api.route('/', connections(tenant));
        api.route('/', tickets(tenant));
        api.route('/', revocation(tenant, { plan, delayMs: revocationDelayMs }));
        app.route('/api/v2', api);
      },
    };
  };
}
