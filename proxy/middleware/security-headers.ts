/** Headers for every answer: nothing here is a page, so nothing may be cached, framed, sniffed or loaded. */
import { secureHeaders } from 'hono/secure-headers';
import type { MiddlewareHandler } from 'hono';
import type { ProxyEnvironment } from './environment.ts';

export function securityHeaders(): MiddlewareHandler<ProxyEnvironment> {
  const setHeaders = secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    // The widget reads answers from another origin; CORS decides which.
    crossOriginResourcePolicy: 'cross-origin',
    strictTransportSecurity: 'max-age=63072000',
    xFrameOptions: 'DENY',
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  return async (c, next) => {
    c.header('Cache-Control', 'no-store');
    return setHeaders(c, next);
  };
}
