/** The routes of OpenID Connect: oidc-provider behind Auth0's door, with what Auth0 does its own way in front. */
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { bodyFields } from '../authentication-api/body.ts';
import type { TenantContext, TenantEnv } from '../context.ts';
import { errorPage } from '../pages/error.ts';
import { messagesFor, page } from '../pages/respond.ts';
import { normaliseTokenRequest, withFormBody } from './token-requests.ts';
import { isAllowedLogoutUrl } from './logout-urls.ts';
import { userInfo } from './userinfo.ts';

export function oidcRoutes(tenant: TenantContext, provider: Provider): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();
  const handle = provider.callback();

  app.post('/oauth/token', async c => {
    const fields = await bodyFields(c);
    if (!fields) return c.json({ error: 'invalid_request', error_description: 'Invalid request body' }, 400);
    const { client_id: clientId, grant_type: grantType = '' } = fields;
    c.set('traced', {
      clientId: tenant.store.registry.client(clientId ?? '')?.client_id,
      grantType: /^[\w:/.-]{1,80}$/.test(grantType) ? grantType : undefined,
    });
    const body = await normaliseTokenRequest(fields, { store: tenant.store, provider });
    await handle(withFormBody(c.env.incoming, body), c.env.outgoing);
    return RESPONSE_ALREADY_SENT;
  });

  app.post('/oauth/revoke', async c => {
    const fields = await bodyFields(c);
    if (!fields) return c.json({ error: 'invalid_request', error_description: 'Invalid request body' }, 400);
    await handle(withFormBody(c.env.incoming, fields), c.env.outgoing);
    return RESPONSE_ALREADY_SENT;
  });

  app.route('/', userInfo(tenant));

  // Auth0's own logout: ends the session in the browser, then goes where the allow-list permits.
  app.get('/v2/logout', async c => {
    const { client_id: clientId, returnTo } = c.req.query();
    const { registry, settings } = tenant.store;
    const client = clientId === undefined ? undefined : registry.client(clientId);
    const allowed = clientId === undefined ? settings.allowed_logout_urls : (client?.allowed_logout_urls ?? []);
    const target = returnTo ?? allowed[0];
    if (clientId !== undefined && !client) {
      return page(tenant, c, errorPage(messagesFor(c), 'invalid_request', `Unknown client: ${clientId}`));
    }
    if (target !== undefined && !isAllowedLogoutUrl(allowed, target)) {
      const description = 'The "returnTo" querystring parameter is not listed in "Allowed Logout URLs".';
      return page(tenant, c, errorPage(messagesFor(c), 'invalid_request', description));
    }
    await endBrowserSession(provider, c.env);
    tenant.trace.record({ from: 'tenant', to: 'tenant', name: 'logged-out' });
    return target === undefined ? c.text('OK') : c.redirect(target, 302);
  });

  // Where a login goes on after an Action's redirect (Auth0, "Redirect with Actions").
  app.on(['GET', 'POST'], '/continue', async c => {
    const state = c.req.query('state') ?? '';
    const login = await tenant.login.find(state);
    if (!login) return page(tenant, c, errorPage(messagesFor(c), 'invalid_request', 'This login is over.'));
    const body = c.req.method === 'POST' ? ((await bodyFields(c)) ?? {}) : {};
    return c.redirect(await tenant.login.resume(state, { query: c.req.query(), body }), 303);
  });

  app.all('*', async c => {
    await handle(c.env.incoming, c.env.outgoing);
    return RESPONSE_ALREADY_SENT;
  });

  return app;
}

async function endBrowserSession(provider: Provider, { incoming, outgoing }: TenantEnv['Bindings']): Promise<void> {
  const ctx = provider.createContext(incoming, outgoing);
  const session = await provider.Session.get(ctx);
  await session.destroy();
}
