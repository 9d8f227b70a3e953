/** What machines ask: is the process alive, may it be given work, how is it doing, what is its interface. */
import { Hono } from 'hono';
import type { ProxyEnvironment } from './middleware/environment.ts';
import { openApiDocument } from './openapi.ts';
import { Problem } from './problem.ts';

/** Path of each operational route. */
export const OPERATION_PATHS = ['/healthz', '/readyz', '/metrics', '/openapi.json'] as const;

export interface Operations {
  /** Each condition of being ready, by name. None may throw. */
  readonly readiness: () => Promise<Readonly<Record<string, boolean>>>;
  /** The metrics in Prometheus' text format, for whoever presents them with the right `Authorization` header. */
  readonly metrics?: ((authorization: string | undefined) => Promise<string | undefined>) | undefined;
}

export function operationRoutes({ readiness, metrics }: Operations): Hono<ProxyEnvironment> {
  const routes = new Hono<ProxyEnvironment>();
  routes.get('/healthz', c => c.json({ status: 'ok' }));
  routes.get('/readyz', async c => {
    const checks = await readiness();
    const isReady = Object.values(checks).every(Boolean);
    return c.json({ status: isReady ? 'ok' : 'not-ready', checks }, isReady ? 200 : 503);
  });
  routes.get('/metrics', async c => {
    const text = await metrics?.(c.req.header('authorization'));
    // Not 401: whether there are metrics at all is nobody's business.
    if (text === undefined) throw new Problem('invalid-request', { status: 404, detail: 'There is nothing here.' });
    return c.text(text, 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
  routes.get('/openapi.json', c => c.json(openApiDocument));
  return routes;
}
