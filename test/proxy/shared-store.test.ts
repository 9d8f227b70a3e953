import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { redisStore } from '../../proxy/limits/redis-store.ts';
import { memoryStore } from '../../proxy/limits/memory-store.ts';
import type { Store } from '../../proxy/limits/store.ts';
import { Secret } from '../../proxy/secret.ts';
import { startRedis, type RedisServer } from '../support/ensure-redis.ts';
import { buildProxyBundle, environmentFor, startProxyProcess } from '../support/proxy-process.ts';
import { changeRequest, createProxyUnderTest, outcome, type ProxyUnderTest } from '../support/proxy-under-test.ts';
import { createStubTenant, passwordOf, type StubTenant } from '../support/stub-tenant.ts';

let redis: RedisServer;
let tenant: StubTenant;
let notices: string[];
let stores: Store[];
let proxies: ProxyUnderTest[];

beforeAll(async () => {
  [redis, tenant] = await Promise.all([startRedis(), createStubTenant()]);
}, 120_000); // Debian's package may have to be installed first
afterAll(async () => {
  await Promise.all([redis.stop(), tenant.stop()]);
});
beforeEach(() => {
  [notices, stores, proxies] = [[], [], []];
  tenant.calls.length = 0;
});
afterEach(async () => {
  tenant.unscript();
  await Promise.all(proxies.map(proxy => proxy.close()));
  await Promise.all(stores.map(store => store.close()));
});

async function connect(): Promise<Store> {
  const store = await redisStore(new Secret(redis.url), {
    answered: () => undefined,
    called: () => undefined,
    notice: code => void notices.push(code),
  });
  stores.push(store);
  return store;
}

async function startInstance(): Promise<ProxyUnderTest> {
  const proxy = createProxyUnderTest(tenant, { REQUESTS_PER_USER: '1000' }, { store: await connect() });
  proxies.push(proxy);
  return proxy;
}

describe.each([
  ['memory', () => Promise.resolve(memoryStore())],
  ['Redis', connect],
])('a store in %s', (_kind, create) => {
  it('lets the first claim win until it is released', async () => {
    const store = await create();
    const key = randomUUID();
    const claims = await Promise.all(Array.from({ length: 20 }, (_, i) => store.claim(key, `value ${i}`, 10)));
    expect(claims.filter(claim => claim === undefined)).toHaveLength(1);
    const winner = claims.indexOf(undefined);
    expect(new Set(claims.filter(claim => claim !== undefined))).toEqual(new Set([`value ${winner}`]));
    await store.release(key);
    expect(await store.claim(key, 'again', 10)).toBeUndefined();
  });

  it('forgets a value after its time', async () => {
    const store = await create();
    const key = randomUUID();
    await store.put(key, 'value', 1);
    expect(await store.claim(key, 'other', 1)).toBe('value');
    await vi.waitFor(async () => expect(await store.claim(key, 'other', 1)).toBeUndefined(), 3_000);
  });

  it('counts up to a limit, tells the time to wait, and gives back', async () => {
    const counter = (await create()).counter(randomUUID(), 3, 60);
    for (let i = 0; i < 3; i++) expect(await counter.count('key')).toBe(0);
    expect(await counter.wait('key')).toBeGreaterThan(55);
    expect(await counter.count('other key')).toBe(0);
    await counter.giveBack('key');
    expect(await counter.wait('key')).toBe(0);
    expect(await counter.count('key')).toBe(0);
    expect(await counter.count('key')).toBeGreaterThan(55);
    await counter.giveBack('never counted');
    expect(await counter.wait('never counted')).toBe(0);
  });
});

describe('a store in memory', () => {
  it('is bounded, and a flood of one kind of value pushes nothing of another out', async () => {
    const store = memoryStore();
    await store.claim('change:ada', 'running', 60);
    await store.claim('proof:first', '', 60);
    for (let i = 0; i < 100_000; i++) await store.claim(`proof:${i}`, '', 60);
    expect(await store.claim('proof:first', '', 60)).toBeUndefined(); // the oldest had to go
    expect(await store.claim('change:ada', 'again', 60)).toBe('running');
  });
});

