import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createProxyUnderTest, outcome, type ProxyUnderTest } from '../support/proxy-under-test.ts';
import { CONNECTION, createStubTenant, passwordOf, type StubTenant } from '../support/stub-tenant.ts';

let tenant: StubTenant;
let proxy: ProxyUnderTest;

beforeAll(async () => {
  tenant = await createStubTenant();
});
afterAll(() => tenant.stop());
beforeEach(() => {
  proxy = createProxyUnderTest(tenant);
  tenant.calls.length = 0;
});
afterEach(async () => {
  tenant.unscript();
  tenant.options = { passwordPolicy: 'low' };
  await proxy.close();
});

describe('a change', () => {
  it('takes the steps of the security argument, in their order, and answers when it happened', async () => {
    const user = tenant.addUser();
    const token = await tenant.accessToken(user.user_id);
    const response = await proxy.change({ token });
    expect(await response.json()).toEqual({ changed_at: user.last_password_reset, sessions: 'requested' });
    expect(passwordOf(user)).toBe('new password');
    const steps = tenant.calls.map(call => call.name).filter(name => name !== 'read-keys' && name !== 'read-policy');
    expect(steps.slice(0, 4)).toEqual(['management-token', 'find-user', 'check-password', 'set-password']);
    expect(steps.slice(4).sort()).toEqual(['revoke-access', 'void-reset-links']);
  });

  it('makes three calls in a row and one parallel round once it is warm', async () => {
    const [first, second] = [tenant.addUser(), tenant.addUser()];
    await proxy.change({ token: await tenant.accessToken(first.user_id) });
    tenant.calls.length = 0;
    await proxy.change({ token: await tenant.accessToken(second.user_id) });
    expect(tenant.calls.map(call => call.name).slice(0, 3)).toEqual(['find-user', 'check-password', 'set-password']);
    expect(tenant.calls).toHaveLength(5);
  });

  it('checks the old password for exactly that user, and asks for no more than an ID token', async () => {
    const user = tenant.addUser();
    await proxy.change({ token: await tenant.accessToken(user.user_id) });
    const check = tenant.calls.find(call => call.name === 'check-password');
    expect(check?.body).toEqual({
      grant_type: 'http://auth0.com/oauth/grant-type/password-realm',
      realm: CONNECTION,
      username: user.email,
      password: 'old password',
      scope: 'openid',
      client_id: 'proxy-client',
      client_secret: 'proxy-client-secret-4711',
    });
    expect(check?.headers['auth0-forwarded-for']).toBe('192.0.2.1');
  });

  it('sends exactly two fields to that user', async () => {
    const user = tenant.addUser();
    await proxy.change({ token: await tenant.accessToken(user.user_id) });
    const patch = tenant.calls.find(call => call.name === 'set-password');
    expect(patch?.body).toEqual({ password: 'new password', connection: CONNECTION });
    expect(patch?.path).toBe(`/api/v2/users/${encodeURIComponent(user.user_id)}`);
  });

  it('finds the database identity of a linked account by its own name', async () => {
    const user = tenant.addUser({
      user_id: 'google-oauth2|108',
      email: 'main@gmail.example',
      identities: [
        { provider: 'google-oauth2', connection: 'google-oauth2', user_id: '108' },
        { provider: 'auth0', connection: CONNECTION, user_id: 'linked', profileData: { email: 'db@example.com' } },
      ],
      passwords: { [`${CONNECTION}/linked`]: 'old password' },
    });
    const response = await proxy.change({ token: await tenant.accessToken(user.user_id) });
    expect(response.status).toBe(200);
    expect(tenant.calls.find(call => call.name === 'check-password')?.body['username']).toBe('db@example.com');
    const ticket = tenant.calls.find(call => call.name === 'void-reset-links');
    expect(ticket?.body['identity']).toEqual({ user_id: 'linked', provider: 'auth0' });
  });

  it('checks the user name of an account that has no e-mail address', async () => {
    const user = tenant.addUser({ username: 'ann' });
    delete user.email;
    const response = await proxy.change({ token: await tenant.accessToken(user.user_id) });
    expect(response.status).toBe(200);
    expect(tenant.calls.find(call => call.name === 'check-password')?.body['username']).toBe('ann');
  });

  it('voids reset links with a ticket that nobody sees', async () => {
    const user = tenant.addUser();
    const response = await proxy.change({ token: await tenant.accessToken(user.user_id) });
    const ticket = tenant.calls.find(call => call.name === 'void-reset-links');
    expect(ticket?.body).toEqual({ user_id: user.user_id, ttl_sec: 1, mark_email_as_verified: false });
    expect(JSON.stringify(await response.json()) + proxy.lines.join()).not.toContain('canary-ticket');
  });

  it('stands even if the sessions cannot be ended', async () => {
    const user = tenant.addUser();
    tenant.script('revoke-access', () => Promise.resolve({ status: 500 }));
    tenant.script('void-reset-links', (_call, _proceed, response) => {
      response.destroy();
      return Promise.resolve('handled');
    });
    const response = await proxy.change({ token: await tenant.accessToken(user.user_id) });
    expect(await response.json()).toMatchObject({ sessions: 'kept' });
    expect(passwordOf(user)).toBe('new password');
  });

  it('passes passwords on byte for byte', async () => {
    const user = tenant.addUser({ password: '  é\u0301\u200d😀" ' });
    const response = await proxy.change({
      token: await tenant.accessToken(user.user_id),
      current: '  é\u0301\u200d😀" ',
      next: ' ｎｅｗ\\u0041 ñ ',
    });
    expect(response.status).toBe(200);
    expect(passwordOf(user)).toBe(' ｎｅｗ\\u0041 ñ ');
  });
});

