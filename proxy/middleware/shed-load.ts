/** Refuses work that could not be done in time, before it costs anything: better a quick "later" than a slow one. */
import type { MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';
import type { ProxyEnvironment } from './environment.ts';

export function shedLoad(isOverloaded: () => boolean): MiddlewareHandler<ProxyEnvironment> {
  return async (_c, next) => {
    if (isOverloaded()) throw new Problem('busy', { retryAfter: 2, detail: 'The proxy is overloaded.' });
    await next();
  };
}
