/** Notes every request and its answer in the trace, without query, body or headers: those carry secrets. */
import type { MiddlewareHandler } from 'hono';
import type { TenantEnv } from '../context.ts';
import type { Trace } from './trace.ts';

/** Of no interest to anybody who watches a flow. */
const UNINTERESTING = /^\/(?:u\/assets\/|favicon\.ico)/;

export function traceRequests(trace: Trace): MiddlewareHandler<TenantEnv> {
  return async (c, next) => {
    const { method, path } = c.req;
    const from = (c.req.header('user-agent') ?? '').startsWith('Mozilla/') ? 'browser' : 'server';
    await next();
    if (method === 'OPTIONS' || UNINTERESTING.test(path)) return;
    const { outgoing } = c.env;
    // oidc-provider answers on the raw response; its status is not Hono's.
    const status = outgoing.headersSent ? outgoing.statusCode : c.res.status;
    trace.record({ from, to: 'tenant', name: 'http', method, path, status, ...c.get('traced') });
  };
}
