/** The tenant's HTTP pipeline, top to bottom. */
import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { changePasswordApi } from './authentication-api/change-password.ts';
import type { TenantContext, TenantEnv } from './context.ts';
import { injectFaults } from './control/faults.ts';
import type { Faults } from './control/faults.ts';
import { controlApi } from './control/routes.ts';
import type { TenantControl } from './control/control.ts';
import { onlyLoopbackHosts } from './control/hosts.ts';
import { traceRequests } from './control/trace-requests.ts';
import { oidcRoutes } from './oidc/routes.ts';
import { universalLogin } from './pages/pages.ts';

export interface AppParts {
  readonly tenant: TenantContext;
  readonly provider: Provider;
  readonly control: TenantControl;
  readonly faults: Faults;
}

export function createApp({ tenant, provider, control, faults }: AppParts): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();
  app.use(onlyLoopbackHosts());
  app.route('/__tenant', controlApi(tenant, control));
  app.use(traceRequests(tenant.trace));
  app.use(injectFaults(faults));
  app.route('/', universalLogin(tenant));
  app.route('/', changePasswordApi(tenant));
  tenant.extensions.forEach(extension => extension.routes?.(app));
  app.route('/', oidcRoutes(tenant, provider));
  return app;
}
