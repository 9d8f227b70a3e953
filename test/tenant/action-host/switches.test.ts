/** Option 4 where Auth0 is silent or a tenant is set up otherwise: re-logins, plans, policies, Classic, wrong settings. */
import * as client from 'openid-client';
import { decodeJwt } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Tenant } from '../../../tenant/tenant.ts';
import { ADA, APP, appBrowser, discover, logIn, newestLink, requestResetMail, startLogin } from '../support/town.ts';
import { text } from '../support/web-client.ts';
import type { WebClient, WebPage } from '../support/web-client.ts';
import { builtActions, code, MIA, startHostedTenant } from './support/built-actions.ts';
import type { HostedOptions, HostedTenant } from './support/built-actions.ts';

const folder = builtActions();
const REAUTHENTICATE = { prompt: 'login', max_age: '0', scope: 'openid profile email update:password' };
const METHODS = 'https://account-password-manager.dev/methods';

let town: HostedTenant;
let tenant: Tenant;
let config: client.Configuration;
let browser: WebClient;

async function start({ bindings, ...options }: HostedOptions = {}): Promise<void> {
  town = await startHostedTenant({ ...options, bindings: { folder, ...bindings } });
  tenant = town.tenant;
  config = await discover(tenant);
  browser = appBrowser();
}
afterEach(async () => {
  vi.useRealTimers();
  await tenant.close();
});

const denial = (page: WebPage): string | null => new URL(page.url).searchParams.get('error_description');

async function reauthenticate(user = ADA): Promise<WebPage> {
  const login = await startLogin(config, browser, REAUTHENTICATE);
  return browser.submit(login.page, { username: user.email, password: user.password });
}

describe('a session whose password is an hour old', () => {
  async function hourOldSession(): Promise<void> {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
    await logIn(config, { browser });
    vi.useRealTimers();
  }

  it.each(['replaced', 'appended'] as const)('is renewed by a re-login that is %s', async reLogin => {
    await start({ host: { reLogin } });
    await hourOldSession();
    expect(text(await reauthenticate())).toContain('Change Your Password');
  });

  it('is not renewed where the tenant does not note re-logins, and no ticket is made', async () => {
    await start({ host: { reLogin: 'stale' } });
    await hourOldSession();
    expect(denial(await reauthenticate())).toBe('password_proof_missing_or_old');
  });
});

describe('settings', () => {
  it('that say Classic send the browser straight to the ticket, whose page fails here on the appended state', async () => {
    await start({ bindings: { secrets: { 'password-change-ticket': { CLASSIC_UNIVERSAL_LOGIN: 'true' } } } });
    const page = await reauthenticate();
    expect(page.url).toMatch(/\/u\/reset-verify\?ticket=[\w-]+&state=/);
    expect(page.status).toBe(400);
    expect(page.html).not.toContain('new-password');
  });

  it.each<[string, Record<string, string>, string]>([
    ['do not list the application', { ALLOWED_CLIENTS: 'host-app' }, 'client_not_allowed'],
    ['do not list the database', { ALLOWED_CONNECTIONS: 'partners' }, 'not_a_database_login'],
    ['ask everybody for a factor', { REQUIRE_MFA: 'always' }, 'mfa_required'],
    ['are incomplete', { TENANT_URL: '' }, 'password_change_unavailable'],
    ['hold a wrong client secret', { MANAGEMENT_CLIENT_SECRET: 'wrong' }, 'password_change_unavailable'],
    ['name a client without the scope', { MANAGEMENT_CLIENT_ID: 'apm-notice' }, 'password_change_unavailable'],
  ])('that %s deny with a code, and leave other logins alone', async (_, secrets, reason) => {
    await start({ bindings: { secrets: { 'password-change-ticket': secrets } } });
    expect(denial(await reauthenticate())).toBe(reason);
    expect((await logIn(config, { browser: appBrowser() })).access_token).toBeTruthy();
  });

  it('that leave the challenge out do not weaken the rule', async () => {
    await start({ bindings: { without: ['password-change-mfa', 'password-reset-mfa'] } });
    expect(denial(await reauthenticate(MIA))).toBe('mfa_required');
  });
});

describe('a tenant in trouble', () => {
  it.each(['/oauth/token', '/api/v2/tickets/password-change'])('at %s denies, and logs people in', async path => {
    await start();
    tenant.control.fault({ path, status: 503, times: 1 });
    expect(denial(await reauthenticate())).toBe('password_change_unavailable');
    expect((await logIn(config, { browser: appBrowser() })).access_token).toBeTruthy();
  });
});

describe('a plan without revocation endpoints', () => {
  it('keeps the refresh token, and the notice still comes', async () => {
    await start({ management: { plan: 'free' } });
    const { refresh_token: refreshToken } = await logIn(config, {
      browser,
      parameters: { scope: 'openid offline_access' },
    });
    await browser.submit(await reauthenticate(), { password: 'Brand-New-Horse-9', confirmation: 'Brand-New-Horse-9' });
    await tenant.control.waitForMail(mail => mail.subject.includes('was changed'));
    await expect.poll(() => town.runs.at(-1)?.console).toContain('refresh_tokens_not_revocable');
    expect((await client.refreshTokenGrant(config, refreshToken!)).access_token).toBeTruthy();
  });
});

