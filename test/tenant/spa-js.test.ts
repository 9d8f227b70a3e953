import type { Auth0Client, Auth0ClientOptions } from '@auth0/auth0-spa-js';
import { decodeJwt } from 'jose';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../../tenant/tenant.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { startSpa } from './support/spa.ts';
import type { Spa } from './support/spa.ts';
import { ADA, API, CONNECTION, startCoreTenant } from './support/town.ts';

declare global {
  interface Window {
    client: Auth0Client;
    auth0: { Auth0Client: new (options: Auth0ClientOptions) => Auth0Client };
  }
}

let browser: Browser;
let spa: Spa;
let tenant: Tenant;
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeAll(async () => {
  spa = await startSpa();
  [browser, tenant] = await Promise.all([launchBrowser(), startCoreTenant({ variables: { app: spa.origin } })]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([tenant.close(), spa.close()]);
});
beforeEach(async () => {
  await tenant.control.reset();
  context = await browser.newContext();
  page = await context.newPage();
  problems = [];
  page.on('pageerror', error => problems.push(error.message));
  page.on('console', message => message.type() === 'error' && problems.push(message.text()));
});
afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

/** Makes the page's client, as a host's script would on every load. */
async function open(options: Partial<Auth0ClientOptions> = {}, url = `${spa.origin}/`): Promise<void> {
  if (page.url() !== url) await page.goto(url);
  const all = {
    domain: tenant.url,
    clientId: 'acme-spa',
    ...options,
    authorizationParams: {
      redirect_uri: `${spa.origin}/callback`,
      audience: API,
      scope: 'openid profile email change:password',
      ...options.authorizationParams,
    },
  };
  await page.evaluate(it => {
    window.client = new window.auth0.Auth0Client(it);
  }, all);
}

/** Goes to the login page, logs in, and lets the client take the code. */
async function logIn(options: Partial<Auth0ClientOptions> = {}, parameters: Record<string, unknown> = {}) {
  await goToLogin(parameters);
  await page.fill('#username', ADA.email);
  await page.fill('#password', ADA.password);
  await page.click('button[name=action]');
  await page.waitForURL(`${spa.origin}/callback?**`);
  await open(options, page.url());
  await page.evaluate(() => window.client.handleRedirectCallback());
}

async function goToLogin(parameters: Record<string, unknown> = {}): Promise<void> {
  await page.evaluate(it => void window.client.loginWithRedirect({ authorizationParams: it }), parameters);
  await page.waitForURL(`${tenant.url}/u/login?**`);
}

const silentToken = () => page.evaluate(() => window.client.getTokenSilently({ cacheMode: 'off' }));
const silentError = () =>
  page.evaluate(() =>
    window.client.getTokenSilently({ cacheMode: 'off' }).then(
      () => 'none',
      (error: unknown) => (error as { error: string }).error,
    ),
  );

describe('unmodified auth0-spa-js', () => {
  it('logs in by redirect and knows the user', async () => {
    await open();
    await logIn();
    const user = await page.evaluate(() => window.client.getUser());
    expect(user).toMatchObject({ sub: ADA.sub, email: ADA.email, email_verified: true, name: 'Ada Lovelace' });
    const token = await page.evaluate(() => window.client.getTokenSilently());
    expect(decodeJwt(token!)).toMatchObject({ iss: tenant.issuer, azp: 'acme-spa', sub: ADA.sub });
  });

  it('renews silently in an iframe (web_message)', async () => {
    await open();
    await logIn();
    expect(decodeJwt((await silentToken())!)).toMatchObject({ sub: ADA.sub });
    await open({}, `${spa.origin}/`);
    const user = await page.evaluate(async () => {
      await window.client.checkSession();
      return window.client.getUser();
    });
    expect(user?.sub).toBe(ADA.sub);
  });

  it('hears login_required in the iframe without a session', async () => {
    await open();
    expect(await silentError()).toBe('login_required');
  });

  it('logs in again with prompt=login and max_age=0, address filled in, and sees a new auth_time', async () => {
    await open();
    await logIn();
    await goToLogin({ prompt: 'login', max_age: 0, login_hint: ADA.email, scope: 'openid email update:password' });
    expect(await page.inputValue('#username')).toBe(ADA.email);
    const before = Math.floor(Date.now() / 1000);
    await page.fill('#password', ADA.password);
    await page.click('button[name=action]');
    await page.waitForURL(`${spa.origin}/callback?**`);
    await open({}, page.url());
    await page.evaluate(() => window.client.handleRedirectCallback());
    const claims = await page.evaluate(() => window.client.getIdTokenClaims());
    expect(Number(claims?.auth_time)).toBeGreaterThanOrEqual(before);
  });

  it('rotates refresh tokens in its worker', async () => {
    const options = { useRefreshTokens: true };
    await open(options);
    await logIn(options);
    const [first, second] = [await silentToken(), await silentToken()];
    expect(first).not.toBe(second);
    expect(tokenRequests()).toBe(3);
  });

  it('is logged out of everything when a refresh token is used twice', async () => {
    const options = { useRefreshTokens: true, cacheLocation: 'localstorage' } as const;
    await open(options);
    await logIn(options);
    const stolen = await page.evaluate(
      () => /"refresh_token":"([^"]+)"/.exec(JSON.stringify(Object.entries(localStorage)).replaceAll('\\', ''))?.[1],
    );
    await silentToken();
    const answer = await fetch(`${tenant.url}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'acme-spa', refresh_token: stolen! }),
    });
    expect(answer.status).toBe(403);
    expect(await silentError()).toBe('invalid_grant');
    expectFailedRequest('403');
  });

  it('revokes its refresh token', async () => {
    const options = { useRefreshTokens: true, cacheLocation: 'localstorage' } as const;
    await open(options);
    await logIn(options);
    await page.evaluate(() => window.client.revokeRefreshToken());
    expect(await silentError()).not.toBe('none');
  });

  it('gets tokens bound to its key (DPoP)', async () => {
    await open({ useDpop: true });
    await logIn({ useDpop: true });
    const token = await page.evaluate(() => window.client.getTokenSilently({ detailedResponse: true }));
    expect(decodeJwt(token!.access_token)).toHaveProperty('cnf.jkt');
  });

  it('logs out, and silent login fails afterwards', async () => {
    await open();
    await logIn();
    await page.evaluate(() => void window.client.logout({ logoutParams: { returnTo: `${location.origin}/` } }));
    await page.waitForURL(`${spa.origin}/`);
    await open();
    expect(await silentError()).toBe('login_required');
  });

  it('hears of a blocked user as an error in the callback', async () => {
    await open();
    await goToLogin();
    await page.fill('#username', 'bob@acme.example');
    await page.fill('#password', 'Correct-Horse-4');
    await page.click('button[name=action]');
    await page.waitForURL(`${spa.origin}/callback?**`);
    await open({}, page.url());
    const error = await page.evaluate(() =>
      window.client.handleRedirectCallback().then(
        () => 'none',
        (it: unknown) => (it as { error: string }).error,
      ),
    );
    expect(error).toBe('unauthorized');
  });

  it('may ask for a reset mail from its own page', async () => {
    await open();
    const body = JSON.stringify({ client_id: 'acme-spa', email: ADA.email, connection: CONNECTION });
    const answer = await page.evaluate(
      async ({ url, init }) => {
        const response = await fetch(url, init);
        return [response.status, await response.text(), response.headers.get('x-ratelimit-remaining')];
      },
      {
        url: `${tenant.url}/dbconnections/change_password`,
        init: { method: 'POST', headers: { 'content-type': 'application/json' }, body },
      },
    );
    expect(answer).toEqual([200, "We've just sent you an email to reset your password.", '9']);
  });
});

function tokenRequests(): number {
  return tenant.control.trace.events().filter(event => event.path === '/oauth/token').length;
}

/** Chromium reports failed requests on the console; one was meant to fail. */
function expectFailedRequest(status: string): void {
  expect(problems.splice(0)).toEqual([expect.stringContaining(status)]);
}
