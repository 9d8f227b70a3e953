import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APP_ORIGIN, createProxyUnderTest, outcome, type ProxyUnderTest } from '../support/proxy-under-test.ts';
import { createStubTenant, type StubTenant } from '../support/stub-tenant.ts';

let tenant: StubTenant;
let proxy: ProxyUnderTest;

beforeAll(async () => {
  tenant = await createStubTenant();
  proxy = createProxyUnderTest(tenant, { ALLOWED_ORIGINS: `${APP_ORIGIN}, https://other.example:8443` });
});
afterAll(async () => {
  await proxy.close();
  await tenant.stop();
});

const LOOKALIKES = [
  'null',
  'https://app.example.com.evil.example',
  'https://evil-app.example.com',
  'https://app.example.com:444',
  'http://app.example.com',
  'https://app.example.com/',
  'https://app.example.com.',
  'https://APP.example.com',
  'https://user@app.example.com',
  'https://xn--pp-example-7za.com',
  'https://app.example.com https://evil.example',
  '*',
];

async function allowedBy(origin: string): Promise<{ status: number; allowed: string | null }> {
  const response = await proxy.app.request('/change-password', { method: 'POST', headers: { origin } });
  return { status: response.status, allowed: response.headers.get('access-control-allow-origin') };
}

describe('origins', () => {
  it('on the list may call and read even refusals', async () => {
    for (const origin of [APP_ORIGIN, 'https://other.example:8443']) {
      expect(await allowedBy(origin)).toEqual({ status: 401, allowed: origin });
    }
  });

  it('that only look like one on the list are refused before anything else', async () => {
    for (const origin of LOOKALIKES) expect(await allowedBy(origin)).toEqual({ status: 403, allowed: null });
  });

  it('of any other spelling are refused', async () => {
    const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    const origin = fc
      .tuple(
        fc.constantFrom('https', 'http', 'HTTPS', 'file'),
        fc.array(label, { minLength: 1, maxLength: 3 }),
        fc.nat(65_535),
      )
      .chain(([scheme, labels, port]) =>
        fc.constantFrom(
          `${scheme}://${labels.join('.')}`,
          `${scheme}://${labels.join('.')}.app.example.com`,
          `${scheme}://app.example.com.${labels.join('.')}`,
          `${scheme}://app.example.com:${port}`,
          `${scheme}://app.example.com@${labels.join('.')}`,
          `${scheme}://app.example.com${labels.join('.')}`,
        ),
      );
    await fc.assert(
      fc.asyncProperty(origin, async candidate => {
        fc.pre(candidate !== APP_ORIGIN);
        expect(await allowedBy(candidate)).toEqual({ status: 403, allowed: null });
      }),
      { numRuns: 500 },
    );
  });

  it('are asked by a preflight that allows what the widget sends, and no cookies', async () => {
    const response = await proxy.app.request('/change-password', {
      method: 'OPTIONS',
      headers: { origin: APP_ORIGIN, 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'Authorization,Content-Type,DPoP,Idempotency-Key',
    );
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('access-control-max-age')).toBe('600');
    expect(response.headers.get('vary')).toContain('Origin');
  });

  it('decide the answer, and every answer says so to caches in between', async () => {
    for (const origin of [APP_ORIGIN, 'https://evil.example', undefined]) {
      for (const method of ['POST', 'OPTIONS']) {
        const headers = { 'access-control-request-method': 'POST', ...(origin !== undefined && { origin }) };
        const response = await proxy.app.request('/change-password', { method, headers });
        expect(response.headers.get('vary')).toContain('Origin');
        const allowed = origin === APP_ORIGIN ? APP_ORIGIN : null;
        expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
      }
    }
  });

  it('are not needed by programs, but a browser that hides its page is refused', async () => {
    const program = await proxy.app.request('/change-password', { method: 'POST' });
    expect(await outcome(program)).toBe('401 invalid-token');
    const hidden = await proxy.app.request('/change-password', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(hidden.status).toBe(403);
  });
});

describe('every answer', () => {
  it('may not be cached, framed or sniffed, and says nothing of the software', async () => {
    for (const path of ['/change-password', '/healthz', '/nothing']) {
      const { headers } = await proxy.app.request(path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('strict-transport-security')).toBe('max-age=63072000');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
    }
  });

  it('names the methods where another was used', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      const response = await proxy.app.request('/change-password', { method });
      expect(await outcome(response)).toBe('405 invalid-request');
      expect(response.headers.get('allow')).toBe('POST, OPTIONS');
    }
  });
});
