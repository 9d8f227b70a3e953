import * as client from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../../tenant/tenant.ts';
import { APP, appBrowser, discover, logIn, startLogin, startCoreTenant } from './support/town.ts';
import { text } from './support/web-client.ts';
import type { WebClient } from './support/web-client.ts';

let tenant: Tenant;
let config: client.Configuration;

beforeAll(async () => {
  tenant = await startCoreTenant();
  config = await discover(tenant);
});
beforeEach(() => tenant.control.reset());
afterAll(() => tenant.close());

async function isLoggedIn(browser: WebClient): Promise<boolean> {
  const { page } = await startLogin(config, browser, { prompt: 'none' });
  return new URL(page.url).searchParams.has('code');
}

describe('/v2/logout', () => {
  it('ends the session and goes where it may', async () => {
    const browser = appBrowser();
    await logIn(config, { browser });
    const returnTo = encodeURIComponent(`${APP}/login?from=logout#top`);
    const page = await browser.get(`${tenant.url}/v2/logout?client_id=acme-spa&returnTo=${returnTo}`);
    expect(page.url).toBe(`${APP}/login?from=logout#top`);
    expect(await isLoggedIn(browser)).toBe(false);
  });

  it.each([
    ['the client’s first address, if none is asked for', '?client_id=acme-spa', APP],
    ['the tenant’s list, if no client is named', `?returnTo=${APP}`, APP],
    ['the tenant’s first address, if nothing is said', '', APP],
  ])('uses %s', async (_, query, expected) => {
    const page = await appBrowser().get(`${tenant.url}/v2/logout${query}`);
    expect(page.url.replace(/\/$/, '')).toBe(expected);
  });

  it.each([
    ['another site', 'client_id=acme-spa&returnTo=https://evil.example/'],
    ['another path', `client_id=acme-spa&returnTo=${APP}/elsewhere`],
    ['a path in other letters', `client_id=acme-spa&returnTo=${APP}/LOGIN`],
    ['a look-alike', `client_id=acme-spa&returnTo=${APP}@evil.example/`],
    ['a script', 'client_id=acme-spa&returnTo=javascript:alert(1)'],
    ['a client’s address under the tenant’s list', `returnTo=${APP}/login`],
    ['an unknown client', `client_id=nobody&returnTo=${APP}`],
  ])('refuses %s, and keeps the session', async (_, query) => {
    const browser = appBrowser();
    await logIn(config, { browser });
    const page = await browser.get(`${tenant.url}/v2/logout?${query}`);
    expect([page.status, text(page)]).toEqual([400, expect.stringContaining('Oops!, something went wrong')]);
    expect(await isLoggedIn(browser)).toBe(true);
  });

  it('may lead to a password ticket, as Option 4 needs', async () => {
    const ticket = `${tenant.url}/u/reset-verify?ticket=made-up#`;
    const page = await appBrowser().get(
      `${tenant.url}/v2/logout?client_id=acme-spa&returnTo=${encodeURIComponent(ticket)}&state=ignored`,
    );
    expect(page.url).toBe(ticket);
  });
});

describe('/oidc/logout', () => {
  it('goes on by itself with an ID token, to an address compared without its query', async () => {
    const browser = appBrowser();
    const tokens = await logIn(config, { browser });
    const url = client.buildEndSessionUrl(config, {
      id_token_hint: tokens.id_token!,
      post_logout_redirect_uri: `${APP}/login?from=logout`,
      state: 'abc',
    });
    const page = await browser.get(url.href);
    expect(page.html).toContain('data-submit-now');
    const back = await browser.submit(page, {});
    expect(back.url).toBe(`${APP}/login?from=logout&state=abc`);
    expect(await isLoggedIn(browser)).toBe(false);
  });

  it('asks first without one', async () => {
    const browser = appBrowser();
    await logIn(config, { browser });
    const page = await browser.get(`${tenant.url}/oidc/logout?client_id=acme-spa&ui_locales=de`);
    expect(text(page)).toContain('Möchten Sie sich abmelden?');
    expect(page.html).not.toContain('data-submit-now');
    expect(await isLoggedIn(browser)).toBe(true);
    const done = await browser.submit(page, {});
    expect(text(done)).toContain('You are logged out.');
    expect(await isLoggedIn(browser)).toBe(false);
  });

  it('refuses addresses that are not on the list', async () => {
    const browser = appBrowser();
    const tokens = await logIn(config, { browser });
    const url = client.buildEndSessionUrl(config, {
      id_token_hint: tokens.id_token!,
      post_logout_redirect_uri: 'https://evil.example/',
    });
    const page = await browser.get(url.href);
    expect([page.status, text(page)]).toEqual([400, expect.stringContaining('Oops!, something went wrong')]);
  });
});
