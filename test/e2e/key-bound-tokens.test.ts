/** Option 3 with tokens that are worth nothing to a thief: the host's client binds them to a key, the proxy insists on it. */
import { readFileSync } from 'node:fs';
import type { Auth0Client, Auth0ClientOptions } from '@auth0/auth0-spa-js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadConfig } from '../../proxy/config.ts';
import { startProxy, type RunningProxy } from '../../proxy/start.ts';
import { managementApi } from '../../tenant/management-api/management-api.ts';
import { passwordGrant } from '../../tenant/password-grant/password-grant.ts';
import { startTenant, type Tenant } from '../../tenant/tenant.ts';
import { freePort } from '../support/free-port.ts';
import { startSpa, type Spa } from '../tenant/support/spa.ts';
import { API } from '../tenant/support/town.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { ADA, NEW_PASSWORD, UniversalLogin, WidgetPage } from './support/pages.ts';

declare global {
  interface Window {
    client: Auth0Client;
    auth0: { Auth0Client: new (options: Auth0ClientOptions) => Auth0Client };
  }
}

const CDN = new URL('../../dist/cdn/', import.meta.url);

let spa: Spa;
let tenant: Tenant;
let proxy: RunningProxy;
let browser: Browser;

beforeAll(async () => {
  spa = await startSpa();
  tenant = await startTenant({
    variables: { app: spa.origin, host: spa.origin },
    extensions: [managementApi(), passwordGrant()],
  });
  const environment = {
    PORT: String(await freePort()),
    AUTH0_DOMAIN: tenant.url,
    AUTH0_CLIENT_ID: 'apm-proxy',
    AUTH0_CLIENT_SECRET: tenant.clientSecrets['apm-proxy'],
    PROXY_AUDIENCE: API,
    ALLOWED_ORIGINS: spa.origin,
    ALLOWED_CLIENT_IDS: 'acme-spa',
    DPOP: 'required',
  };
  const silence = { answered: () => undefined, called: () => undefined, notice: () => undefined };
  const config = loadConfig(environment, () => '');
  [browser, proxy] = await Promise.all([launchBrowser(), startProxy(config, silence)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), proxy.stop(), spa.close()]);
  await tenant.close();
});

it('Option 3 changes the password with a token that is bound to a key, and with no other', async () => {
  const { page } = await newVisitor(browser);
  await page.route(`${spa.origin}/cdn/**`, route => {
    const file = new URL(new URL(route.request().url()).pathname.slice('/cdn/'.length), CDN);
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
  });
  const schemes: string[] = [];
  page.on('request', request => {
    const { authorization, dpop } = request.headers();
    if (request.method() === 'POST' && request.url().endsWith('/change-password')) {
      schemes.push(`${authorization?.split(' ')[0] ?? 'none'} ${dpop === undefined ? 'without' : 'with'} a proof`);
    }
  });
  const makeClient = (origin: string) =>
    page.evaluate(
      ([domain, redirect_uri, audience]) => {
        const authorizationParams = { redirect_uri, audience, scope: 'openid profile email change:password' };
        window.client = new window.auth0.Auth0Client({
          domain,
          clientId: 'acme-spa',
          useDpop: true,
          authorizationParams,
        });
      },
      [tenant.url, `${origin}/callback`, API] as const,
    );

  await page.goto(spa.origin);
  await makeClient(spa.origin);
  await page.evaluate(() => void window.client.loginWithRedirect());
  await new UniversalLogin(page).logIn(ADA);
  await page.waitForURL(`${spa.origin}/callback?**`);
  await makeClient(spa.origin);
  await page.evaluate(() => window.client.handleRedirectCallback());

  const bearer = await page.evaluate(() => window.client.getTokenSilently());
  const asBearer = await fetch(`http://127.0.0.1:${proxy.port}/password-policy`, {
    headers: { authorization: `Bearer ${bearer}` },
  });
  expect(asBearer.status).toBe(401);

  await page.addScriptTag({ url: '/cdn/account-password-manager.js', type: 'module' });
  await page.evaluate(
    ([proxyUrl, audience]) => {
      const element = document.createElement('account-password-manager');
      Object.assign(element, { client: window.client });
      const attributes = { flow: 'direct-change', 'proxy-url': proxyUrl, 'proxy-audience': audience };
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
    },
    [`http://127.0.0.1:${proxy.port}`, API] as const,
  );
  const widget = new WidgetPage(page);
  await widget.button(/Change it right here/).click();

  await widget.widget.getByLabel('Current password', { exact: true }).fill(ADA.password);
  await widget.widget.getByLabel('New password', { exact: true }).fill(NEW_PASSWORD);
  await widget.widget.getByLabel('Repeat new password', { exact: true }).fill(NEW_PASSWORD);
  await widget.button('Change password').click();
  await widget.heading('Your password was changed').waitFor();
  expect(schemes).toEqual(['DPoP with a proof']);
});
