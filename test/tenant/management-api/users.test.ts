import { UsersClient } from 'auth0/users';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { managementApi } from '../../../tenant/management-api/management-api.ts';
import { passwordGrant } from '../../../tenant/password-grant/password-grant.ts';
import type { Tenant } from '../../../tenant/tenant.ts';
import { seedWith } from '../support/seed.ts';
import { ADA, CONNECTION, logIn, discover, newestLink, requestResetMail, startTestTenant } from '../support/town.ts';
import { call, managementToken } from './support.ts';

let tenant: Tenant;
let token: string;

beforeAll(async () => {
  tenant = await startTestTenant({ extensions: [managementApi({ revocationDelayMs: 0 }), passwordGrant()] });
  token = await managementToken(tenant, 'apm-proxy');
});
beforeEach(() => tenant.control.reset());
afterAll(() => tenant.close());

const get = (path: string, as = token) => call(tenant, ['GET', `/${path}`], { token: as });
const patch = (userId: string, body: object) =>
  call(tenant, ['PATCH', `/users/${encodeURIComponent(userId)}`], { token, body });
const NEW = { password: 'Brand-New-Horse-9', connection: CONNECTION };

describe('a user', () => {
  it('is read and changed by the unmodified SDK', async () => {
    const users = new UsersClient({ baseUrl: `${tenant.url}/api/v2`, token });
    const found = await users.get(ADA.sub, { fields: 'user_id,email,identities', include_fields: true });
    expect(found).toEqual({
      user_id: ADA.sub,
      email: ADA.email,
      identities: [{ provider: 'auth0', user_id: 'ada', connection: CONNECTION, isSocial: false }],
    });
    const changed = await users.update(ADA.sub, { ...NEW, user_metadata: { lang: 'fr' } });
    expect(changed.last_password_reset).toBeDefined();
    expect(changed.user_metadata).toEqual({ lang: 'fr' });
    await expect(logIn(await discover(tenant), { user: { ...ADA, password: NEW.password } })).resolves.toBeDefined();
  });

  it('is found by e-mail address', async () => {
    const found = await get('users-by-email?email=ADA%40acme.example&fields=user_id');
    expect(found.body).toEqual([{ user_id: ADA.sub }]);
  });

  it('with linked accounts has the profile of the linked one', async () => {
    const { body } = await get('users/google-oauth2%7C109');
    expect(body['identities']).toMatchObject([
      { provider: 'google-oauth2' },
      { provider: 'auth0', connection: CONNECTION, profileData: { email: 'linus@acme.example' } },
    ]);
    expect((await patch('google-oauth2|109', NEW)).status).toBe(200);
  });

  it('whose password an operator sets keeps the reset links in the mail, as at Auth0', async () => {
    await requestResetMail(tenant);
    const link = await newestLink(tenant);
    await patch(ADA.sub, NEW);
    expect(await (await fetch(link)).text()).toContain('name="confirmation"');
  });

  it.each<[string, object, number, string, string?]>([
    ['a weak password', { ...NEW, password: 'weak' }, 400, 'PasswordStrengthError: Password is too weak'],
    ['a used one', { ...NEW, password: ADA.password }, 400, 'PasswordHistoryError: Password has previously been used'],
    ['a common one', { ...NEW, password: 'Acme1234' }, 400, 'PasswordDictionaryError: Password is too common'],
    [
      'a personal one',
      { ...NEW, password: 'Ada-Lovelace-1' },
      400,
      'PasswordNoUserInfoError: Password contains user information',
    ],
    [
      'another connection',
      { ...NEW, connection: 'partners' },
      400,
      'The connection does not exist.',
      'inexistent_connection',
    ],
    [
      'an e-mail address with it',
      { ...NEW, email: 'a@b.example' },
      400,
      'Cannot update password and email simultaneously.',
    ],
    [
      'a verification with it',
      { ...NEW, email_verified: true },
      400,
      'Cannot update password and email_verified simultaneously.',
    ],
    ['a user name with it', { ...NEW, username: 'ada' }, 400, 'Cannot update username and password simultaneously.'],
  ])('cannot be given %s', async (_case, body, status, message, errorCode) => {
    expect(await patch(ADA.sub, body)).toMatchObject({
      status,
      body: { statusCode: status, message, ...(errorCode && { errorCode }) },
    });
  });

  it('of a social connection has no password', async () => {
    expect(await patch('google-oauth2|108', { password: NEW.password })).toMatchObject({
      status: 400,
      body: { errorCode: 'inexistent_connection' },
    });
  });

  it('of a social connection that is named has none either', async () => {
    const body = { password: NEW.password, connection: 'google-oauth2' };
    expect(await patch('google-oauth2|109', body)).toEqual({
      status: 400,
      body: { statusCode: 400, error: 'Bad Request', message: 'Connection is not supported for this operation.' },
    });
  });

  it('of a connection that no application uses keeps the password', async () => {
    const closed = await startTestTenant({
      extensions: [managementApi(), passwordGrant()],
      seed: seedWith(seed => {
        for (const connection of seed.connections) connection.enabled_clients = [];
      }),
    });
    const answer = await call(closed, ['PATCH', `/users/${encodeURIComponent(ADA.sub)}`], {
      token: await managementToken(closed, 'apm-proxy'),
      body: NEW,
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { message: 'Cannot change email or password for users in a disabled connection.' },
    });
    await closed.close();
  });

  it('with a user name alone signs in with it, and has no address to show', async () => {
    const named = await startTestTenant({
      extensions: [managementApi(), passwordGrant()],
      seed: seedWith(seed => {
        seed.users.push({
          user_id: 'auth0|ann',
          username: 'ann',
          name: 'Ann',
          nickname: 'ann',
          password: 'Correct-Horse-7',
        });
      }),
    });
    const token = await managementToken(named, 'apm-proxy');
    const { body } = await call(named, ['GET', '/users/auth0%7Cann'], { token });
    expect(body).toMatchObject({ username: 'ann' });
    expect(body).not.toHaveProperty('email');
    expect((await call(named, ['GET', '/users-by-email?email='], { token })).body).toEqual([]);
    const tokens = await logIn(await discover(named), { user: { email: 'ann', password: 'Correct-Horse-7' } });
    expect(tokens.claims()).toMatchObject({ sub: 'auth0|ann' });
    expect(tokens.claims()).not.toHaveProperty('email');
    await named.close();
  });

  it('cannot be given fields that nobody knows', async () => {
    expect(await patch(ADA.sub, { ...NEW, admin: true })).toMatchObject({
      status: 400,
      body: { errorCode: 'invalid_body' },
    });
  });

  it('that does not exist is not found', async () => {
    const expected = { status: 404, body: { errorCode: 'inexistent_user' } };
    expect(await get('users/auth0%7Cnobody')).toMatchObject(expected);
    expect(await patch('auth0|nobody', NEW)).toMatchObject(expected);
  });

  it('is only for callers with the scope', async () => {
    const weak = await managementToken(tenant, 'apm-actions');
    expect(await get('users/auth0%7Cada', weak)).toMatchObject({
      status: 403,
      body: { errorCode: 'insufficient_scope' },
    });
    expect((await get('users/auth0%7Cada', 'a.b.c')).status).toBe(401);
  });
});

