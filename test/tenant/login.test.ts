import * as client from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../../tenant/tenant.ts';
import {
  ADA,
  API,
  APP,
  appBrowser,
  discover,
  finishLogin,
  logIn,
  startLogin,
  startCoreTenant,
} from './support/town.ts';
import { linkOf, text } from './support/web-client.ts';

let tenant: Tenant;
let config: client.Configuration;

beforeAll(async () => {
  tenant = await startCoreTenant();
  config = await discover(tenant);
});
beforeEach(() => tenant.control.reset());
afterAll(() => tenant.close());

describe('discovery', () => {
  it('has Auth0’s issuer and routes', () => {
    const metadata = config.serverMetadata();
    expect(metadata).toMatchObject({
      issuer: `${tenant.url}/`,
      authorization_endpoint: `${tenant.url}/authorize`,
      token_endpoint: `${tenant.url}/oauth/token`,
      userinfo_endpoint: `${tenant.url}/userinfo`,
      jwks_uri: `${tenant.url}/.well-known/jwks.json`,
      revocation_endpoint: `${tenant.url}/oauth/revoke`,
      end_session_endpoint: `${tenant.url}/oidc/logout`,
      mfa_challenge_endpoint: `${tenant.url}/mfa/challenge`,
    });
  });
});

describe('login', () => {
  it('ends in an ID token with the profile, checked by openid-client', async () => {
    const tokens = await logIn(config);
    expect(tokens.claims()).toMatchObject({
      iss: tenant.issuer,
      sub: ADA.sub,
      aud: 'acme-spa',
      email: ADA.email,
      email_verified: true,
      name: 'Ada Lovelace',
      nickname: 'ada',
    });
    expect(tokens.claims()?.['sid']).toMatch(/^[\w-]+$/);
  });

  it('says the same of a wrong password and of an unknown address', async () => {
    const browser = appBrowser();
    const { page } = await startLogin(config, browser);
    const wrong = await browser.submit(page, { username: ADA.email, password: 'wrong' });
    const unknown = await browser.submit(wrong, { username: 'nobody@acme.example', password: 'wrong' });
    expect([wrong.status, unknown.status]).toEqual([400, 400]);
    expect(text(wrong)).toContain('Wrong email or password');
    expect(text(unknown)).toBe(text(wrong));
  });

  it('blocks after ten wrong passwords, even for the right one', async () => {
    const browser = appBrowser();
    let { page } = await startLogin(config, browser);
    for (let i = 0; i < 10; i++) page = await browser.submit(page, { username: ADA.email, password: 'wrong' });
    expect(text(page)).toContain('Wrong email or password');
    page = await browser.submit(page, ADA_FORM);
    expect(text(page)).toContain('Your account has been blocked');
  });

  it('forgets wrong passwords after a right one', async () => {
    const browser = appBrowser();
    for (let round = 0; round < 2; round++) {
      let { page } = await startLogin(config, browser, { prompt: 'login' });
      for (let i = 0; i < 9; i++) page = await browser.submit(page, { username: ADA.email, password: 'wrong' });
      page = await browser.submit(page, ADA_FORM);
      expect(new URL(page.url).searchParams.has('code')).toBe(true);
    }
  });

  it('prefills login_hint, escaped', async () => {
    const { page } = await startLogin(config, appBrowser(), { login_hint: '"><img src=x>@acme.example' });
    expect(page.html).toContain('value="&quot;&gt;&lt;img src=x&gt;@acme.example"');
  });

  it('sends a blocked user back with an error', async () => {
    const browser = appBrowser();
    const { page } = await startLogin(config, browser);
    const callback = await browser.submit(page, { username: 'bob@acme.example', password: 'Correct-Horse-4' });
    expect(queryOf(callback.url)).toMatchObject({ error: 'unauthorized', error_description: 'user is blocked' });
  });

  it('knows a linked account by its primary identity', async () => {
    const tokens = await logIn(config, { user: { email: 'linus@acme.example', password: 'Correct-Horse-3' } });
    expect(tokens.claims()?.sub).toBe('google-oauth2|109');
  });

  it('uses the database that `connection` names', async () => {
    const user = { email: 'pat@partner.example', password: 'Correct-Horse-55' };
    const tokens = await logIn(config, { user, parameters: { connection: 'partners' } });
    expect(tokens.claims()?.sub).toBe('auth0|pat');
  });

  it('lets social users in by the stand-in', async () => {
    const browser = appBrowser();
    const login = await startLogin(config, browser);
    const google = await browser.follow(login.page, 'Continue with Google');
    const callback = await browser.submit(google, { user: 'google-oauth2|108' });
    const tokens = await finishLogin(config, login, callback);
    expect(tokens.claims()?.sub).toBe('google-oauth2|108');
  });

  it('goes straight to the provider that `connection` names', async () => {
    const { page } = await startLogin(config, appBrowser(), { connection: 'google-oauth2' });
    expect(text(page)).toContain('Google (stand-in)');
  });

  it('is bound to the browser that began it', async () => {
    const { page } = await startLogin(config, appBrowser());
    const other = appBrowser();
    const answer = await other.submit(page, ADA_FORM);
    expect(answer.status).toBe(400);
    expect(answer.url.startsWith(APP)).toBe(false);
  });

  it('cannot be repeated by going back', async () => {
    const browser = appBrowser();
    const { page } = await startLogin(config, browser);
    await browser.submit(page, ADA_FORM);
    const again = await browser.submit(page, ADA_FORM);
    expect(text(again)).toContain('This login is over.');
    expect(linkOf(again, 'Back to Acme')).toBe(`${APP}/login`);
  });

  it('takes no form that another site sends', async () => {
    const browser = appBrowser({ 'sec-fetch-site': 'cross-site' });
    const { page } = await startLogin(config, browser);
    const answer = await browser.submit(page, ADA_FORM);
    expect([answer.status, text(answer)]).toEqual([400, expect.stringContaining('This login is over.')]);
  });
});

