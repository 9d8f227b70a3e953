/** Option 4 from its first redirect to the next login, by the real pages, with the very Action files that are deployed. */
import * as client from 'openid-client';
import { decodeJwt } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DENIAL_CODES, LOG_CODES } from '../../../actions/reason-codes.ts';
import type { ReceivedMail } from '../../../tenant/tenant.ts';
import {
  ADA,
  APP,
  appBrowser,
  CONNECTION,
  discover,
  finishLogin,
  logIn,
  newestLink,
  requestResetMail,
  startLogin,
} from '../support/town.ts';
import { PASSWORD_REALM } from '../../../tenant/password-grant/password-grant.ts';
import { call, managementToken } from '../management-api/support.ts';
import { RefreshTokenFamily } from '../support/refresh-tokens.ts';
import { linkOf, text, WebClient } from '../support/web-client.ts';
import type { WebPage } from '../support/web-client.ts';
import { builtActions, code, MIA, startHostedTenant } from './support/built-actions.ts';
import type { HostedTenant } from './support/built-actions.ts';

const folder = builtActions();
const CLAIMS = 'https://account-password-manager.dev/';
const NEW_PASSWORD = 'Brand-New-Horse-9';
/** What the widget sends. */
const REAUTHENTICATE = { prompt: 'login', max_age: '0', scope: 'openid profile email update:password' };
const OFFLINE = { scope: 'openid profile email offline_access' };

let town: HostedTenant;
let config: client.Configuration;
let browser: WebClient;
let runsBefore: number;

beforeAll(async () => {
  const place = { cityName: 'Gdańsk', countryName: 'Poland' };
  town = await startHostedTenant({ bindings: { folder }, host: { place } });
  config = await discover(town.tenant);
});
beforeEach(() => {
  runsBefore = town.runs.length;
  browser = appBrowser();
});
afterEach(async () => {
  // What follows a change happens in the background; it must not end the next test's sessions.
  await expect.poll(() => noticeRuns().length).toBeGreaterThanOrEqual(traced('password-changed'));
  await town.tenant.control.reset();
});
afterAll(() => town.tenant.close());

/** The error an application sees. */
function denial(page: WebPage): string | null {
  const { searchParams } = new URL(page.url);
  expect(page.url.startsWith(`${APP}/callback`)).toBe(true);
  return searchParams.get('error_description') ?? searchParams.get('error');
}

const traced = (name: string): number => town.tenant.control.trace.events().filter(event => event.name === name).length;
const ticketsMade = (): number => traced('ticket-created');

/** Runs of the notice's Action in this test. */
const noticeRuns = () => town.runs.slice(runsBefore).filter(run => run.action === 'password-changed-notice');

const isNotice = (mail: ReceivedMail): boolean => mail.subject.includes('was changed');

async function reauthenticate(user = ADA, parameters: Record<string, string> = {}): Promise<WebPage> {
  const login = await startLogin(config, browser, { ...REAUTHENTICATE, login_hint: user.email, ...parameters });
  return browser.submit(login.page, { username: user.email, password: user.password });
}

async function setPassword(page: WebPage, password = NEW_PASSWORD): Promise<WebPage> {
  return browser.submit(page, { password, confirmation: password });
}

