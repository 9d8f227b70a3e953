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

  it.each([
    ['for one client, whoever its users are', { GUESSES_PER_CLIENT: '10' }, 'client'],
    ['over all', { GUESSES_IN_ALL: '10' }, 'all'],
  ])('are limited %s, from wherever they come', async (_what, settings, reason) => {
    let host = 0;
    proxy = createProxyUnderTest(tenant, settings, { peerAddress: () => `198.51.100.${host++}` });
    const submit = async (current: string) => {
      const token = await tenant.accessToken(tenant.addUser().user_id);
      return outcome(await proxy.change({ token, current }));
    };
    for (let i = 0; i < 9; i++) expect(await submit('x')).toBe('403 wrong-password');
    expect(await submit('old password')).toBe('200 ok'); // whoever does not guess uses nothing up
    expect(await submit('x')).toBe('403 wrong-password');
    const before = tenant.calls.length;
    expect(await submit('old password')).toBe('429 too-many-attempts');
    expect(tenant.calls.length).toBe(before);
    expect(proxy.lines.join()).toContain(`"event":"guesses-exhausted","reason":"${reason}"`);
  });

  it('that come in numbers are told to operators once, long before the limit', async () => {
    proxy = createProxyUnderTest(tenant, { GUESSES_IN_ALL: '100' });
    for (let i = 0; i < 12; i++) {
      const token = await tenant.accessToken(tenant.addUser().user_id);
      expect(await outcome(await proxy.change({ token, current: 'x' }))).toBe('403 wrong-password');
      expect(proxy.notices.filter(code => code === 'many-guesses')).toHaveLength(i < 5 ? 0 : 1);
    }
  });

  it('of a client without an address are refused: the tenant would count them against the proxy', async () => {
    proxy = createProxyUnderTest(tenant, {}, { peerAddress: () => undefined });
    const before = tenant.calls.length;
    const token = await tenant.accessToken(tenant.addUser().user_id);
    expect(await outcome(await proxy.change({ token, current: 'x' }))).toBe('400 invalid-request');
    expect(tenant.calls.slice(before).filter(call => call.name !== 'read-keys')).toEqual([]);
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
