/** Serves the hosts' pages, with the built element, and starts the tenant and the proxy that they need. */
import { readFile } from 'node:fs/promises';
import { getRequestListener } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { openProxy, PROXY_AUDIENCE } from '../../../scripts/town/town.ts';
import { listenOnLoopback } from '../../../tenant/server.ts';
import { startTenant, type Tenant } from '../../../tenant/tenant.ts';
import { contentSecurityPolicy, document, LOGIN, NOTES, OWN_CLIENT, TRUSTED_TYPES } from './pages.ts';

export interface Host {
  readonly url: string;
  readonly tenant: Tenant;
  readonly proxyUrl: string;
  /** What the pages noted: errors, rejections, and violations of the policy. */
  readonly noted: readonly string[];
  close(): Promise<void>;
}

const CDN = new URL('../../../dist/cdn/', import.meta.url);
const SDK = new URL('../../../node_modules/@auth0/auth0-spa-js/dist/', import.meta.url);

export async function startHost(): Promise<Host> {
  const noted: string[] = [];
  const app = new Hono();
  const server = await listenOnLoopback(
    (request, response) => void getRequestListener(app.fetch)(request, response),
    0,
  );
  const url = `http://localhost:${server.port}`;
  const tenant = await startTenant({ variables: { app: url, host: url } });
  const proxy = await openProxy(tenant, url, 0);
  const proxyUrl = `http://127.0.0.1:${proxy.port}`;

  const element = (attributes: string): string =>
    `<account-password-manager domain="${tenant.url}" client-id="acme-spa" redirect-uri="/profile" ${attributes}></account-password-manager>`;
  const page = (c: Context, title: string, body: string): Response | Promise<Response> => {
    c.header('Content-Security-Policy', contentSecurityPolicy(tenant.url, proxyUrl, TRUSTED_TYPES));
    return c.html(document(title, body));
  };

  app.get('/', c => page(c, 'Home', '<h1>Acme</h1><p><a href="/profile">Profile</a></p>'));
  app.get('/profile', c =>
    page(
      c,
      'Profile',
      element(
        `proxy-url="${proxyUrl}" proxy-audience="${PROXY_AUDIENCE}" flows="universal-login reauthenticate reset-email direct-change"`,
      ),
    ),
  );
  app.get('/forgot', c => page(c, 'Forgot', element('flow="reset-email" ask-email')));
  // The Application Login URI, where Auth0's confirmation page leads: it has to start a login by itself.
  app.get('/login', c => page(c, 'Login', `<script src="/login.js"></script>${element('flow="universal-login"')}`));
  app.get('/login.js', c => script(c, LOGIN));
  // Without Trusted Types: the SDK makes its worker of a plain address.
  app.get('/host', c => {
    c.header('Content-Security-Policy', contentSecurityPolicy(tenant.url, proxyUrl, "worker-src 'self'"));
    return c.html(
      document(
        'Host',
        `<h1>Host</h1><p id="tenant">${tenant.url}</p><script src="/sdk.js"></script><script type="module" src="/own-client.js"></script>`,
      ),
    );
  });
  app.get('/own-client.js', c => script(c, OWN_CLIENT));
  app.get('/sdk.js', async c => script(c, await readFile(new URL('auth0-spa-js.production.js', SDK), 'utf8')));
  app.get('/worker.js', async c =>
    script(c, await readFile(new URL('auth0-spa-js.worker.production.js', SDK), 'utf8')),
  );
  app.get('/notes.js', c => script(c, NOTES));
  app.post('/noted', async c => {
    noted.push(await c.req.text());
    return c.body(null, 204);
  });
  app.get('/widget/*', async c =>
    script(c, await readFile(new URL(`.${c.req.path.slice('/widget'.length)}`, CDN), 'utf8')),
  );
  app.get('/favicon.ico', c => c.body(null, 204));

  return {
    url,
    tenant,
    proxyUrl,
    noted,
    async close() {
      await Promise.all([server.close(), proxy.stop()]);
      await tenant.close();
    },
  };
}

function script(c: Context, source: string): Response {
  return c.body(source, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
}
