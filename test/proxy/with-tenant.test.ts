import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../proxy/config.ts';
import { startProxy, type RunningProxy } from '../../proxy/start.ts';
import { managementApi } from '../../tenant/management-api/management-api.ts';
import { passwordGrant } from '../../tenant/password-grant/password-grant.ts';
import type { Tenant } from '../../tenant/tenant.ts';
import {
  appBrowser,
  ADA,
  API,
  APP,
  discover,
  logIn,
  newestLink,
  requestResetMail,
  startTestTenant,
} from '../tenant/support/town.ts';
import { outcome } from '../support/proxy-under-test.ts';

let tenant: Tenant;
let proxy: RunningProxy;
const NEW = 'Brand-New-Horse-9';
const silence = { answered: () => undefined, called: () => undefined, notice: () => undefined };

beforeAll(async () => {
  // Without the tenant's usual delay: a revocation that takes its time could not be told from one that failed.
  tenant = await startTestTenant({ extensions: [managementApi({ revocationDelayMs: 0 }), passwordGrant()] });
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.control.reset();
  return () => proxy.stop();
});
beforeEach(async () => {
  const environment = {
    PORT: '0',
    AUTH0_DOMAIN: tenant.url,
    AUTH0_CLIENT_ID: 'apm-proxy',
    AUTH0_CLIENT_SECRET: tenant.clientSecrets['apm-proxy'],
    PROXY_AUDIENCE: API,
    ALLOWED_ORIGINS: APP,
    ALLOWED_CLIENT_IDS: 'acme-spa',
  };
  proxy = await startProxy(
    loadConfig(environment, () => ''),
    silence,
  );
});

const MIA = { email: 'mia@acme.example', password: 'Correct-Horse-2' };

type Credentials = Pick<typeof ADA, 'email' | 'password'>;

async function signIn(user: Credentials = ADA, scope = 'openid profile email change:password') {
  return logIn(await discover(tenant), { user, parameters: { audience: API, scope }, browser: appBrowser() });
}

function change(token: string, current: string, next = NEW): Promise<Response> {
  return fetch(`http://127.0.0.1:${proxy.port}/change-password`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      origin: APP,
    },
    body: JSON.stringify({ current_password: current, new_password: next }),
  });
}

describe('Option 3 against the local tenant', () => {
  it('goes as the diagram shows: the old password is verified, the new one set, and nobody stays signed in', async () => {
    const { access_token: token, refresh_token: refreshToken } = await signIn(
      ADA,
      'openid offline_access change:password',
    );
    const response = await change(token, ADA.password);
    expect(await response.json()).toMatchObject({ sessions: 'requested' });

    await expect(signIn({ ...ADA, password: NEW })).resolves.toBeDefined();
    await expect(signIn()).rejects.toThrow();
    const refreshed = await fetch(`${tenant.url}/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ grant_type: 'refresh_token', client_id: 'acme-spa', refresh_token: refreshToken }),
    });
    expect(await refreshed.json()).toMatchObject({ error: 'invalid_grant' });
  });

  it('makes reset links that are still in the mail worthless', async () => {
    await requestResetMail(tenant);
    const link = await newestLink(tenant);
    const { access_token: token } = await signIn();
    expect((await change(token, ADA.password)).status).toBe(200);
    expect(await (await fetch(link)).text()).not.toContain('name="confirmation"');
  });

  it('refuses a token from before the last change, and a password used before it', async () => {
    const { access_token: token } = await signIn();
    await change(token, ADA.password);
    const { access_token: later } = await signIn({ ...ADA, password: NEW });
    expect(await outcome(await change(later, NEW, ADA.password))).toBe('422 password-reused');
    expect((await change(later, NEW, 'Another-New-Horse-9')).status).toBe(200);
    tenant.control.advanceClock(5);
    const { access_token: last } = await signIn({ ...ADA, password: 'Another-New-Horse-9' });
    expect((await change(last, 'Another-New-Horse-9', 'Yet-Another-Horse-9')).status).toBe(200);
    expect(await outcome(await change(last, 'Yet-Another-Horse-9'))).toBe('401 invalid-token');
  });

  it.each<[string, Credentials, string, string, string]>([
    ['a wrong password', ADA, 'Wrong-Horse-1', NEW, '403 wrong-password'],
    ['a common password', ADA, ADA.password, 'Acme1234', '422 password-too-common'],
    ['a personal password', ADA, ADA.password, 'Ada-Lovelace-1', '422 password-contains-user-info'],
    ['a user with a second factor', MIA, MIA.password, NEW, '403 step-up-required'],
    ['a weak password', ADA, ADA.password, 'weak', '422 password-policy'],
  ])('refuses %s', async (_case, user, current, next, expected) => {
    const { access_token: token } = await signIn(user);
    expect(await outcome(await change(token, current, next))).toBe(expected);
  });

  it('answers the policy of the connection', async () => {
    const { access_token: token } = await signIn();
    const response = await fetch(`http://127.0.0.1:${proxy.port}/password-policy`, {
      headers: { authorization: `Bearer ${token}`, origin: APP },
    });
    expect(await response.json()).toMatchObject({
      complexity: { min_length: 8, character_type_rule: 'three_of_four' },
      history: { active: true, size: 5 },
    });
  });

  it('leaves the login alone when somebody guesses with a stolen token: only the proxy refuses', async () => {
    const { access_token: token } = await signIn();
    for (let i = 0; i < 12; i++) await change(token, `guess ${i}`);
    expect(await outcome(await change(token, ADA.password))).toBe('429 too-many-attempts');
    await expect(signIn()).resolves.toBeDefined();
  });
});
