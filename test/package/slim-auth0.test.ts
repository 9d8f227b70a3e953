/** The cut-down Auth0 SDK of the late chunk does what the widget asks of it, and refuses what the whole one refuses. */
import type { Auth0Client, Auth0ClientOptions } from '@auth0/auth0-spa-js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepReachable } from '../../scripts/build/slim-auth0/reachable-methods.ts';
import type { Tenant } from '../../tenant/tenant.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { startSpa, type Spa } from '../tenant/support/spa.ts';
import { ADA, startCoreTenant } from '../tenant/support/town.ts';
import { buildSlimSdk } from './support/slim-sdk.ts';

declare global {
  interface Window {
    client: Auth0Client;
    auth0: { Auth0Client: new (options: Auth0ClientOptions) => Auth0Client };
  }
}

let sdk: string;
let browser: Browser;
let spa: Spa;
let tenant: Tenant;
let page: Page;

beforeAll(async () => {
  sdk = await buildSlimSdk();
  spa = await startSpa(sdk);
  [browser, tenant] = await Promise.all([launchBrowser(), startCoreTenant({ variables: { app: spa.origin } })]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([tenant.close(), spa.close()]);
});
beforeEach(async () => {
  await tenant.control.reset();
  page = await (await browser.newContext()).newPage();
});
afterEach(() => page.context().close());

/** The client that the widget makes. */
async function open(url = `${spa.origin}/`): Promise<void> {
  if (page.url() !== url) await page.goto(url);
  const options = {
    domain: tenant.url,
    clientId: 'acme-spa',
    authorizationParams: { redirect_uri: `${spa.origin}/callback` },
  };
  await page.evaluate(it => {
    window.client = new window.auth0.Auth0Client(it);
  }, options);
}

async function logIn(parameters: Record<string, unknown> = {}): Promise<void> {
  await page.evaluate(it => void window.client.loginWithRedirect({ authorizationParams: it }), parameters);
  await page.waitForURL(`${tenant.url}/u/login?**`);
  await page.fill('#username', ADA.email);
  await page.fill('#password', ADA.password);
  await page.click('button[name=action]');
  await page.waitForURL(`${spa.origin}/callback?**`);
  await open(page.url());
}

const finish = () => page.evaluate(() => window.client.handleRedirectCallback().then(() => 'done', String));
const silentError = () =>
  page.evaluate(() =>
    window.client.getTokenSilently({ cacheMode: 'off' }).then(
      () => 'none',
      (error: unknown) => (error as { error: string }).error,
    ),
  );

/** Answers the code exchange with an ID token of which one claim is another. */
async function forge(claim: string, value: unknown): Promise<void> {
  await page.route(`${tenant.url}/oauth/token`, async route => {
    const response = await route.fetch();
    const answer = (await response.json()) as { id_token: string };
    const [head = '', body = '', signature = ''] = answer.id_token.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const forged = Buffer.from(JSON.stringify({ ...claims, [claim]: value })).toString('base64url');
    await route.fulfill({ response, json: { ...answer, id_token: [head, forged, signature].join('.') } });
  });
}

describe('the slim SDK', () => {
  it('weighs a fifth of the whole', () => {
    expect(sdk.length).toBeLessThan(40_000);
  });

  it('logs in by redirect, knows the user, and renews silently in a later page', async () => {
    await open();
    await logIn();
    expect(await finish()).toBe('done');
    expect(await page.evaluate(() => window.client.getUser())).toMatchObject({ sub: ADA.sub, email: ADA.email });
    await open(`${spa.origin}/`);
    expect(await silentError()).toBe('none');
    expect(await page.evaluate(() => window.client.getUser())).toMatchObject({ sub: ADA.sub });
    expect(await page.evaluate(() => window.client.getConfiguration().clientId)).toBe('acme-spa');
  });

  it('logs in again for Option 4, logs out, and is logged out', async () => {
    await open();
    await logIn({ prompt: 'login', max_age: 0, scope: 'openid email update:password' });
    expect(await finish()).toBe('done');
    await page.evaluate(() => window.client.revokeRefreshToken());
    await page.evaluate(() => void window.client.logout({ logoutParams: { returnTo: `${location.origin}/` } }));
    await page.waitForURL(`${spa.origin}/`);
    await open();
    expect(await silentError()).toBe('login_required');
  });

  it.each([
    ['nonce', 'another', /nonce/],
    ['aud', 'another-client', /Audience/],
    ['iss', 'https://elsewhere.example/', /Issuer/],
    ['exp', 1_000_000_000, /Expiration/],
  ])('refuses an ID token with a wrong %s', async (claim, value, words) => {
    await open();
    await logIn();
    await forge(claim, value);
    expect(await finish()).toMatch(words);
  });

  it('refuses an answer to a request that it did not make', async () => {
    await open();
    await logIn();
    const url = new URL(page.url());
    url.searchParams.set('state', 'another');
    expect(
      await page.evaluate(it => window.client.handleRedirectCallback(it).then(() => 'done', String), url.href),
    ).toMatch(/state/i);
  });
});

describe('what is left of a class', () => {
  const code = 'class A { constructor() { this.b(); } b() { c.d(); } d() {} e() { this.f(); } f() {} g() { h(); } }';
  const parse = async (): Promise<unknown> => (await import('vite')).parseSync('a.js', code).program;
  const cut = { className: 'A', called: ['g'], bodies: {} };

  it('is what the constructor and the called methods lead to', async () => {
    expect(keepReachable(code, await parse(), cut).replaceAll(/\s+/g, ' ')).toBe(
      'class A { constructor() { this.b(); } b() { c.d(); } d() {} g() { h(); } }',
    );
  });

  it('and a body that is never run is replaced', async () => {
    expect(keepReachable(code, await parse(), { ...cut, bodies: { g: 'throw 1' } })).toContain('g() {throw 1}');
  });

  it('a class or method that is gone is said, and not passed over', async () => {
    const program = await parse();
    expect(() => keepReachable(code, program, { ...cut, className: 'B' })).toThrow('There is no class B.');
    expect(() => keepReachable(code, program, { ...cut, called: ['x'] })).toThrow('A has no method x.');
    expect(() => keepReachable(code, program, { ...cut, bodies: { y: '' } })).toThrow('A has no method y.');
  });
});
