import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ProblemDocument } from '../../contract/index.ts';
import { createProxyUnderTest, outcome, type ProxyUnderTest } from '../support/proxy-under-test.ts';
import { createStubTenant, passwordOf, type Answer, type StubTenant, type StubUser } from '../support/stub-tenant.ts';

let tenant: StubTenant;
let proxy: ProxyUnderTest;
let user: StubUser;
let token: string;

beforeAll(async () => {
  tenant = await createStubTenant();
});
afterAll(() => tenant.stop());
beforeEach(async () => {
  proxy = createProxyUnderTest(tenant);
  user = tenant.addUser();
  token = await tenant.accessToken(user.user_id);
});
afterEach(async () => {
  tenant.unscript();
  tenant.options = { passwordPolicy: 'low' };
  await proxy.close();
});

describe("the password check's answers", () => {
  it.each<[string, Answer, string]>([
    [
      'wrong',
      { status: 403, body: { error: 'invalid_grant', error_description: 'Wrong email or password.' } },
      '403 wrong-password',
    ],
    [
      'a second factor',
      { status: 403, body: { error: 'mfa_required', mfa_token: 'canary-mfa' } },
      '403 step-up-required',
    ],
    [
      'a second factor, as documented elsewhere',
      { status: 401, body: { error: 'mfa_required' } },
      '403 step-up-required',
    ],
    ['bot detection', { status: 403, body: { error: 'requires_verification' } }, '403 step-up-required'],
    [
      'an Action that denies',
      { status: 403, body: { error: 'access_denied', error_description: 'no' } },
      '403 step-up-required',
    ],
    ['a leaked password', { status: 401, body: { error: 'password_leaked' } }, '403 leaked-password'],
    [
      'a blocked user',
      { status: 403, body: { error: 'unauthorized', error_description: 'user is blocked' } },
      '403 account-blocked',
    ],
    [
      'brute force',
      { status: 429, body: { error: 'too_many_attempts', error_description: 'Your account has been blocked' } },
      '403 account-blocked',
    ],
    [
      'a suspicious address',
      {
        status: 429,
        body: { error: 'too_many_attempts', error_description: 'We have detected suspicious login behavior' },
      },
      '429 too-many-attempts',
    ],
    [
      'the tenant limit',
      { status: 429, body: { error: 'too_many_requests' }, headers: { 'retry-after': '7' } },
      '503 busy',
    ],
    ['a grant that is not enabled', { status: 403, body: { error: 'unauthorized_client' } }, '503 tenant-unavailable'],
    ['a wrong client secret', { status: 401, body: { error: 'access_denied' } }, '503 tenant-unavailable'],
    ['a wrong client', { status: 401, body: { error: 'invalid_client' } }, '503 tenant-unavailable'],
    ['something new', { status: 400, body: { error: 'flux_capacitor' } }, '503 tenant-unavailable'],
    ['a server error', { status: 500, body: 'oops' }, '503 tenant-unavailable'],
    ['HTML', { status: 200, body: '<html>' }, '502 tenant-unavailable'],
    ['no ID token', { status: 200, body: { access_token: 'x' } }, '502 tenant-unavailable'],
    ['a nonsense ID token', { status: 200, body: { id_token: 'x' } }, '502 tenant-unavailable'],
    ['a redirect', { status: 302, headers: { location: 'https://evil.example/' } }, '503 tenant-unavailable'],
  ])('%s', async (_case, answer, expected) => {
    tenant.script('check-password', () => Promise.resolve(answer));
    const response = await proxy.change({ token });
    expect(await outcome(response)).toBe(expected);
    expect(passwordOf(user)).toBe('old password');
    expect(proxy.lines.join()).not.toContain('canary-mfa');
  });

  it('with an ID token of another issuer or for another client are not believed', async () => {
    for (const claims of [
      { aud: 'somebody' },
      { aud: 'proxy-client', iss: 'https://evil.example/' },
      { aud: 'proxy-client', sub: '' },
    ]) {
      const id_token = await tenant.accessToken(user.user_id, claims);
      tenant.script('check-password', () => Promise.resolve({ status: 200, body: { id_token } }), 1);
      expect((await proxy.change({ token })).ok).toBe(false);
    }
    expect(passwordOf(user)).toBe('old password');
  });

  it('carry the time to wait over', async () => {
    tenant.script(
      'check-password',
      () => Promise.resolve({ status: 429, body: { error: 'too_many_requests' }, headers: { 'retry-after': '7' } }),
      1,
    );
    const first = await proxy.change({ token });
    expect(first.headers.get('retry-after')).toBe('7');
    const before = tenant.count('check-password');
    const second = await proxy.change({ token });
    expect(await outcome(second)).toBe('503 busy');
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThanOrEqual(6);
    expect(tenant.count('check-password')).toBe(before);
  });
});

