import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../../proxy/limits/memory-store.ts';
import { createProxyUnderTest, outcome, type ProxyUnderTest } from '../support/proxy-under-test.ts';
import { createStubTenant, passwordOf, type StubTenant, type StubUser } from '../support/stub-tenant.ts';

let tenant: StubTenant;
let proxy: ProxyUnderTest;
let user: StubUser;
let token: string;
let key: string;

beforeAll(async () => {
  tenant = await createStubTenant();
});
afterAll(() => tenant.stop());
beforeEach(async () => {
  proxy = createProxyUnderTest(tenant, { REQUESTS_PER_USER: '1000' });
  user = tenant.addUser();
  token = await tenant.accessToken(user.user_id);
  key = randomUUID();
  tenant.calls.length = 0;
});
afterEach(async () => {
  tenant.unscript();
  await proxy.close();
});

describe('a repeated submit', () => {
  it('gets the same answer and changes nothing more', async () => {
    const first: unknown = await (await proxy.change({ token, key })).json();
    const second = await proxy.change({ token, key });
    expect(await second.json()).toEqual(first);
    expect(tenant.count('set-password')).toBe(1);
  });

  it('gets the same refusal', async () => {
    const submit = { token, key, current: 'wrong' };
    expect(await outcome(await proxy.change(submit))).toBe('403 wrong-password');
    expect(await outcome(await proxy.change(submit))).toBe('403 wrong-password');
    expect(tenant.count('check-password')).toBe(1);
  });

  it('while the first is under way is told so, a hundred times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        proxy.change({ token, key: i % 2 === 0 ? key : randomUUID() }).then(outcome),
      ),
    );
    expect(tenant.count('set-password')).toBe(1);
    expect(answers.filter(answer => answer === '200 ok')).toHaveLength(1);
    expect(answers.filter(answer => !/^(200 ok|409 busy|429 too-many-attempts)$/.test(answer))).toEqual([]);
  });

  it('with another body is refused', async () => {
    await proxy.change({ token, key });
    expect(await outcome(await proxy.change({ token, key, next: 'something else' }))).toBe('422 invalid-request');
    expect(passwordOf(user)).toBe('new password');
  });

  it('by another user with the same key is another request', async () => {
    const other = tenant.addUser();
    await proxy.change({ token, key });
    expect(await outcome(await proxy.change({ token: await tenant.accessToken(other.user_id), key }))).toBe('200 ok');
    expect(passwordOf(other)).toBe('new password');
  });

  it('after a passing failure is tried anew', async () => {
    tenant.script('find-user', () => Promise.resolve({ status: 503 }), 1);
    expect(await outcome(await proxy.change({ token, key }))).toBe('503 tenant-unavailable');
    expect(await outcome(await proxy.change({ token, key }))).toBe('200 ok');
  });
});

describe('what is stored', () => {
  it('holds neither password nor user, and no hash that could be tried out', async () => {
    const stored: string[] = [];
    const store = memoryStore();
    const spied = {
      ...store,
      claim: (name: string, value: string, seconds: number) => {
        stored.push(name, value);
        return store.claim(name, value, seconds);
      },
      put: (name: string, value: string, seconds: number) => {
        stored.push(name, value);
        return store.put(name, value, seconds);
      },
    };
    const watched = createProxyUnderTest(tenant, {}, { store: spied });
    await watched.change({ token, key, current: 'old password', next: 'canary-4711' });
    await watched.close();
    expect(stored.length).toBeGreaterThan(3);
    const all = stored.join(' ');
    for (const secret of ['canary-4711', 'old password', user.user_id]) expect(all).not.toContain(secret);
  });
});
