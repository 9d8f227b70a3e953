import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createProxyUnderTest, outcome, type ProxyUnderTest } from '../support/proxy-under-test.ts';
import { CLIENT_SECRET, createStubTenant, type StubTenant } from '../support/stub-tenant.ts';

let tenant: StubTenant;
let proxy: ProxyUnderTest;
let file: string;

beforeAll(async () => {
  tenant = await createStubTenant();
});
afterAll(() => tenant.stop());
beforeEach(async () => {
  file = tenant.clientSecret = CLIENT_SECRET;
  const settings = { AUTH0_CLIENT_SECRET: '', AUTH0_CLIENT_SECRET_FILE: '/run/secret' };
  proxy = createProxyUnderTest(tenant, settings, { readFile: () => file });
  await proxy.assembly.warmUp();
  tenant.calls.length = 0;
});
afterEach(() => proxy.close());

const changes = (count: number, current?: string) =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const token = await tenant.accessToken(tenant.addUser().user_id);
      return outcome(await proxy.change({ token, ...(current !== undefined && { current }) }));
    }),
  );

describe('a rotated client secret', () => {
  it('is taken up in the middle of a request that the old one was refused for: nobody notices', async () => {
    file = tenant.clientSecret = 'the-next-secret-0815';
    expect(new Set(await changes(40))).toEqual(new Set(['200 ok']));
  });

  it('is taken up for the Management token as well', async () => {
    file = tenant.clientSecret = 'the-next-secret-0815';
    tenant.revokeManagementToken();
    expect(new Set(await changes(10))).toEqual(new Set(['200 ok']));
  });

  it('that has not arrived yet is not asked for again and again, and is no wrong password', async () => {
    tenant.clientSecret = 'the-next-secret-0815';
    expect(await changes(1)).toEqual(['503 tenant-unavailable']);
    expect(tenant.count('check-password')).toBe(1);
    expect(proxy.notices).toContain('tenant-misconfigured');
    file = tenant.clientSecret;
    expect(await changes(1)).toEqual(['200 ok']);
  });

  it('gives nobody a second guess', async () => {
    expect(await changes(1, 'wrong')).toEqual(['403 wrong-password']);
    expect(tenant.count('check-password')).toBe(1);
  });
});