describe('single sign-on', () => {
  it('answers with a code at once, also silently', async () => {
    const browser = appBrowser();
    await logIn(config, { browser });
    const login = await startLogin(config, browser, { prompt: 'none' });
    const tokens = await finishLogin(config, login, login.page);
    expect(tokens.claims()?.sub).toBe(ADA.sub);
  });

  it('says login_required without a session', async () => {
    const { page } = await startLogin(config, appBrowser(), { prompt: 'none' });
    expect(queryOf(page.url)).toMatchObject({ error: 'login_required' });
  });

  it.each([{ prompt: 'login' }, { max_age: '0' }])('asks for the password again with %o', async parameters => {
    const browser = appBrowser();
    await logIn(config, { browser });
    const before = Math.floor(Date.now() / 1000);
    const login = await startLogin(config, browser, parameters);
    expect(text(login.page)).toContain('Log in to Acme to continue.');
    const callback = await browser.submit(login.page, ADA_FORM);
    const claims = (await finishLogin(config, login, callback)).claims();
    expect(claims?.auth_time).toBeGreaterThanOrEqual(before);
  });

  it('shows the login page for prompt=select_account', async () => {
    const browser = appBrowser();
    await logIn(config, { browser });
    const login = await startLogin(config, browser, { prompt: 'select_account' });
    const callback = await browser.submit(login.page, ADA_FORM);
    expect((await finishLogin(config, login, callback)).claims()?.sub).toBe(ADA.sub);
  });

  it('never asks for consent: the applications are the tenant’s own', async () => {
    const browser = appBrowser();
    await logIn(config, { browser });
    const { page } = await startLogin(config, browser, { prompt: 'consent' });
    expect(new URL(page.url).searchParams.has('code')).toBe(true);
  });

  it('lets another user take over a browser with prompt=login', async () => {
    const browser = appBrowser();
    await logIn(config, { browser });
    const login = await startLogin(config, browser, { prompt: 'login' });
    const confirm = await browser.submit(login.page, { username: 'lena@acme.example', password: 'Richtiges-Pferd-1' });
    const callback = confirm.url.startsWith(APP) ? confirm : await browser.submit(confirm, {});
    expect((await finishLogin(config, login, callback)).claims()?.sub).toBe('auth0|lena');
  });
});

describe('languages', () => {
  it.each([
    ['de', 'Willkommen', 'ltr'],
    ['de-CH de', 'Willkommen', 'ltr'],
    ['xx-YY ar', 'مرحبًا', 'rtl'],
    ['xx', 'Welcome', 'ltr'],
  ])('reads ui_locales=%s', async (uiLocales, title, direction) => {
    const { page } = await startLogin(config, appBrowser(), { ui_locales: uiLocales });
    expect(text(page)).toContain(title);
    expect(page.html).toContain(`dir="${direction}"`);
  });

  it('reads the browser’s preference where ui_locales says nothing', async () => {
    const { page } = await startLogin(config, appBrowser({ 'accept-language': 'fr;q=0.9, en;q=0.2, de;q=0.5' }));
    expect(page.html).toContain('lang="de"');
  });
});

describe('errors that must not be redirected', () => {
  it.each([
    ['an unknown client', { client_id: 'nobody' }],
    ['an unknown callback', { redirect_uri: 'https://evil.example/' }],
  ])('shows a page for %s', async (_, parameters) => {
    const { page } = await startLogin(config, appBrowser(), parameters);
    expect(page.status).toBe(400);
    expect(page.url.startsWith(`${tenant.url}/authorize`)).toBe(true);
    expect(text(page)).toContain('Oops!, something went wrong');
  });

  it('sends an unknown audience back as access_denied', async () => {
    const { page } = await startLogin(config, appBrowser(), { audience: 'https://unknown.example/' });
    expect(queryOf(page.url)).toMatchObject({
      error: 'access_denied',
      error_description: 'Service not found: https://unknown.example/',
    });
  });
});

describe('every page', () => {
  it('allows nothing inline, no framing, no caching and no referrer', async () => {
    const browser = appBrowser();
    const { page } = await startLogin(config, browser);
    const pages = [page, await browser.get(linkOf(page, 'Forgot')), await browser.get(`${tenant.url}/u/reset-verify`)];
    for (const { headers } of pages) {
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('needs no audience to be asked for an API', async () => {
    const tokens = await logIn(config, { parameters: { audience: API, scope: 'openid change:password nonsense' } });
    expect(tokens.scope).toBe('openid change:password');
  });
});

const ADA_FORM = { username: ADA.email, password: ADA.password };

function queryOf(url: string): Record<string, string> {
  return Object.fromEntries(new URL(url).searchParams);
}
