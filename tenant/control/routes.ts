/** The control API under `/__tenant`, for tests and the demo; only local programs and the seed's applications may read it. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { streamSSE } from 'hono/streaming';
import * as v from 'valibot';
import type { TenantContext, TenantEnv } from '../context.ts';
import { isAllowedOrigin } from '../oidc/origins.ts';
import type { TenantControl } from './control.ts';

const clockSchema = v.strictObject({ seconds: v.pipe(v.number(), v.minValue(0)) });

const faultSchema = v.strictObject({
  path: v.pipe(v.string(), v.startsWith('/')),
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599))),
  body: v.optional(v.unknown()),
  delayMs: v.optional(v.pipe(v.number(), v.minValue(0))),
  drop: v.optional(v.boolean()),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export function controlApi(tenant: TenantContext, control: TenantControl): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();
  const isKnown = (origin: string) => tenant.store.registry.clients().some(client => isAllowedOrigin(client, origin));

  app.use(async (c, next) => {
    const origin = c.req.header('origin');
    if (origin !== undefined && !isKnown(origin)) return c.text(`Origin ${origin} is not allowed.`, 403);
    // Other sites' pages can send forms without asking, but no JSON.
    const isSafe = c.req.method === 'GET' || c.req.method === 'OPTIONS';
    if (!isSafe && c.req.header('content-type') !== 'application/json') return c.text('JSON only.', 415);
    c.header('Cache-Control', 'no-store');
    return next();
  });
  app.use(
    cors({ origin: origin => (isKnown(origin) ? origin : null), allowHeaders: ['content-type', 'last-event-id'] }),
  );

  app.get('/mails', c => c.json(control.mails()));
  app.get('/trace', c => c.json(control.trace.events(Number(c.req.query('after') ?? 0))));
  app.get('/trace/live', c =>
    streamSSE(c, async stream => {
      const after = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0);
      const send = (event: { id: number }) =>
        stream.writeSSE({ id: String(event.id), event: 'trace', data: JSON.stringify(event) });
      const unsubscribe = control.trace.subscribe(event => void send(event));
      const ended = new Promise<void>(resolve => stream.onAbort(resolve));
      for (const event of control.trace.events(after)) await send(event);
      await ended;
      unsubscribe();
    }),
  );

  app.post('/clock/advance', async c => {
    const request = v.safeParse(clockSchema, await c.req.json());
    if (!request.success) return c.json({ error: 'invalid_request' }, 400);
    control.advanceClock(request.output.seconds);
    return c.json({ now: new Date(tenant.clock.now()).toISOString() });
  });
  app.post('/faults', async c => {
    const request = v.safeParse(faultSchema, await c.req.json());
    if (!request.success) return c.json({ error: 'invalid_request' }, 400);
    control.fault(request.output);
    return c.body(null, 204);
  });
  app.post('/reset', async c => {
    await control.reset();
    return c.body(null, 204);
  });

  // Not left to the routes behind: a header set above would hide that oidc-provider has answered by itself.
  app.all('*', c => c.json({ error: 'not_found' }, 404));
  return app;
}
