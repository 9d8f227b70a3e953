import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import * as client from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../../tenant/tenant.ts';
import {
  ADA,
  APP,
  CONNECTION,
  appBrowser,
  discover,
  logIn,
  newestLink,
  requestResetMail,
  startLogin,
  startCoreTenant,
} from './support/town.ts';
import { linkOf, text } from './support/web-client.ts';

const NEW = 'Brand-New-Pass-9';

let tenant: Tenant;
let config: client.Configuration;

beforeAll(async () => {
  tenant = await startCoreTenant();
  config = await discover(tenant);
});
beforeEach(() => tenant.control.reset());
afterAll(() => tenant.close());

/** Sets a password by the link. */
async function reset(link: string, password = NEW, confirmation = password, browser = appBrowser()) {
  return browser.submit(await browser.get(link), { password, confirmation });
}

describe('“Forgot password?” (Option 1)', () => {
  it('leads from the login page by mail to a new password that works', async () => {
    const browser = appBrowser();
    const { page } = await startLogin(config, browser, { login_hint: ADA.email });
    const form = await browser.follow(page, 'Forgot password?');
    expect(text(form)).toContain('Forgot Your Password?');
    expect(form.html).toContain(`value="${ADA.email}"`);
    const sent = await browser.submit(form, { username: ADA.email });
    expect(text(sent)).toContain(`Check Your Email Please check the email address ${ADA.email}`);

    const done = await reset(await newestLink(tenant));
    expect(text(done)).toContain('Password Changed!');
    expect(linkOf(done, 'Back to Acme')).toBe(`${APP}/login?iss=${encodeURIComponent(tenant.issuer)}`);

    const login = (await startLogin(config, appBrowser())).page;
    const old = await appBrowser().submit(login, { username: ADA.email, password: ADA.password });
    expect(text(old)).toContain('Wrong email or password');
    const tokens = await logIn(config, { user: { email: ADA.email, password: NEW } });
    expect(tokens.claims()?.sub).toBe(ADA.sub);
  });

  it('says “Check Your Email” for unknown addresses too', async () => {
    const browser = appBrowser();
    const { page } = await startLogin(config, browser);
    const form = await browser.follow(page, 'Forgot password?');
    const sent = await browser.submit(form, { username: 'nobody@acme.example' });
    expect([sent.status, text(sent)]).toEqual([200, expect.stringContaining('Check Your Email')]);
    expect(tenant.control.mails()).toHaveLength(0);
  });

  it('sends again, and shares its limit with the Authentication API', async () => {
    for (let i = 0; i < 9; i++) await requestResetMail(tenant);
    const browser = appBrowser();
    const { page } = await startLogin(config, browser);
    const form = await browser.follow(page, 'Forgot password?');
    const sent = await browser.submit(form, { username: ADA.email });
    const again = await browser.submit(sent, {});
    expect(again.status).toBe(429);
    expect(text(again)).toContain('You have exceeded the amount of emails.');
    expect((await requestResetMail(tenant)).status).toBe(429);
    expect(tenant.control.mails()).toHaveLength(10);
  });

  it('asks for an address', async () => {
    const browser = appBrowser();
    const { page } = await startLogin(config, browser);
    const answer = await browser.submit(await browser.follow(page, 'Forgot password?'), { username: '' });
    expect([answer.status, text(answer)]).toEqual([400, expect.stringContaining('Please enter an email address')]);
  });

  it('writes the mail in the language of the page', async () => {
    const browser = appBrowser();
    const { page } = await startLogin(config, browser, { ui_locales: 'de-DE de' });
    await browser.submit(await browser.follow(page, 'Passwort vergessen?'), { username: ADA.email });
    expect(tenant.control.mails()[0]?.language).toBe('de');
  });
});

describe('the link in the mail', () => {
  it('survives being looked at', async () => {
    await requestResetMail(tenant);
    const link = await newestLink(tenant);
    for (let i = 0; i < 3; i++) await fetch(link);
    await fetch(link, { method: 'HEAD' });
    expect(text(await reset(link))).toContain('Password Changed!');
  });

  it('works once', async () => {
    await requestResetMail(tenant);
    const link = await newestLink(tenant);
    await reset(link);
    const again = await appBrowser().get(link);
    expect([again.status, text(again)]).toEqual([400, expect.stringContaining('This link has already been used.')]);
  });

  it('works once even when two submits overlap', async () => {
    await requestResetMail(tenant);
    const link = await newestLink(tenant);
    const body = `password=${NEW}x&confirmation=${NEW}x`;
    const slow = request(link, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': body.length,
        expect: '100-continue',
      },
    });
    slow.flushHeaders();
    await once(slow, 'continue'); // the tenant has looked at the ticket and waits for the form
    expect(text(await reset(link))).toContain('Password Changed!');
    slow.end(body);
    const [answer] = (await once(slow, 'response')) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(400);
    expect((await logIn(config, { user: { email: ADA.email, password: NEW } })).claims()?.sub).toBe(ADA.sub);
  });

  it('is void once a newer mail was sent, and the newer one works', async () => {
    await requestResetMail(tenant);
    const older = await newestLink(tenant);
    await requestResetMail(tenant);
    const newer = await newestLink(tenant);
    expect(newer).not.toBe(older);
    expect(text(await appBrowser().get(older))).toContain('Invalid Link');
    expect(text(await reset(newer))).toContain('Password Changed!');
  });

  it('expires after five days', async () => {
    await requestResetMail(tenant);
    const link = await newestLink(tenant);
    tenant.control.advanceClock(432_000 - 60);
    expect(text(await appBrowser().get(link))).toContain('Change Your Password');
    tenant.control.advanceClock(60);
    expect(text(await appBrowser().get(link))).toContain('Link Expired');
  });

  it('expires between the form and its submit', async () => {
    await requestResetMail(tenant);
    const browser = appBrowser();
    const form = await browser.get(await newestLink(tenant));
    tenant.control.advanceClock(432_000);
    expect(text(await browser.submit(form, { password: NEW, confirmation: NEW }))).toContain('Link Expired');
  });

  it.each(['', '?ticket=', '?ticket=made-up'])('shows an error page for “%s”', async query => {
    const page = await appBrowser().get(`${tenant.url}/u/reset-verify${query}`);
    expect([page.status, text(page)]).toEqual([400, expect.stringContaining('Please Try Again')]);
  });

  it('stumbles over a foreign `state`, as Auth0’s New Universal Login does', async () => {
    await requestResetMail(tenant);
    const link = (await newestLink(tenant)).replace('#', '&state=abc');
    expect(text(await appBrowser().get(link))).toContain('Please Try Again');
  });

  it('reads the browser’s language', async () => {
    await requestResetMail(tenant);
    const page = await appBrowser({ 'accept-language': 'de-AT' }).get(await newestLink(tenant));
    expect(text(page)).toContain('Passwort ändern');
  });
});

