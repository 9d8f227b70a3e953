/** Ending sessions and refresh tokens by the Management API: accepted at once, done a moment later. */
import type * as client from 'openid-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { managementApi } from '../../../tenant/management-api/management-api.ts';
import type { ManagementApiOptions } from '../../../tenant/management-api/management-api.ts';
import type { Tenant } from '../../../tenant/tenant.ts';
import { ADA, APP, appBrowser, discover, logIn, startLogin, startTestTenant } from '../support/town.ts';
import type { WebClient } from '../support/web-client.ts';
import { RefreshTokenFamily } from '../support/refresh-tokens.ts';
import { call, managementToken } from './support.ts';

let tenant: Tenant;
let config: client.Configuration;
let browser: WebClient;

async function start(options: ManagementApiOptions = { revocationDelayMs: 10 }): Promise<string> {
  tenant = await startTestTenant({ extensions: [managementApi(options)] });
  config = await discover(tenant);
  browser = appBrowser();
  return managementToken(tenant, 'apm-notice');
}
let token: string;
beforeEach(async () => {
  token = await start();
});
afterEach(() => tenant.close());

const PATH = `/users/${encodeURIComponent(ADA.sub)}`;

async function refreshTokenIsAlive(refreshToken: string): Promise<boolean> {
  return new RefreshTokenFamily(config, refreshToken).isAlive();
}

async function sessionIsAlive(): Promise<boolean> {
  const { page } = await startLogin(config, browser, { prompt: 'none' });
  expect(page.url.startsWith(APP)).toBe(true);
  return new URL(page.url).searchParams.has('code');
}

const logInForLong = async (): Promise<string> =>
  (await logIn(config, { browser, parameters: { scope: 'openid offline_access' } })).refresh_token!;

describe('revocation', () => {
  it('of sessions leaves refresh tokens alone', async () => {
    const refreshToken = await logInForLong();
    expect(await call(tenant, ['DELETE', `${PATH}/sessions`], { token })).toEqual({ status: 202, body: {} });
    await expect.poll(sessionIsAlive).toBe(false);
    expect(await refreshTokenIsAlive(refreshToken)).toBe(true);
  });

  it('of refresh tokens leaves sessions alone', async () => {
    const refreshToken = await logInForLong();
    expect(await call(tenant, ['DELETE', `${PATH}/refresh-tokens`], { token })).toEqual({ status: 202, body: {} });
    const family = new RefreshTokenFamily(config, refreshToken);
    await expect.poll(() => family.isAlive()).toBe(false);
    expect(await sessionIsAlive()).toBe(true);
  });

  it.each([
    [false, false],
    [true, true],
  ])('of all access (refresh tokens preserved: %s)', async (preserve, alive) => {
    const refreshToken = await logInForLong();
    const body = { preserve_refresh_tokens: preserve };
    expect((await call(tenant, ['POST', `${PATH}/revoke-access`], { token, body })).status).toBe(202);
    await expect.poll(sessionIsAlive).toBe(false);
    expect(await refreshTokenIsAlive(refreshToken)).toBe(alive);
  });

  it('of one session leaves the others of the same user alone', async () => {
    const { claims } = await logIn(config, { browser });
    const other = appBrowser();
    await logIn(config, { browser: other });
    const end = (session_id: unknown) =>
      call(tenant, ['POST', `${PATH}/revoke-access`], { token, body: { session_id, preserve_refresh_tokens: true } });
    expect((await end('nobody’s')).status).toBe(202);
    expect(await sessionIsAlive()).toBe(true);
    expect((await end(claims()?.['sid'])).status).toBe(202);
    await expect.poll(sessionIsAlive).toBe(false);
    browser = other;
    expect(await sessionIsAlive()).toBe(true);
  });

  it('takes effect only after its answer', async () => {
    await tenant.close();
    token = await start({ revocationDelayMs: 60_000 });
    const refreshToken = await logInForLong();
    await call(tenant, ['POST', `${PATH}/revoke-access`], { token, body: {} });
    expect(await sessionIsAlive()).toBe(true);
    expect(await refreshTokenIsAlive(refreshToken)).toBe(true);
  });

  it('knows only its own users, fields and holders of its scopes', async () => {
    const nobody = '/users/auth0%7Cnobody';
    expect(await call(tenant, ['DELETE', `${nobody}/sessions`], { token })).toMatchObject({ status: 404 });
    const body = { everything: true };
    expect(await call(tenant, ['POST', `${PATH}/revoke-access`], { token, body })).toMatchObject({ status: 400 });
    const ticketToken = await managementToken(tenant, 'apm-actions');
    for (const path of [`${PATH}/sessions`, `${PATH}/refresh-tokens`]) {
      expect(await call(tenant, ['DELETE', path], { token: ticketToken })).toMatchObject({
        status: 403,
        body: { errorCode: 'insufficient_scope' },
      });
    }
  });

  it('is refused on a plan that does not have it', async () => {
    await tenant.close();
    token = await start({ plan: 'free' });
    expect(await call(tenant, ['DELETE', `${PATH}/sessions`], { token })).toMatchObject({ status: 403 });
  });
});
