/** Headers for every answer: nothing here is a page, so nothing may be cached, framed, sniffed or loaded. */
import type { MiddlewareHandler } from 'hono';
import type { ProxyEnvironment } from './environment.ts';

const HEADERS = [
  ['Cache-Control', 'no-store'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Cross-Origin-Resource-Policy', 'cross-origin'], // the widget reads answers from another origin; CORS decides which
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
] as const;

/** Set before anything else runs, so that no refusal can be without them. */
export const securityHeaders: MiddlewareHandler<ProxyEnvironment> = async (c, next) => {
  for (const [name, value] of HEADERS) c.header(name, value);
  await next();
};
