import { generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createProxyUnderTest, outcome, type ProxyUnderTest } from '../support/proxy-under-test.ts';
import { AUDIENCE, createStubTenant, SPA_CLIENT_ID, type StubTenant, type StubUser } from '../support/stub-tenant.ts';

let tenant: StubTenant;
let proxy: ProxyUnderTest;
let user: StubUser;

beforeAll(async () => {
  tenant = await createStubTenant();
});
afterAll(() => tenant.stop());
beforeEach(() => {
  proxy = createProxyUnderTest(tenant);
  user = tenant.addUser();
  tenant.calls.length = 0;
});
afterEach(() => proxy.close());

const now = () => Math.floor(Date.now() / 1000);

/** Calls about users and passwords; the keys may be fetched for any token. */
function callsAboutUsers(): number {
  return tenant.calls.filter(call => call.name !== 'read-keys').length;
}

describe('an access token', () => {
  it.each<[string, JWTPayload]>([
    ['another issuer', { iss: 'https://evil.example/' }],
    ['the issuer without its slash', { iss: 'http://127.0.0.1' }],
    ['another audience', { aud: 'https://other-api.example/' }],
    ['no audience', { aud: [] }],
    ["the proxy's own client as audience (an ID token)", { aud: SPA_CLIENT_ID }],
    ['an expiry in the past', { exp: now() - 61, iat: now() - 700 }],
    ['a start in the future', { nbf: now() + 120 }],
    ['an issue date in the future', { iat: now() + 120 }],
    ['no expiry', { exp: undefined as unknown as number }],
    ['no issue date', { iat: undefined as unknown as number }],
    ['an unknown client', { azp: 'somebody-else' }],
    ['no client', { azp: undefined }],
    ['a list of clients', { azp: [SPA_CLIENT_ID] }],
    ["a machine's grant", { gty: 'client-credentials' }],
    ["a machine's subject", { sub: 'abc@clients' }],
    ['an anonymous session', { sub: 'anon@123' }],
    ['a path in the subject', { sub: 'auth0|../../clients' }],
    ['an encoded path in the subject', { sub: 'auth0|..%2Fclients' }],
    ['a query in the subject', { sub: 'auth0|a?fields=x' }],
    ['a very long subject', { sub: `auth0|${'a'.repeat(300)}` }],
    ['no subject', { sub: undefined as unknown as string }],
    ['8 kB of claims', { padding: 'x'.repeat(8_192) }],
  ])('with %s is refused with 401', async (_case, claims) => {
    const token = await tenant.accessToken(user.user_id, claims);
    const response = await proxy.change({ token });
    expect(await outcome(response)).toBe('401 invalid-token');
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(callsAboutUsers()).toBe(0);
  });

  it.each([
    ['no type', undefined, '200 ok'],
    ['JWT', 'JWT', '200 ok'],
    ['at+jwt', 'at+jwt', '200 ok'],
    ['application/at+jwt', 'application/at+jwt', '200 ok'],
    ['a DPoP proof', 'dpop+jwt', '401 invalid-token'],
    ['a logout token', 'logout+jwt', '401 invalid-token'],
  ])('of type %s', async (_case, typ, expected) => {
    const token = await tenant.accessToken(user.user_id, {}, { typ: typ! });
    expect(await outcome(await proxy.change({ token }))).toBe(expected);
  });

  it.each([
    ['missing', undefined, 'Bearer'],
    ['of another scheme', 'Basic dXNlcjpwYXNz', 'Bearer'],
    ['empty', 'Bearer ', 'Bearer'],
    ['two tokens', 'Bearer a.b.c, Bearer d.e.f', 'Bearer'],
    ['no JWT', 'Bearer opaque', 'Bearer error="invalid_token"'],
    ['three empty parts', 'Bearer ..', 'Bearer error="invalid_token"'],
    ['9 kB long', `Bearer ${'a'.repeat(9_000)}`, 'Bearer error="invalid_token"'],
  ])('that is %s is refused with 401', async (_case, authorization, challenge) => {
    const response = await proxy.change(authorization === undefined ? {} : { headers: { authorization } });
    expect(await outcome(response)).toBe('401 invalid-token');
    expect(response.headers.get('www-authenticate')).toBe(challenge);
    expect(callsAboutUsers()).toBe(0);
  });

  it('without a signature, or signed by anybody else, is refused', async () => {
    const claims = { sub: user.user_id, aud: AUDIENCE, azp: SPA_CLIENT_ID, scope: 'change:password' };
    const unsigned = new UnsecuredJWT(claims)
      .setIssuer(`${tenant.origin}/`)
      .setIssuedAt()
      .setExpirationTime('5m')
      .encode();
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const sign = (header: { alg: string; kid?: string; crit?: string[] }, key: Parameters<SignJWT['sign']>[0]) =>
      new SignJWT(claims)
        .setProtectedHeader(header)
        .setIssuer(`${tenant.origin}/`)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(key);
    const forged = [
      unsigned,
      await sign({ alg: 'RS256', kid: 'key-1' }, privateKey),
      await sign({ alg: 'RS256', kid: 'unknown' }, privateKey),
      await sign({ alg: 'RS256' }, privateKey),
      await sign({ alg: 'PS256', kid: 'key-1' }, (await generateKeyPair('PS256')).privateKey),
      await sign({ alg: 'HS256', kid: 'key-1' }, new TextEncoder().encode('the public key, taken for a shared secret')),
    ];
    for (const token of forged) expect(await outcome(await proxy.change({ token }))).toBe('401 invalid-token');
    const genuine = await tenant.accessToken(user.user_id);
    const [head, , signature] = genuine.split('.');
    const payload = Buffer.from(JSON.stringify({ ...claims, sub: 'auth0|victim' })).toString('base64url');
    expect(await outcome(await proxy.change({ token: `${head!}.${payload}.${signature!}` }))).toBe('401 invalid-token');
    expect(callsAboutUsers()).toBe(0);
  });

  it('signed by the tenant, but with another algorithm than the proxy asks for, is refused', async () => {
    const token = await tenant.accessToken(user.user_id, {}, { alg: 'PS256', kid: 'key-ps' });
    expect(await outcome(await proxy.change({ token }))).toBe('401 invalid-token');
    const wider = createProxyUnderTest(tenant, { TOKEN_ALGORITHMS: 'RS256,PS256' });
    expect(await outcome(await wider.change({ token }))).toBe('200 ok');
    await wider.close();
  });

  it('does not lead the proxy to keys of its own choice', async () => {
    for (const header of [{ jku: 'https://evil.example/jwks' }, { x5u: 'https://evil.example/' }, { jwk: {} }]) {
      const token = await tenant.accessToken(user.user_id, {}, { kid: 'evil', ...header });
      expect(await outcome(await proxy.change({ token }))).toBe('401 invalid-token');
    }
  });

  it.each([['openid'], ['update:password'], ['change:passwords'], [''], [undefined]])(
    'with scope %j lacks the permission',
    async scope => {
      const response = await proxy.change({ token: await tenant.accessToken(user.user_id, { scope }) });
      expect(await outcome(response)).toBe('403 insufficient-scope');
      expect(response.headers.get('www-authenticate')).toBe(
        'Bearer error="insufficient_scope", scope="change:password"',
      );
    },
  );

  it('of an organization is told to sign in again instead', async () => {
    const response = await proxy.change({ token: await tenant.accessToken(user.user_id, { org_id: 'org_1' }) });
    expect(await outcome(response)).toBe('403 step-up-required');
  });

  it('names its client by RFC 9068 as well', async () => {
    const token = await tenant.accessToken(user.user_id, { azp: undefined, client_id: SPA_CLIENT_ID });
    expect(await outcome(await proxy.change({ token }))).toBe('200 ok');
  });

  it('is accepted within a minute of clock skew', async () => {
    const token = await tenant.accessToken(user.user_id, { exp: now() - 50, iat: now() - 600, nbf: now() + 50 });
    expect(await outcome(await proxy.change({ token }))).toBe('200 ok');
  });
});

