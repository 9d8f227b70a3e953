import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { watchEventLoop } from '../../proxy/event-loop.ts';
import { createProxyUnderTest, outcome } from '../support/proxy-under-test.ts';
import { createStubTenant, passwordOf, type StubTenant } from '../support/stub-tenant.ts';

let tenant: StubTenant;

beforeAll(async () => {
  tenant = await createStubTenant();
});
afterAll(() => tenant.stop());

describe('a proxy that is behind with its work', () => {
  it('refuses more of it at no cost, stays alive, and serves again when it has caught up', async () => {
    let isOverloaded = true;
    const proxy = createProxyUnderTest(tenant, {}, { isOverloaded: () => isOverloaded });
    const user = tenant.addUser();
    const token = await tenant.accessToken(user.user_id);
    const response = await proxy.change({ token });
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await outcome(response)).toBe('503 busy');
    const policy = await proxy.app.request('/password-policy', { headers: { authorization: `Bearer ${token}` } });
    expect(await outcome(policy)).toBe('503 busy');
    expect(tenant.calls).toEqual([]);
    expect((await proxy.app.request('/healthz')).status).toBe(200);
    isOverloaded = false;
    expect(await outcome(await proxy.change({ token }))).toBe('200 ok');
    expect(passwordOf(user)).toBe('new password');
    await proxy.close();
  });
});

describe('the watch on the event loop', () => {
  /** Keeps this process from doing anything else. */
  function block(milliseconds: number): void {
    for (const until = performance.now() + milliseconds; performance.now() < until;);
  }
  const turn = () => new Promise(resolve => setTimeout(resolve, 0));

  it('sees a process that is late again and again, and that it has caught up', async () => {
    const watch = watchEventLoop(100);
    expect(watch.isLate()).toBe(false);
    await vi.waitFor(async () => {
      block(400);
      await turn();
      expect(watch.isLate()).toBe(true);
    }, 20_000);
    await vi.waitFor(() => expect(watch.isLate()).toBe(false), 20_000);
    watch.stop();
  });

  it('takes one long pause for what it is', async () => {
    const watch = watchEventLoop(10_000);
    block(500);
    await new Promise(resolve => setTimeout(resolve, 150));
    expect(watch.isLate()).toBe(false);
    watch.stop();
  });
});
