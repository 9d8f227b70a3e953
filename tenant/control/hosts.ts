/** Refuses requests under foreign host names, so that no web site can reach the tenant by a DNS name that points home. */
import type { MiddlewareHandler } from 'hono';

const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

export function onlyLoopbackHosts(): MiddlewareHandler {
  return async (c, next) => {
    if (!LOOPBACK_HOST.test(c.req.header('host') ?? '')) return c.text('This tenant is for localhost only.', 421);
    return next();
  };
}
