/** The Management API under `/api/v2/`, one file a resource. */
import { Hono } from 'hono';
import type { TenantEnv } from '../context.ts';
import type { ExtensionFactory } from '../extensions.ts';
import { answerManagementError } from './errors.ts';
import { revocation } from './revocation.ts';
import type { Plan } from './revocation.ts';
import { tickets } from './tickets.ts';

export interface ManagementApiOptions {
  /** Which endpoints exist; `enterprise` unless given. */
  readonly plan?: Plan;
  /** After how many milliseconds an accepted revocation takes effect; 100 unless given. */
  readonly revocationDelayMs?: number;
}

export function managementApi({
  plan = 'enterprise',
  revocationDelayMs = 100,
}: ManagementApiOptions = {}): ExtensionFactory {
  return tenant => ({
    routes(app) {
      const api = new Hono<TenantEnv>();
      api.onError(answerManagementError);
      api.use(async (c, next) => {
        c.header('Cache-Control', 'no-store');
        await next();
      });
      api.route('/', tickets(tenant));
      api.route('/', revocation(tenant, { plan, delayMs: revocationDelayMs }));
      app.route('/api/v2', api);
    },
  });
}
