import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Extension } from '../../tenant/extensions.ts';
import { PASSWORD_REALM, passwordGrant } from '../../tenant/password-grant/password-grant.ts';
import { seedWith } from './support/seed.ts';
import type { Tenant } from '../../tenant/tenant.ts';
import { ADA, CONNECTION, startTestTenant } from './support/town.ts';

let tenant: Tenant;
let hook: Extension['onPostLogin'];

beforeAll(async () => {
  tenant = await startTestTenant({
    extensions: [
      passwordGrant(),
      () => ({ onPostLogin: login => hook?.(login) ?? Promise.resolve({ type: 'allow' }) }),
    ],
  });
});
beforeEach(async () => {
  hook = undefined;
  await tenant.control.reset();
});
afterAll(() => tenant.close());

async function check(fields: Record<string, string> = {}, headers: Record<string, string> = {}, of = tenant) {
  const response = await fetch(`${of.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({
      grant_type: PASSWORD_REALM,
      client_id: 'apm-proxy',
      client_secret: of.clientSecrets['apm-proxy'],
      realm: CONNECTION,
      username: ADA.email,
      password: ADA.password,
      scope: 'openid',
      ...fields,
    }),
  });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  };
}

describe('the password grant', () => {
  it('answers whose password it is, in an ID token for the asking client', async () => {
    const { status, body, headers } = await check();
    expect(status).toBe(200);
    expect(decodeJwt(String(body['id_token']))).toMatchObject({ iss: tenant.issuer, sub: ADA.sub, aud: 'apm-proxy' });
    expect(body).toMatchObject({ scope: 'openid', token_type: 'Bearer', expires_in: 86_400 });
    expect(body['refresh_token']).toBeUndefined();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('knows a linked account by its own address, and answers with the main one', async () => {
    const { body } = await check({ username: 'linus@acme.example', password: 'Correct-Horse-3' });
    expect(decodeJwt(String(body['id_token'])).sub).toBe('google-oauth2|109');
  });

  it.each<[string, Record<string, string>, number, object]>([
    [
      'a wrong password',
      { password: 'wrong' },
      403,
      { error: 'invalid_grant', error_description: 'Wrong email or password.' },
    ],
    [
      'an unknown user',
      { username: 'x@y.example' },
      403,
      { error: 'invalid_grant', error_description: 'Wrong email or password.' },
    ],
    [
      'a user of another database',
      { username: 'pat@partner.example', password: 'Correct-Horse-55' },
      403,
      { error: 'invalid_grant' },
    ],
    ['an unknown realm', { realm: 'nowhere' }, 400, { error: 'invalid_request' }],
    ['a social realm', { realm: 'google-oauth2' }, 400, { error: 'invalid_request' }],
    ['no password', { password: '' }, 400, { error_description: 'Missing required parameter: password' }],
    ['a wrong secret', { client_secret: 'wrong' }, 401, { error: 'access_denied', error_description: 'Unauthorized' }],
    [
      'a blocked user',
      { username: 'bob@acme.example', password: 'Correct-Horse-4' },
      403,
      { error: 'unauthorized', error_description: 'user is blocked' },
    ],
    ['a client without the grant', { client_id: 'acme-spa', client_secret: '' }, 403, { error: 'unauthorized_client' }],
  ])('refuses %s', async (_case, fields, status, body) => {
    expect(await check(fields)).toMatchObject({ status, body });
  });

  it('proves no more than the password where a second factor is enrolled', async () => {
    const { status, body } = await check({ username: 'mia@acme.example', password: 'Correct-Horse-2' });
    expect(status).toBe(403);
    expect(body).toMatchObject({ error: 'mfa_required', mfa_token: expect.any(String) as string });
    expect(body['id_token']).toBeUndefined();
    const wrong = await check({ username: 'mia@acme.example', password: 'wrong' });
    expect(wrong.body['error']).toBe('invalid_grant');
  });

  it('runs the Actions, which can deny but not redirect', async () => {
    const protocols: string[] = [];
    hook = login => {
      protocols.push(login.protocol);
      return Promise.resolve({ type: 'deny', reason: 'not today' });
    };
    expect(await check()).toMatchObject({
      status: 403,
      body: { error: 'access_denied', error_description: 'not today' },
    });
    hook = () => Promise.resolve({ type: 'redirect', url: 'https://elsewhere.example' });
    expect(await check()).toMatchObject({ status: 403, body: { error: 'access_denied' } });
    expect(protocols).toEqual(['oauth2-password']);
  });
});

describe('attack protection', () => {
  const fail = (times: number, headers = {}) =>
    Promise.all(Array.from({ length: times }, () => check({ password: 'wrong' }, headers)));

  it('blocks a user from one address after ten wrong passwords, and nobody else', async () => {
    await fail(10, { 'auth0-forwarded-for': '203.0.113.1' });
    const blocked = await check({}, { 'auth0-forwarded-for': '203.0.113.1' });
    expect(blocked).toMatchObject({ status: 429, body: { error: 'too_many_attempts' } });
    expect((await check({}, { 'auth0-forwarded-for': '203.0.113.2' })).status).toBe(200);
  });

  it("counts against the server's own address where the header is not trusted", async () => {
    const untrusting = await startTestTenant({
      extensions: [passwordGrant()],
      seed: seedWith(seed => {
        for (const client of seed.clients) delete client.is_token_endpoint_ip_header_trusted;
      }),
    });
    for (let i = 0; i < 10; i++) {
      await check({ password: 'wrong' }, { 'auth0-forwarded-for': `203.0.113.${i}` }, untrusting);
    }
    const { status } = await check({}, { 'auth0-forwarded-for': '203.0.113.99' }, untrusting);
    expect(status).toBe(429);
    await untrusting.close();
  });

  it('throttles an address from which many different logins fail', async () => {
    const strict = await startTestTenant({ extensions: [passwordGrant({ failuresPerAddress: 5 })] });
    const from = { 'auth0-forwarded-for': '203.0.113.7' };
    for (let i = 0; i < 5; i++) await check({ username: `user${i}@acme.example` }, from, strict);
    const { status, body } = await check({}, from, strict);
    expect(status).toBe(429);
    expect(body['error_description']).toContain('suspicious');
    strict.control.advanceClock(1_000);
    expect((await check({}, from, strict)).status).toBe(200);
    await strict.close();
  });

  it('refuses a leaked password although it is right', async () => {
    const leaky = await startTestTenant({
      extensions: [passwordGrant()],
      seed: seedWith(seed => {
        for (const user of seed.users) if (user.user_id === ADA.sub) user.password = 'AUTH0-TEST-leaked';
      }),
    });
    expect(await check({ password: 'AUTH0-TEST-leaked' }, {}, leaky)).toMatchObject({
      status: 401,
      body: { error: 'password_leaked' },
    });
    await leaky.close();
  });

  it('limits logins per user and address', async () => {
    for (let i = 0; i < 20; i++) expect((await check()).status).toBe(200);
    expect(await check()).toMatchObject({ status: 429, body: { error: 'too_many_requests' } });
    tenant.control.advanceClock(6);
    expect((await check()).status).toBe(200);
  });
});
