/** Writes one line of the journal per request: what was answered, never what was asked. */
import type { MiddlewareHandler } from 'hono';
import { describeError, type Journal } from '../journal.ts';
import { Problem } from '../problem.ts';
import type { ProxyEnvironment } from './environment.ts';

/**
 * @param routes The known paths; any other path is written as `other`, for it is the caller's text.
 */
export function journalAnswers(journal: Journal, routes: readonly string[]): MiddlewareHandler<ProxyEnvironment> {
  return async (c, next) => {
    const began = performance.now();
    const request = crypto.randomUUID();
    c.header('X-Request-Id', request);
    await next();
    const { error } = c;
    if (error && !(error instanceof Problem)) journal.notice('unexpected-error', describeError(error));
    const caller = c.get('caller') as ProxyEnvironment['Variables']['caller'] | undefined;
    journal.answered({
      route: routes.includes(c.req.path) ? c.req.path : 'other',
      status: c.res.status,
      outcome: error instanceof Problem ? error.code : error ? 'internal' : 'ok',
      milliseconds: performance.now() - began,
      request,
      user: caller?.pseudonym,
      client: caller?.client,
    });
  };
}