describe('the tenant’s own MFA policy', () => {
  it('challenges those who have a factor, after all Actions', async () => {
    await start({ host: { mfaPolicy: 'enrolled' } });
    const login = await startLogin(config, browser);
    const challenge = await browser.submit(login.page, { username: MIA.email, password: MIA.password });
    expect(text(challenge)).toContain('Verify Your Identity');
    const callback = await browser.submit(challenge, { code: code() });
    expect(new URL(callback.url).searchParams.get('code')).toBeTruthy();
    expect((await logIn(config, { browser: appBrowser() })).access_token).toBeTruthy();
  });

  it('asks once in Option 4, because the Action’s challenge counts', async () => {
    await start({ host: { mfaPolicy: 'enrolled' } });
    expect(text(await browser.submit(await reauthenticate(MIA), { code: code() }))).toContain('Change Your Password');
  });

  it('enrols the others by QR code, and knows the factor from then on', async () => {
    await start({ host: { mfaPolicy: 'all' } });
    const login = await startLogin(config, browser);
    const enrollment = await browser.submit(login.page, { username: ADA.email, password: ADA.password });
    expect(enrollment.html).toMatch(/<img\s+src="data:image\/png;base64,/);
    const secret = (/<code dir="ltr">([A-Z2-7 ]+)<\/code>/.exec(enrollment.html)?.[1] ?? '').replaceAll(' ', '');
    expect(text(await browser.submit(enrollment, { code: '123456' }))).toContain('invalid');
    const callback = await browser.submit(enrollment, { code: code(0, secret) });
    expect(new URL(callback.url).searchParams.get('code')).toBeTruthy();

    const second = await startLogin(config, appBrowser());
    const other = appBrowser();
    const again = await startLogin(config, other);
    expect(second.page.status).toBe(200);
    const challenge = await other.submit(again.page, { username: ADA.email, password: ADA.password });
    expect(text(challenge)).toContain('Verify Your Identity');
    const done = await other.submit(challenge, { code: code(1, secret) });
    const tokens = await client.authorizationCodeGrant(config, new URL(done.url), {
      pkceCodeVerifier: again.verifier,
      expectedState: again.state,
      expectedNonce: again.nonce,
    });
    expect(decodeJwt(tokens.id_token!)[METHODS]).toEqual(['pwd']);
  });

  it('makes a silent renewal wait for a person, who has not answered yet', async () => {
    await start({ host: { mfaPolicy: 'enrolled' } });
    await browser.submit((await startLogin(config, browser)).page, { username: MIA.email, password: MIA.password });
    const silent = await startLogin(config, browser, { prompt: 'none' });
    expect(new URL(silent.page.url).searchParams.get('error')).toMatch(/^(interaction|login)_required$/);
  });
});

describe('a mailed link, where a second factor is enforced', () => {
  const enforced: HostedOptions = { bindings: { without: [] } };
  const NEW = { password: 'Brand-New-Horse-9', confirmation: 'Brand-New-Horse-9' };

  it('leads to the challenge first, and only the browser that answered goes on', async () => {
    await start(enforced);
    await requestResetMail(tenant, { email: MIA.email });
    const link = await newestLink(tenant, MIA.email);
    const challenge = await browser.get(link);
    expect(text(challenge)).toContain('Verify Your Identity');
    expect(text(await browser.submit(challenge, { code: '000000' }))).toContain('invalid');
    const form = await browser.submit(challenge, { code: code() });
    expect(text(form)).toContain('Change Your Password');

    const thief = appBrowser();
    expect(text(await thief.get(link))).toContain('Verify Your Identity');
    expect(text(await thief.submit(form, NEW))).toContain('Verify Your Identity');
    expect(text(await browser.submit(form, NEW))).toContain('Password Changed!');
  });

  it('leads others straight to the form', async () => {
    await start(enforced);
    await requestResetMail(tenant);
    expect(text(await browser.submit(await browser.get(await newestLink(tenant)), NEW))).toContain('Password Changed!');
  });

  it('asks at the ticket of Option 4 as well', async () => {
    await start(enforced);
    const second = await browser.submit(await reauthenticate(MIA), { code: code() });
    expect(second.url).toContain('/u/reset-password-mfa-otp-challenge');
    expect(text(await browser.submit(second, { code: code() }))).toContain('invalid');
    expect(text(await browser.submit(second, { code: code(1) }))).toContain('Change Your Password');
  });
});

it('without built Actions the login goes on, and nothing of Option 4 happens', async () => {
  await start({ bindings: { folder: `${folder}-nowhere` } });
  const callback = await reauthenticate();
  expect(callback.url.startsWith(`${APP}/callback`)).toBe(true);
  expect(denial(callback)).toBeNull();
});