describe('a refusal', () => {
  const twoIdentities = [
    { provider: 'auth0', connection: CONNECTION, user_id: 'a' },
    { provider: 'auth0', connection: CONNECTION, user_id: 'b', profileData: { email: 'b@example.com' } },
  ];
  const oneWithoutName = [
    { provider: 'auth0', connection: CONNECTION, user_id: 'unnamed' },
    { provider: 'auth0', connection: CONNECTION, user_id: 'linked', profileData: { email: 'b@example.com' } },
  ];
  const social = [{ provider: 'google-oauth2', connection: 'google-oauth2', user_id: '7' }];
  const sameNameElsewhere = [{ provider: 'samlp', connection: CONNECTION, user_id: 'a' }];
  const otherDatabase = [{ provider: 'auth0', connection: 'Other', user_id: 'a' }];

  it.each([
    ['a wrong current password', {}, { current: 'wrong' }, '403 wrong-password'],
    ['the same password again', {}, { next: 'old password' }, '422 same-password'],
    ['more than 72 bytes', {}, { next: '😀'.repeat(18) + 'a' }, '422 password-too-long'],
    ['a password below the policy', {}, { next: 'short' }, '422 password-policy'],
    [
      'a lone surrogate',
      {},
      { body: '{"current_password":"a","new_password":"\\ud83d-long enough"}' },
      '400 invalid-request',
    ],
    ['a blocked user', { blocked: true }, {}, '403 account-blocked'],
    [
      'a user of a social connection',
      { user_id: 'google-oauth2|7', identities: social },
      {},
      '409 not-a-database-user',
    ],
    ['a user of another database', { identities: otherDatabase }, {}, '409 not-a-database-user'],
    ['a connection of that name elsewhere', { identities: sameNameElsewhere }, {}, '409 not-a-database-user'],
    [
      'two identities on the connection',
      { user_id: 'auth0|a', identities: twoIdentities },
      {},
      '409 not-a-database-user',
    ],
    ['two, one of them without a name', { identities: oneWithoutName }, {}, '409 not-a-database-user'],
    ['a token from before the last change', { last_password_reset: '2100-01-01T00:00:00Z' }, {}, '401 invalid-token'],
  ])('of %s changes nothing', async (_case, given, submit, expected) => {
    const user = tenant.addUser(given);
    const response = await proxy.change({ token: await tenant.accessToken(user.user_id), ...submit });
    expect(await outcome(response)).toBe(expected);
    expect(tenant.count('set-password')).toBe(0);
  });

  it('of what can be judged locally comes before the password check', async () => {
    const user = tenant.addUser();
    for (const next of ['old password', 'x'.repeat(73), 'short']) {
      await proxy.change({ token: await tenant.accessToken(user.user_id), next });
    }
    expect(tenant.count('check-password')).toBe(0);
  });

  it('by policy names the broken rules', async () => {
    tenant.options = { passwordPolicy: 'fair' };
    const user = tenant.addUser();
    const response = await proxy.change({ token: await tenant.accessToken(user.user_id), next: 'lowercase only' });
    expect(await response.json()).toMatchObject({
      code: 'password-policy',
      rules: [{ code: 'uppercase' }, { code: 'number' }],
    });
  });

  it('for a user who is gone is about the token', async () => {
    const response = await proxy.change({ token: await tenant.accessToken('auth0|gone') });
    expect(await outcome(response)).toBe('401 invalid-token');
    expect(response.headers.get('www-authenticate')).toContain('invalid_token');
  });

  it('where the check proves the password of somebody else', async () => {
    const [user, other] = [tenant.addUser(), tenant.addUser()];
    const stranger = await tenant.accessToken(other.user_id, { aud: 'proxy-client' });
    tenant.script('check-password', () => Promise.resolve({ status: 200, body: { id_token: stranger } }));
    const response = await proxy.change({ token: await tenant.accessToken(user.user_id) });
    expect(await outcome(response)).toBe('409 not-a-database-user');
    expect(tenant.count('set-password')).toBe(0);
    expect(proxy.notices).toContain('identity-mismatch');
  });
});
