import { createHash, randomUUID } from 'node:crypto';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createProxyUnderTest, outcome, type ProxyUnderTest } from '../support/proxy-under-test.ts';
import { createStubTenant, type StubTenant, type StubUser } from '../support/stub-tenant.ts';

interface Keys {
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
  readonly thumbprint: string;
}

let tenant: StubTenant;
let proxy: ProxyUnderTest;
let user: StubUser;
let keys: Keys;
let bound: string;

async function createKeys(): Promise<Keys> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  return { privateKey, jwk, thumbprint: await calculateJwkThumbprint(jwk) };
}

/** A DPoP proof for the change; `claims` and `header` replace the right ones. */
function proof(claims: JWTPayload = {}, header: object = {}, of = keys): Promise<string> {
  return new SignJWT({
    htm: 'POST',
    htu: 'https://proxy.example/change-password',
    ath: createHash('sha256').update(bound).digest('base64url'),
    jti: randomUUID(),
    iat: Math.floor(Date.now() / 1000),
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: of.jwk, ...header })
    .sign(of.privateKey);
}

const submit = (dpop: string, token = bound) => proxy.change({ token, scheme: 'DPoP', headers: { dpop } });

beforeAll(async () => {
  tenant = await createStubTenant();
  keys = await createKeys();
});
afterAll(() => tenant.stop());
beforeEach(async () => {
  proxy = createProxyUnderTest(tenant);
  user = tenant.addUser();
  bound = await tenant.accessToken(user.user_id, { cnf: { jkt: keys.thumbprint } });
  tenant.calls.length = 0;
});
afterEach(() => proxy.close());

describe('a token bound to a key', () => {
  it('is accepted with a proof of that key', async () => {
    expect(await outcome(await submit(await proof()))).toBe('200 ok');
  });

  it('is accepted once per proof', async () => {
    const dpop = await proof();
    await submit(dpop);
    const response = await submit(dpop);
    expect(await outcome(response)).toBe('401 invalid-token');
    expect(response.headers.get('www-authenticate')).toContain('invalid_dpop_proof');
  });

  it('is refused as a bearer token', async () => {
    expect(await outcome(await proxy.change({ token: bound }))).toBe('401 invalid-token');
    const withProof = await proxy.change({ token: bound, headers: { dpop: await proof() } });
    expect(await outcome(withProof)).toBe('401 invalid-token');
  });

  const minuteAgo = Math.floor(Date.now() / 1000) - 75;
  it.each<[string, JWTPayload, object]>([
    ['another method', { htm: 'GET' }, {}],
    ['another address', { htu: 'https://evil.example/change-password' }, {}],
    ['another path', { htu: 'https://proxy.example/password-policy' }, {}],
    ['no URL', { htu: 'change-password' }, {}],
    ['another token', { ath: 'x' }, {}],
    ['no token', { ath: undefined }, {}],
    ['no id', { jti: undefined as unknown as string }, {}],
    ['a numeric id', { jti: 7 as unknown as string }, {}],
    ['no date', { iat: undefined as unknown as number }, {}],
    ['an old date', { iat: minuteAgo }, {}],
    ['a future date', { iat: Math.floor(Date.now() / 1000) + 60 }, {}],
    ['another type', {}, { typ: 'JWT' }],
    ['no key', {}, { jwk: undefined }],
  ])('is refused with a proof for %s', async (_case, claims, header) => {
    expect(await outcome(await submit(await proof(claims, header)))).toBe('401 invalid-token');
    expect(tenant.count('find-user')).toBe(0);
  });

  it('is refused with a proof of another key, however presented', async () => {
    const other = await createKeys();
    const privateJwk = await exportJWK(keys.privateKey);
    for (const dpop of [
      await proof({}, {}, other),
      await proof({}, { jwk: keys.jwk }, other),
      await proof({}, { jwk: privateJwk }),
      'a.b.c',
      `${await proof()}, ${await proof()}`,
    ]) {
      expect(await outcome(await submit(dpop))).toBe('401 invalid-token');
    }
  });

  it('is refused without a proof', async () => {
    expect(await outcome(await proxy.change({ token: bound, scheme: 'DPoP' }))).toBe('401 invalid-token');
  });

  it('may be presented for an address with a query', async () => {
    expect(await outcome(await submit(await proof({ htu: 'https://proxy.example/change-password?a=b#c' })))).toBe(
      '200 ok',
    );
  });
});

describe('a token bound to no key', () => {
  it('is refused under the DPoP scheme', async () => {
    const token = await tenant.accessToken(user.user_id);
    expect(await outcome(await submit(await proof(), token))).toBe('401 invalid-token');
  });

  it('is refused where DPoP is required', async () => {
    const strict = createProxyUnderTest(tenant, { DPOP: 'required' });
    expect(await outcome(await strict.change({ token: await tenant.accessToken(user.user_id) }))).toBe(
      '401 invalid-token',
    );
    await strict.close();
  });
});