describe('a connection', () => {
  it('is found by name and strategy, with the policy in its options', async () => {
    const { body } = await get(`connections?name=${CONNECTION}&strategy=auth0`);
    expect(body).toMatchObject([{ name: CONNECTION, strategy: 'auth0', options: { passwordPolicy: 'good' } }]);
    expect((await get('connections?strategy=waad')).body).toEqual([]);
    expect((await get('connections/con_AcmePartners0002')).body).toMatchObject({ name: 'partners' });
    expect((await get('connections/con_Nowhere000000009')).status).toBe(404);
  });
});

describe('the rate limit', () => {
  it.each([
    ['free', 10],
    ['enterprise', 50],
  ] as const)('of a %s plan lets %i requests through at once, and says when to come back', async (profile, burst) => {
    const limited = await startTestTenant({ extensions: [managementApi({ rateLimits: profile }), passwordGrant()] });
    const authorization = `Bearer ${await managementToken(limited, 'apm-proxy')}`;
    const ask = () => fetch(`${limited.url}/api/v2/users/auth0%7Cada`, { headers: { authorization } });
    const answers = await Promise.all(Array.from({ length: 4 * burst }, ask));
    // While they come in, the bucket fills again: no more can be said than this.
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(burst);
    const refused = answers.find(({ status }) => status !== 200);
    expect(await refused?.json()).toEqual({
      statusCode: 429,
      error: 'Too Many Requests',
      message: 'Global limit has been reached',
      errorCode: 'too_many_requests',
    });
    expect(refused?.headers.get('x-ratelimit-limit')).toBe(String(burst));
    expect(Number(refused?.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000 - 60);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    limited.control.advanceClock(1);
    expect((await ask()).status).toBe(200);
    await limited.close();
  });
});
