/** Which pages may call: an exact list of origins, and none other, whatever they ask. */
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { IDEMPOTENCY_KEY_HEADER } from '../../contract/index.ts';
import { Problem } from '../problem.ts';
import type { ProxyEnvironment } from './environment.ts';

/** Headers of an answer that a page may read. */
const READABLE_HEADERS = ['Retry-After', 'WWW-Authenticate', 'X-Request-Id'];

/**
 * Answers preflights, makes answers readable for pages of `origins`, and stops requests of all other pages before
 * anything else happens (WHATWG Fetch, "CORS protocol"). Programs send no `Origin` and may pass.
 *
 * No credentials: the proxy knows no cookie, so there is no session that another site could ride on.
 */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler<ProxyEnvironment> {
  const allowed = new Set(origins);
  const answerPreflight = cors({
    origin: [...origins],
    allowMethods: ['POST', 'GET'],
    allowHeaders: ['Authorization', 'Content-Type', 'DPoP', IDEMPOTENCY_KEY_HEADER],
    maxAge: 600,
  });
  return async (c, next) => {
    if (c.req.method === 'OPTIONS') return answerPreflight(c, next);
    const origin = c.req.header('origin');
    c.header('Vary', 'Origin');
    if (origin !== undefined && allowed.has(origin)) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', READABLE_HEADERS.join(','));
    } else if (origin !== undefined || c.req.header('sec-fetch-site') === 'cross-site') {
      throw new Problem('invalid-request', { status: 403, detail: 'The origin is not on the list.' });
    }
    await next();
  };
}