describe('the new password', () => {
  it.each([
    ['', '', 'Enter a new password.'],
    [NEW, '', 'New password confirmation is missing'],
    [NEW, `${NEW}!`, 'Passwords don’t match'],
    ['short', 'short', 'Password is too weak'],
    ['alllowercase', 'alllowercase', 'Password is too weak'],
    ['acme1234A', 'acme1234A', undefined],
    ['Acme1234', 'Acme1234', 'Password is too common'],
    ['Password1', 'Password1', 'Password is too common'],
    ['My-ada-Passw0rd', 'My-ada-Passw0rd', 'Password contains user information'],
    [ADA.password, ADA.password, 'Password has previously been used'],
    [`Aa1${'ä'.repeat(35)}`, `Aa1${'ä'.repeat(35)}`, 'Password is too long'],
    ['AUTH0-TEST-Passw0rd', 'AUTH0-TEST-Passw0rd', 'detected in a public data breach'],
  ])('“%s” with “%s”: %s', async (password, confirmation, expected) => {
    await requestResetMail(tenant);
    const link = await newestLink(tenant);
    const answer = await reset(link, password, confirmation);
    expect(answer.status).toBe(expected === undefined ? 200 : 400);
    expect(text(answer)).toContain(expected ?? 'Password Changed!');
    if (expected !== undefined) expect(text(await reset(link))).toContain('Password Changed!');
  });

  it('is never shown again in a page', async () => {
    await requestResetMail(tenant);
    const answer = await reset(await newestLink(tenant), 'alllowercase');
    expect(answer.html).not.toContain('alllowercase');
  });

  it('may not be one of the last five', async () => {
    const setPassword = async (password: string) => {
      await requestResetMail(tenant);
      return text(await reset(await newestLink(tenant), password));
    };
    for (const password of ['First-Pass-111', 'Second-Pass-222', 'Third-Pass-333', 'Fourth-Pass-444']) {
      expect(await setPassword(password)).toContain('Password Changed!');
    }
    expect(await setPassword(ADA.password)).toContain('Password has previously been used');
    expect(await setPassword('Fifth-Pass-555')).toContain('Password Changed!');
    expect(await setPassword(ADA.password)).toContain('Password Changed!');
  });

  it('shows the connection’s rules', async () => {
    await requestResetMail(tenant);
    const page = await appBrowser().get(await newestLink(tenant));
    expect(text(page)).toContain(
      'Your password must contain: At least 8 characters At least 3 of the following 4 types of characters: ' +
        'Lower case letters (a-z) Upper case letters (A-Z) Numbers (0-9) Special characters (e.g. !@#$%^&*)',
    );
  });
});

describe('after a change', () => {
  it('every browser must log in again, but refresh tokens go on', async () => {
    const browser = appBrowser();
    const parameters = { scope: 'openid offline_access' };
    const tokens = await logIn(config, { browser, parameters });
    await requestResetMail(tenant);
    await reset(await newestLink(tenant));
    const silent = await startLogin(config, browser, { prompt: 'none' });
    expect(new URL(silent.page.url).searchParams.get('error')).toBe('login_required');
    const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token!);
    expect(refreshed.access_token).toBeTruthy();
  });

  it('a user blocked by wrong passwords is free again', async () => {
    const browser = appBrowser();
    let { page } = await startLogin(config, browser);
    for (let i = 0; i < 11; i++) page = await browser.submit(page, { username: ADA.email, password: 'wrong' });
    expect(text(page)).toContain('has been blocked');
    await requestResetMail(tenant);
    await reset(await newestLink(tenant));
    page = await browser.submit(page, { username: ADA.email, password: NEW });
    expect(new URL(page.url).searchParams.has('code')).toBe(true);
  });

  it('goes back to the tenant’s address for a client without a login address', async () => {
    await requestResetMail(tenant, { client_id: 'apm-proxy', connection: CONNECTION });
    expect(linkOf(await reset(await newestLink(tenant)), 'Back to')).toContain(`${APP}/login?iss=`);
  });

  it('names the organization on the way back', async () => {
    await requestResetMail(tenant, { organization: 'org_1' });
    const back = new URL(linkOf(await reset(await newestLink(tenant)), 'Back to Acme'));
    expect(back.searchParams.get('organization')).toBe('org_1');
  });
});
