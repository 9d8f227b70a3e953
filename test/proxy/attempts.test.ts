import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createProxyUnderTest, outcome, type ProxyUnderTest } from '../support/proxy-under-test.ts';
import { createStubTenant, type StubTenant } from '../support/stub-tenant.ts';

let tenant: StubTenant;
let proxy: ProxyUnderTest;

beforeAll(async () => {
  tenant = await createStubTenant();
});
afterAll(() => tenant.stop());
afterEach(async () => {
  tenant.unscript();
  await proxy.close();
});

describe('attempts', () => {
  it('counts wrong passwords one after the other, then refuses with the time to wait, even the right one', async () => {
    proxy = createProxyUnderTest(tenant);
    const user = tenant.addUser();
    const token = await tenant.accessToken(user.user_id);
    for (let i = 0; i < 5; i++)
      expect(await outcome(await proxy.change({ token, current: 'x' }))).toBe('403 wrong-password');
    const response = await proxy.change({ token });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(890);
    expect(await response.json()).toMatchObject({ code: 'too-many-attempts', retry_after: 900 });
    expect(proxy.notices).toContain('guesses-exhausted');
  });

  it('are given back where nothing was guessed: successes, refusals of the new password, a failing tenant', async () => {
    proxy = createProxyUnderTest(tenant);
    const user = tenant.addUser();
    const token = await tenant.accessToken(user.user_id);
    for (let i = 0; i < 6; i++) await proxy.change({ token, next: 'old password' });
    tenant.script('check-password', () => Promise.resolve({ status: 500 }), 6);
    for (let i = 0; i < 6; i++) await proxy.change({ token });
    expect(await outcome(await proxy.change({ token }))).toBe('200 ok');
  });

  it('are limited in number whatever becomes of them', async () => {
    proxy = createProxyUnderTest(tenant, { REQUESTS_PER_USER: '3' });
    const token = await tenant.accessToken(tenant.addUser().user_id);
    for (let i = 0; i < 3; i++) await proxy.change({ token, next: 'old password' });
    expect(await outcome(await proxy.change({ token }))).toBe('429 too-many-attempts');
  });

  it('are limited per address, where an IPv6 customer has one', async () => {
    let host = 0;
    const peerAddress = () => `2001:db8:1:2::${(host++).toString(16)}`;
    proxy = createProxyUnderTest(tenant, { GUESSES_PER_ADDRESS: '10' }, { peerAddress });
    const guess = async () => {
      const token = await tenant.accessToken(tenant.addUser().user_id);
      return outcome(await proxy.change({ token, current: 'x' }));
    };
    for (let i = 0; i < 10; i++) expect(await guess()).toBe('403 wrong-password');
    expect(await guess()).toBe('429 too-many-attempts');
  });
});
