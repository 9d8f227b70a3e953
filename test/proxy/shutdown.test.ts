import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { Redis } from 'iovalkey';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { change, DeliveredProxy } from '../support/delivered-proxy.ts';
import { startRedis, type RedisServer } from '../support/ensure-redis.ts';
import { freePort } from '../support/free-port.ts';
import { environmentFor } from '../support/proxy-process.ts';
import { changeRequest, outcome } from '../support/proxy-under-test.ts';
import { passwordOf, type CallName, type StubTenant } from '../support/stub-tenant.ts';

let proxy: DeliveredProxy;
let tenant: StubTenant;

beforeAll(async () => {
  proxy = await DeliveredProxy.build();
  ({ tenant } = proxy);
});
afterAll(() => proxy.remove());
afterEach(() => proxy.end());

/** Holds a call back; resolves when it has arrived, and lets it go on when `release` is called. */
function hold(call: CallName): { readonly arrived: Promise<void>; release: () => void } {
  let announce: () => void = () => undefined;
  let release: () => void = () => undefined;
  const arrived = new Promise<void>(resolve => (announce = resolve));
  const released = new Promise<void>(resolve => (release = resolve));
  tenant.script(
    call,
    async (_call, proceed) => {
      announce();
      await released;
      return proceed();
    },
    1,
  );
  return { arrived, release };
}

describe('a proxy that is told to stop', () => {
  it('is not ready any more, but serves until the load balancer has noticed, each connection once', async () => {
    const { port, output, stop } = await proxy.start({ SHUTDOWN_DELAY: '2' });
    const agent = new Agent({ keepAlive: true });
    const get = (path: string) =>
      new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
        request({ port, path, agent, host: '127.0.0.1' }, answer => {
          answer.resume();
          resolve({ status: answer.statusCode, connection: answer.headers.connection });
        })
          .on('error', reject)
          .end();
      });
    expect(await get('/readyz')).toEqual({ status: 200, connection: 'keep-alive' });
    const stopped = stop();
    await vi.waitFor(() => expect(output()).toContain('"draining"'));
    expect(await get('/readyz')).toEqual({ status: 503, connection: 'close' });
    const token = await tenant.accessToken(tenant.addUser().user_id);
    const answer = await change(port, { token });
    expect(await outcome(answer)).toBe('200 ok');
    expect(answer.headers.get('connection')).toBe('close');
    expect(await stopped).toBe(0);
    agent.destroy();
  });

  it.each<[string, Record<string, string>, string]>([
    ['by itself', {}, 'timeout=5,'],
    ['behind a terminator', { TRUSTED_PROXY_HOPS: '1' }, 'timeout=75,'],
  ])(
    'keeps idle connections, %s, so that nobody is cut off who is about to use one',
    async (_how, settings, expected) => {
      const { port } = await proxy.start(settings);
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
      expect(answer.headers.get('keep-alive')).toContain(expected);
    },
  );
});

describe('a client that hangs up in the middle of a change', () => {
  it.each<CallName>(['find-user', 'check-password', 'set-password', 'revoke-access'])(
    '(during %s) does not stop it, and learns what became of it by the same key',
    async call => {
      const { port } = await proxy.start();
      const user = tenant.addUser();
      const submit = { token: await tenant.accessToken(user.user_id), key: randomUUID() };
      const { arrived, release } = hold(call);
      const { headers, body } = changeRequest(submit);
      const socket = connect(port, '127.0.0.1');
      const lines = Object.entries({ ...(headers as Record<string, string>), host: 'x' });
      const text = body as string;
      socket.write(
        `POST /change-password HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}` +
          `content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
      );
      await arrived;
      socket.resetAndDestroy();
      release();
      await vi.waitFor(async () => expect(await outcome(await change(port, submit))).toBe('200 ok'), 20_000);
      expect(passwordOf(user)).toBe('new password');
      expect(
        tenant.calls.filter(
          ({ name, path }) => name === 'set-password' && path.endsWith(`/${encodeURIComponent(user.user_id)}`),
        ),
      ).toHaveLength(1);
    },
  );
});

describe('a proxy that is killed in the middle of a change', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  }, 120_000);
  afterAll(() => redis.stop());

  it('leaves the repetition to others, who do not run it beside the first, and not for ever', async () => {
    const [first, second] = [await proxy.start({ REDIS_URL: redis.url }), await proxy.start({ REDIS_URL: redis.url })];
    const user = tenant.addUser();
    const submit = { token: await tenant.accessToken(user.user_id), key: randomUUID() };
    const { arrived, release } = hold('set-password');
    const lost = change(first.port, submit).catch(() => 'lost');
    await arrived;
    await first.stop('SIGKILL');
    expect(await lost).toBe('lost');
    expect(await outcome(await change(second.port, submit))).toBe('409 busy');
    expect(await outcome(await change(second.port, { ...submit, key: randomUUID() }))).toBe('409 busy');
    release(); // the tenant acts, though nobody hears of it
    await vi.waitFor(() => expect(passwordOf(user)).toBe('new password'));

    const store = new Redis(redis.url);
    const claims = [...(await store.keys('apm:reply:*')), ...(await store.keys('apm:change:*'))];
    expect(claims.length).toBeGreaterThanOrEqual(2);
    for (const claim of claims) {
      const seconds = await store.ttl(claim);
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(30);
    }
    await store.del(...claims); // half a minute later
    await store.quit();
    // The password is the new one by now, so the old one is wrong, and that is what the user is told.
    expect(await outcome(await change(second.port, { ...submit, current: 'old password' }))).toBe('403 wrong-password');
    expect(passwordOf(user)).toBe('new password');
  });
});

describe('a proxy whose log goes nowhere', () => {
  const children: ChildProcess[] = [];
  afterEach(() => children.splice(0).forEach(child => child.kill('SIGKILL')));

  async function startWith(stdout: 'pipe' | number): Promise<{ child: ChildProcess; port: number }> {
    const port = await freePort();
    const child = spawn(process.execPath, [proxy.bundle.file], {
      env: { ...environmentFor(tenant), PORT: String(port) },
      stdio: ['ignore', stdout, 'ignore'],
    });
    children.push(child);
    child.stdout?.pause();
    await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/healthz`), 20_000);
    return { child, port };
  }

  it.each<[string, number]>([
    ['the disk is full', 20],
    ['nobody reads, and the pipe is full', 1_500],
  ])('(%s) lives on, and ends when it is told to', async (what, requests) => {
    const full = what === 'the disk is full' ? openSync('/dev/full', 'w') : undefined;
    const { child, port } = await startWith(full ?? 'pipe');
    for (let i = 0; i < requests; i++) await (await fetch(`http://127.0.0.1:${port}/nothing`)).text();
    const token = await tenant.accessToken(tenant.addUser().user_id);
    expect(await outcome(await change(port, { token }))).toBe('200 ok');
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
    if (full !== undefined) closeSync(full);
  });
});