describe('refusals of the new password', () => {
  const refuse = (message: string, status = 400): Answer => ({
    status,
    body: { statusCode: status, error: 'Bad Request', message },
  });

  it.each<[string, Answer, string, ProblemDocument['rules']]>([
    [
      'history',
      refuse('PasswordHistoryError: Password has previously been used'),
      '422 password-reused',
      [{ code: 'history', limit: 5 }],
    ],
    [
      'dictionary',
      refuse('PasswordDictionaryError: Password is too common'),
      '422 password-too-common',
      [{ code: 'dictionary' }],
    ],
    [
      'user data',
      refuse('PasswordNoUserInfoError: Password contains user information'),
      '422 password-contains-user-info',
      [{ code: 'profile-data' }],
    ],
    [
      'strength',
      refuse('PasswordStrengthError: Password is too weak'),
      '422 password-policy',
      [{ code: 'min-length', limit: 20 }],
    ],
    [
      'a disabled connection',
      refuse('Cannot change email or password for users in a disabled connection.'),
      '409 not-a-database-user',
      [],
    ],
    ['a connection that is gone', refuse('The connection does not exist.'), '409 not-a-database-user', []],
    ['a limit', refuse('Global limit has been reached', 429), '503 busy', undefined],
    ['a scope', refuse('Insufficient scope, expected any of: update:users', 403), '503 tenant-unavailable', undefined],
    ['something new', refuse('PasswordMoonPhaseError: Wait'), '503 tenant-unavailable', undefined],
  ])('for %s', async (_case, answer, expected, rules) => {
    tenant.script('set-password', async (_call, proceed) => {
      tenant.options = { passwordPolicy: 'none', password_complexity_options: { min_length: 20 } };
      return Promise.resolve(answer.status === 200 ? proceed() : answer);
    });
    // The tenant's policy is stricter than what the proxy knows: its word counts.
    const response = await proxy.change({ token, next: 'exactly 19 letters.' });
    const document = (await response.clone().json()) as ProblemDocument;
    expect(await outcome(response)).toBe(expected);
    if (document.code !== 'password-policy') expect(document.rules).toEqual(rules);
    expect(passwordOf(user)).toBe('old password');
    expect(tenant.count('revoke-access')).toBe(0);
  });
});

describe('the user document', () => {
  it('of somebody else is not believed', async () => {
    const other = tenant.addUser();
    tenant.script('find-user', () => Promise.resolve({ status: 200, body: other }));
    expect(await outcome(await proxy.change({ token }))).toBe('502 tenant-unavailable');
  });

  it('in a shape that nobody knows is the tenant’s failure', async () => {
    for (const body of [{}, [], 'null', '', '<html>', { user_id: user.user_id, identities: {} }]) {
      tenant.script('find-user', () => Promise.resolve({ status: 200, body }), 1);
      expect(await outcome(await proxy.change({ token }))).toBe('502 tenant-unavailable');
    }
  });
});

describe('the policy', () => {
  const ask = async () => proxy.app.request('/password-policy', { headers: { authorization: `Bearer ${token}` } });

  it('is answered in the shape of the contract, to users alone', async () => {
    tenant.options = { passwordPolicy: 'good' };
    const response = await ask();
    expect(await response.json()).toMatchObject({
      complexity: { min_length: 8, character_type_rule: 'three_of_four' },
    });
    expect(await outcome(await proxy.app.request('/password-policy'))).toBe('401 invalid-token');
  });

  it('is read once for many', async () => {
    tenant.calls.length = 0;
    await Promise.all(Array.from({ length: 20 }, ask));
    expect(tenant.count('read-policy')).toBe(1);
  });

  it('that cannot be read stops no change: the tenant enforces it', async () => {
    tenant.script('read-policy', () => Promise.resolve({ status: 500 }));
    expect(await outcome(await ask())).toBe('503 tenant-unavailable');
    expect(await outcome(await proxy.change({ token, next: 'tiny' }))).toBe('200 ok');
  });
});
