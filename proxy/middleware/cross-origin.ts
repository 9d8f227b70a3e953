/** Which pages may call: an exact list of origins, and none other, whatever they ask. */
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { IDEMPOTENCY_KEY_HEADER } from '../../contract/index.ts';
import { Problem } from '../problem.ts';
import type { ProxyEnvironment } from './environment.ts';

/**
 * Answers preflights and marks answers as readable for `origins` (WHATWG Fetch, "CORS protocol").
 *
 * No credentials: the proxy knows no cookie, so there is no session that another site could ride on.
 */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler<ProxyEnvironment> {
  return cors({
    origin: [...origins],
    allowMethods: ['POST', 'GET'],
    allowHeaders: ['Authorization', 'Content-Type', 'DPoP', IDEMPOTENCY_KEY_HEADER],
    exposeHeaders: ['Retry-After', 'WWW-Authenticate', 'X-Request-Id'],
    maxAge: 600,
  });
}

/** Stops a request that a browser sends for a page which is not on the list. Programs send no `Origin` and may pass. */
export function refuseOtherOrigins(origins: readonly string[]): MiddlewareHandler<ProxyEnvironment> {
  const allowed = new Set(origins);
  return async (c, next) => {
    const origin = c.req.header('origin');
    const foreign = origin === undefined ? c.req.header('sec-fetch-site') === 'cross-site' : !allowed.has(origin);
    if (foreign) throw new Problem('invalid-request', { status: 403, detail: 'The origin is not on the list.' });
    await next();
  };
}