describe('Option 4', () => {
  it('goes as the diagram shows, for a user without a second factor', async () => {
    // The user is signed in, goes to the profile page and asks for a change; the application redirects.
    const before = await logIn(config, { browser, parameters: OFFLINE });
    expect(decodeJwt(before.id_token!)).not.toHaveProperty(`${CLAIMS}last_password_reset`);
    const login = await startLogin(config, browser, { ...REAUTHENTICATE, login_hint: ADA.email });

    // In spite of the session the tenant asks for e-mail address and password, the former filled in.
    expect(login.page.html).toContain(`value="${ADA.email}"`);
    const wrong = await browser.submit(login.page, { username: ADA.email, password: 'Not-My-Password-1' });
    expect(text(wrong)).toContain('Wrong email or password');

    // The Action ends the login on the page for a new password, by way of logout; the page is not disturbed by any `state`.
    const ticketPage = await browser.submit(wrong, { username: ADA.email, password: ADA.password });
    expect(ticketPage.url).toMatch(/\/u\/reset-verify\?ticket=[\w-]+#?$/);
    expect(text(ticketPage)).toContain('Change Your Password');
    const paths = town.tenant.control.trace.events().map(event => event.path);
    expect(paths).toContain('/v2/logout');

    const changed = await setPassword(ticketPage);
    expect(text(changed)).toContain('Password Changed!');
    expect(linkOf(changed, 'Back to')).toBe(`${APP}/login?iss=${encodeURIComponent(town.tenant.issuer)}`);

    // The user is told, once, with time, place and a way out.
    const notice = await town.tenant.control.waitForMail(isNotice);
    expect(notice.to).toEqual([ADA.email]);
    expect(notice.text).toContain('Approximate place: Gdańsk, Poland.');
    expect(notice.links).toEqual([`${APP}/login`]);

    // What the old password opened is shut: the session at once, refresh tokens a moment later.
    const silent = await startLogin(config, browser, { prompt: 'none' });
    expect(denial(silent.page)).toBe('End-User authentication is required');
    const refreshTokens = new RefreshTokenFamily(config, before.refresh_token!);
    await expect.poll(() => refreshTokens.isAlive()).toBe(false);

    // Back in the application: the old password is no good, the new one is, and the token says when it changed.
    const old = await startLogin(config, browser);
    expect(text(await browser.submit(old.page, { username: ADA.email, password: ADA.password }))).toContain(
      'Wrong email',
    );
    const after = await logIn(config, { browser, user: { email: ADA.email, password: NEW_PASSWORD } });
    const claims = decodeJwt(after.id_token!);
    expect(Date.parse(String(claims[`${CLAIMS}last_password_reset`]))).toBeGreaterThan(before.claims()!.iat * 1000);
    expect(claims).toMatchObject({
      [`${CLAIMS}connection`]: 'Username-Password-Authentication',
      [`${CLAIMS}methods`]: ['pwd'],
    });
    expect(town.tenant.control.mails().filter(isNotice)).toHaveLength(1);
  });

  it('asks a user with a second factor for it, between the old password and the page for the new one', async () => {
    const challenge = await reauthenticate(MIA);
    expect(text(challenge)).toContain('Verify Your Identity');
    expect(ticketsMade()).toBe(0);
    expect(text(await browser.submit(challenge, { code: '000000' }))).toContain('The code you entered is invalid');
    const ticketPage = await browser.submit(challenge, { code: code() });
    expect(text(ticketPage)).toContain('Change Your Password');
    expect(text(await setPassword(ticketPage))).toContain('Password Changed!');
    await town.tenant.control.waitForMail(isNotice);
  });

  it('does not trouble the same user with a factor at an ordinary login', async () => {
    const tokens = await logIn(config, { browser, user: MIA });
    expect(decodeJwt(tokens.id_token!)[`${CLAIMS}methods`]).toEqual(['pwd']);
  });

  it('changes the database password of a linked account that signed in with it', async () => {
    const linus = { email: 'linus@acme.example', password: 'Correct-Horse-3', sub: 'google-oauth2|109' };
    expect(text(await setPassword(await reauthenticate(linus)))).toContain('Password Changed!');
    const tokens = await logIn(config, { user: { email: linus.email, password: NEW_PASSWORD } });
    expect(tokens.claims()?.sub).toBe(linus.sub);
  });

  it('answers its ticket once, within five minutes', async () => {
    const ticketPage = await reauthenticate();
    const stale = await browser.get(ticketPage.url);
    await setPassword(ticketPage);
    expect(text(await setPassword(stale, 'Another-Horse-10'))).toContain('already been used');
    const later = await reauthenticate({ ...ADA, password: NEW_PASSWORD });
    town.tenant.control.advanceClock(301);
    expect(text(await setPassword(later, 'Another-Horse-10'))).toContain('Link Expired');
  });
});

describe('no ticket', () => {
  it('without prompt=login, whatever max_age says', async () => {
    await logIn(config, { browser });
    for (const max_age of ['0', '99999', '']) {
      const page = await browser.get(await address({ ...REAUTHENTICATE, prompt: '', max_age }));
      const login = { username: ADA.email, password: ADA.password };
      const answered = page.url.startsWith(APP) ? page : await browser.submit(page, login);
      expect(denial(answered)).toBe('reauthentication_not_requested');
    }
    expect(ticketsMade()).toBe(0);
  });

  it('for a silent request that carries the scope, and no harm to one that does not', async () => {
    await logIn(config, { browser });
    const silent = await startLogin(config, browser, { ...REAUTHENTICATE, prompt: 'none', max_age: '86400' });
    expect(denial(silent.page)).toBe('interaction_not_possible');
    const renewal = await startLogin(config, browser, { prompt: 'none' });
    expect((await finishLogin(config, renewal, renewal.page)).access_token).toBeTruthy();
    expect(ticketsMade()).toBe(0);
  });

  it('for refresh tokens, whose renewals all succeed and never carry the scope', async () => {
    let { refresh_token: refreshToken } = await logIn(config, { browser, parameters: OFFLINE });
    for (let renewal = 1; renewal <= 5; renewal++) {
      const scope = `${OFFLINE.scope} update:password`;
      const tokens = await client.refreshTokenGrant(config, refreshToken!, renewal % 2 ? { scope } : {});
      expect(tokens.scope).not.toContain('update:password');
      refreshToken = tokens.refresh_token;
    }
    expect(ticketsMade()).toBe(0);
  });

  it('for the password grant of Option 3, which goes on without the scope', async () => {
    const response = await fetch(`${town.tenant.url}/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        grant_type: PASSWORD_REALM,
        client_id: 'apm-proxy',
        client_secret: town.tenant.clientSecrets['apm-proxy'],
        realm: CONNECTION,
        username: ADA.email,
        password: ADA.password,
        scope: 'openid update:password',
      }),
    });
    expect(response.status).toBe(200);
    expect(((await response.json()) as { scope: string }).scope).toBe('openid');
    expect(ticketsMade()).toBe(0);
  });

  it('for a social login', async () => {
    const login = await startLogin(config, browser, REAUTHENTICATE);
    const chooser = await browser.follow(login.page, 'Continue with Google');
    expect(denial(await browser.submit(chooser, { user: 'google-oauth2|108' }))).toBe('not_a_database_login');
    expect(ticketsMade()).toBe(0);
  });

  it('for a linked account that came by its social identity', async () => {
    const login = await startLogin(config, browser, REAUTHENTICATE);
    const chooser = await browser.follow(login.page, 'Continue with Google');
    expect(denial(await browser.submit(chooser, { user: 'google-oauth2|109' }))).toBe('not_a_database_login');
  });

  it('for who answers the second factor by going to /continue', async () => {
    const challenge = await reauthenticate(MIA);
    const state = new URL(challenge.url).searchParams.get('state') ?? '';
    const again = await browser.get(`${town.tenant.url}/continue?state=${state}`);
    expect(text(again)).toContain('Verify Your Identity');
    expect(ticketsMade()).toBe(0);
  });

  it('and no tokens for who comes back to /continue without having changed anything', async () => {
    // A browser that stops where the Action sends it, and so learns the login's state.
    browser = new WebClient(url => url.startsWith(APP) || url.includes('/v2/logout'));
    const away = await reauthenticate();
    const state = new URL(away.url).searchParams.get('state') ?? '';
    const back = await browser.get(`${town.tenant.url}/continue?state=${state}`);
    expect(denial(back)).toBe('password_change_not_resumable');
    expect(new URL(back.url).searchParams.has('code')).toBe(false);
  });

  it('that works twice: the newest ticket makes the older one void', async () => {
    const first = await reauthenticate();
    await reauthenticate();
    expect(text(await setPassword(first))).toContain('already been used');
  });
});

describe('notices', () => {
  it('come once for a change by the Management API, as in Option 3', async () => {
    const token = await managementToken(town.tenant, 'apm-proxy');
    const body = { password: NEW_PASSWORD, connection: CONNECTION };
    const path = `/users/${encodeURIComponent(ADA.sub)}`;
    expect((await call(town.tenant, ['PATCH', path], { token, body })).status).toBe(200);
    await expect.poll(() => noticeRuns().map(run => run.console)).toEqual([expect.stringContaining('notice_sent')]);
    expect(town.tenant.control.mails().filter(isNotice)).toHaveLength(1);
  });

  it('come once for a reset by mail as well', async () => {
    await requestResetMail(town.tenant);
    const form = await browser.get(await newestLink(town.tenant));
    expect(text(await setPassword(form))).toContain('Password Changed!');
    await expect.poll(() => noticeRuns().map(run => run.console)).toEqual([expect.stringContaining('notice_sent')]);
    expect(town.tenant.control.mails().filter(isNotice)).toHaveLength(1);
  });
});

it('leaves no secret in logs, mails or the trace', async () => {
  const tokens = await logIn(config, { browser, parameters: OFFLINE });
  const ticketPage = await reauthenticate();
  await setPassword(ticketPage);
  await town.tenant.control.waitForMail(isNotice);
  await expect.poll(() => town.runs.slice(runsBefore).some(run => run.console.includes('sessions_revoked'))).toBe(true);

  const ticket = new URL(ticketPage.url).searchParams.get('ticket')!;
  const secrets = [ADA.password, NEW_PASSWORD, ticket, tokens.access_token, tokens.refresh_token!, tokens.id_token!];
  secrets.push(...Object.values(town.tenant.clientSecrets));
  const places = {
    consoles: town.runs.slice(runsBefore),
    lines: town.lines,
    mails: town.tenant.control.mails(),
    trace: town.tenant.control.trace.events(),
  };
  for (const [place, content] of Object.entries(places)) {
    const everything = JSON.stringify(content);
    expect(
      secrets.filter(secret => everything.includes(secret)),
      place,
    ).toEqual([]);
  }
  const words = town.runs.flatMap(run => run.console.split('\n')).filter(line => line !== '');
  expect(words.filter(word => !([...DENIAL_CODES, ...LOG_CODES] as string[]).includes(word))).toEqual([]);
});

/** The address of /authorize, with parameters left out where they are empty. */
async function address(parameters: Record<string, string>): Promise<string> {
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: `${APP}/callback`,
    code_challenge: await client.calculatePKCECodeChallenge(client.randomPKCECodeVerifier()),
    code_challenge_method: 'S256',
    ...Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== '')),
  });
  return url.href;
}