describe('two instances on one Redis', () => {
  it('share what a user has guessed', async () => {
    const [a, b] = [await startInstance(), await startInstance()];
    const token = await tenant.accessToken(tenant.addUser().user_id);
    for (let i = 0; i < 20; i++) await (i % 2 === 0 ? a : b).change({ token, current: 'wrong' });
    expect(tenant.count('check-password')).toBe(5);
    expect(await outcome(await b.change({ token }))).toBe('429 too-many-attempts');
  });

  it('answer a repeated submit alike, and change a password once', async () => {
    const [a, b] = [await startInstance(), await startInstance()];
    const user = tenant.addUser();
    const submit = { token: await tenant.accessToken(user.user_id), key: randomUUID() };
    const first: unknown = await (await a.change(submit)).json();
    expect(await (await b.change(submit)).json()).toEqual(first);
    expect(await outcome(await b.change({ ...submit, next: 'another one' }))).toBe('422 invalid-request');
    expect(tenant.count('set-password')).toBe(1);
  });

  it('let one change of a user be under way at a time', async () => {
    const [a, b] = [await startInstance(), await startInstance()];
    const user = tenant.addUser();
    const token = await tenant.accessToken(user.user_id);
    const answers: string[] = [];
    // The one that is under way stays so until the others have their answers.
    tenant.script('set-password', async (_call, proceed) => {
      await vi.waitFor(() => expect(answers).toHaveLength(3), 4_000);
      return proceed();
    });
    await Promise.all(
      Array.from({ length: 4 }, async (_, i) => {
        answers.push(await outcome(await (i % 2 === 0 ? a : b).change({ token, next: `new ${i} pass` })));
      }),
    );
    expect(answers.filter(answer => answer === '200 ok')).toHaveLength(1);
    expect(answers.filter(answer => answer === '409 busy')).toHaveLength(3);
    expect(passwordOf(user)).toMatch(/^new \d pass$/);
  });
});

describe('two processes of the delivered file on one Redis', () => {
  it('share limits and answers', async () => {
    const bundle = await buildProxyBundle();
    const environment = { ...environmentFor(tenant), REDIS_URL: redis.url, REQUESTS_PER_USER: '1000' };
    const instances = await Promise.all([1, 2].map(() => startProxyProcess(bundle, environment)));
    const [a, b] = instances.map(({ port }) => `http://127.0.0.1:${port}/change-password`) as [string, string];

    const user = tenant.addUser();
    const submit = { token: await tenant.accessToken(user.user_id), key: randomUUID() };
    const first: unknown = await (await fetch(a, changeRequest(submit))).json();
    expect(await (await fetch(b, changeRequest(submit))).json()).toEqual(first);
    expect(tenant.count('set-password')).toBe(1);

    tenant.calls.length = 0;
    const hostile = { token: await tenant.accessToken(tenant.addUser().user_id), current: 'wrong' };
    for (let i = 0; i < 14; i++) await fetch(i % 2 === 0 ? a : b, changeRequest(hostile));
    expect(tenant.count('check-password')).toBe(5);

    expect(await Promise.all(instances.map(instance => instance.stop()))).toEqual([0, 0]);
    await bundle.remove();
  }, 30_000);
});

describe('an instance whose Redis is away', () => {
  it.each<[string, () => unknown, () => unknown]>([
    ['stopped', () => redis.stop(), () => redis.start()],
    ['frozen', () => redis.pause(), () => redis.resume()],
  ])('(%s) goes on with a quarter of the guesses, and says so', async (_how, goAway, comeBack) => {
    const proxy = await startInstance();
    await goAway();
    try {
      const [hostile, user] = [tenant.addUser(), tenant.addUser()];
      const token = await tenant.accessToken(hostile.user_id);
      for (let i = 0; i < 8; i++) await proxy.change({ token, current: 'wrong' });
      expect(tenant.count('check-password')).toBe(1);
      expect(await outcome(await proxy.change({ token: await tenant.accessToken(user.user_id) }))).toBe('200 ok');
      expect(notices).toContain('store-unavailable');
    } finally {
      await comeBack();
    }
  });

  it('releases late what it could not release meanwhile', async () => {
    const [store, other] = [await connect(), await connect()];
    const key = randomUUID();
    await store.claim(key, 'running', 30);
    redis.pause();
    try {
      await store.put(randomUUID(), 'in vain', 10); // from here on the server is not even asked for a second
      expect(notices).toContain('store-unavailable');
      await store.release(key);
    } finally {
      redis.resume();
    }
    await vi.waitFor(async () => {
      await store.put(randomUUID(), 'anything', 10);
      expect(await other.claim(key, 'again', 30)).toBeUndefined();
    }, 10_000);
  });

  it('shares again once it is back', async () => {
    const store = await connect();
    await redis.stop();
    await store.claim(randomUUID(), 'alone', 5);
    await redis.start();
    const other = await connect();
    const key = randomUUID();
    await vi.waitFor(async () => {
      await store.put(key, 'together', 10);
      expect(await other.claim(key, '', 10)).toBe('together');
    }, 10_000);
  });
});