describe('the keys', () => {
  it('are fetched once for any number of tokens and unknown keys', async () => {
    const unknown = await Promise.all(
      Array.from({ length: 50 }, (_, i) => tenant.accessToken(user.user_id, {}, { kid: `kid-${i}` })),
    );
    await Promise.all(unknown.map(token => proxy.change({ token })));
    for (const token of unknown) await proxy.change({ token });
    expect(tenant.count('read-keys')).toBe(1);
  });

  it('cannot be had: that says nothing about the token', async () => {
    tenant.script('read-keys', () => Promise.resolve({ status: 503 }));
    const token = await tenant.accessToken(user.user_id);
    const response = await proxy.change({ token });
    tenant.unscript();
    expect(await outcome(response)).toBe('503 tenant-unavailable');
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});

describe('a recent login, where it is demanded', () => {
  it('is asked for by an RFC 9470 challenge', async () => {
    const strict = createProxyUnderTest(tenant, { MAX_LOGIN_AGE: '300', LOGIN_TIME_CLAIM: 'https://apm/auth_time' });
    const changeWith = async (claim: unknown) =>
      strict.change({ token: await tenant.accessToken(user.user_id, { 'https://apm/auth_time': claim }) });
    for (const old of [undefined, now() - 301, 'yesterday', Number.NaN, {}]) {
      const response = await changeWith(old);
      expect(await outcome(response)).toBe('401 step-up-required');
      expect(response.headers.get('www-authenticate')).toBe(
        'Bearer error="insufficient_user_authentication", max_age="300"',
      );
    }
    expect(await outcome(await changeWith(now() - 10))).toBe('200 ok');
    await strict.close();
  });
});
