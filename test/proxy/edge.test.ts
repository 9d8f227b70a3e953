import { createHash } from 'node:crypto';
import { exportPKCS8, generateKeyPair, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEdgeApp } from '../../proxy/edge.ts';
import { fetchUpstream } from '../../proxy/accounts/fetch-upstream.ts';
import { privateKeyJwt } from '../../proxy/accounts/client-authentication.ts';
import { Secret } from '../../proxy/secret.ts';
import { environmentFor } from '../support/proxy-process.ts';
import { changeRequest, outcome } from '../support/proxy-under-test.ts';
import { createStubTenant, passwordOf, type StubTenant } from '../support/stub-tenant.ts';

let tenant: StubTenant;

beforeAll(async () => {
  tenant = await createStubTenant();
});
afterAll(() => tenant.stop());

describe('the edge entry', () => {
  it('changes a password with fetch in place of sockets, and counts the address that the platform names', async () => {
    const lines: string[] = [];
    const app = createEdgeApp(environmentFor(tenant), line => void lines.push(line));
    const user = tenant.addUser();
    const token = await tenant.accessToken(user.user_id);
    const headers = { 'x-forwarded-for': '203.0.113.5' };
    const response = await app.request('/change-password', changeRequest({ token, headers }));
    expect(await outcome(response)).toBe('200 ok');
    expect(passwordOf(user)).toBe('new password');
    expect(tenant.calls.find(call => call.name === 'check-password')?.headers['auth0-forwarded-for']).toBe(
      '203.0.113.5',
    );
    expect(lines.join()).toContain('"outcome":"ok"');
    expect(lines.join()).not.toContain(user.user_id);
  });
});

describe('fetch as the network', () => {
  const send = (call: { path?: string; timeout?: number } = {}) =>
    fetchUpstream(tenant.origin).send({
      call: 'x',
      method: 'GET',
      path: '/.well-known/jwks.json',
      headers: {},
      timeout: 5_000,
      ...call,
    });

  it('answers status, headers and body', async () => {
    const answer = await send();
    expect(answer.status).toBe(200);
    expect(answer.header('content-type')).toBe('application/json');
    expect(JSON.parse(answer.body)).toHaveProperty('keys');
  });

  it('follows no redirect', async () => {
    tenant.script(
      'read-keys',
      () => Promise.resolve({ status: 302, headers: { location: 'https://evil.example/' } }),
      1,
    );
    expect((await send()).status).toBe(302);
  });

  it.each([
    ['too large a body', () => Promise.resolve({ status: 200, body: 'x'.repeat(1_100_000) }), 'answer-too-large'],
    ['silence', () => new Promise<never>(() => undefined), 'TimeoutError'],
  ])('refuses %s, and cannot say whether the request was sent', async (_what, script, reason) => {
    tenant.script('read-keys', script, 1);
    await expect(send({ timeout: 200 })).rejects.toMatchObject({ name: 'UpstreamError', reason, sent: true });
  });
});

describe('private_key_jwt', () => {
  it('is a fresh assertion of a minute, for the tenant alone', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const pem = new Secret(await exportPKCS8(privateKey));
    const authenticate = privateKeyJwt('proxy-client', 'https://tenant.example/');
    const [first, second] = [await authenticate(pem), await authenticate(pem)];
    const options = { issuer: 'proxy-client', subject: 'proxy-client', audience: 'https://tenant.example/' };
    const { payload } = await jwtVerify(first['client_assertion'] ?? '', publicKey, options);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
    const digest = (fields: Readonly<Record<string, string>>) =>
      createHash('sha256')
        .update(fields['client_assertion'] ?? '')
        .digest('hex');
    expect(digest(first)).not.toBe(digest(second));
  });
});
