/** Two instances behind a load balancer are restarted in turn, again and again, while changes arrive at a steady rate. */
import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import { startRedis } from '../../support/ensure-redis.ts';
import {
  buildProxyBundle,
  environmentFor,
  startProxyProcess,
  type ProxyBundle,
  type ProxyProcess,
} from '../../support/proxy-process.ts';
import { changeRequest } from '../../support/proxy-under-test.ts';
import { createStubTenant, passwordOf, type Answer, type StubTenant } from '../../support/stub-tenant.ts';

export interface RestartResult {
  readonly changes: number;
  /** Changes per second that the machine managed; what could not even be sent is not lost, but shows here. */
  readonly rate: number;
  /** Every answer that was no success, and every change that got none. */
  readonly lost: readonly string[];
  /** Changes that reached the tenant more than once. */
  readonly doubled: number;
}

/** Seconds for which an instance goes on after its signal; the load balancer looks several times in that time. */
const SHUTDOWN_DELAY = 2;
const LOOK_INTERVAL = 200;

/** Users, each with one change under way at a time. */
const USERS = 400;

interface Instance {
  readonly process: ProxyProcess;
  readonly pool: Pool;
  isReady: boolean;
}

/** @param rate Changes that arrive per second, whether or not earlier ones are done. */
export async function restartUnderLoad(restarts: number, rate: number): Promise<RestartResult> {
  const [tenant, redis, bundle] = await Promise.all([createStubTenant(), startRedis(), buildProxyBundle()]);
  const start = () => startInstance(bundle, tenant, redis.url);
  const instances = [await start(), await start()];
  const stopLooking = lookAfter(instances);
  await until(() => instances.every(instance => instance.isReady));
  const load = startLoad(tenant, instances, rate);

  for (let i = 0; i < restarts; i++) {
    const old = instances[i % 2];
    const code = await old?.process.stop();
    if (code !== 0) load.lost.push(`an instance ended with ${String(code)}`);
    await old?.pool.close();
    const fresh = await start();
    instances[i % 2] = fresh;
    await until(() => fresh.isReady);
  }

  const { changes, seconds } = await load.stop();
  stopLooking();
  await Promise.all(instances.map(({ process }) => process.stop()));
  await Promise.all([tenant.stop(), redis.stop(), bundle.remove()]);
  return { changes, rate: changes / seconds, lost: load.lost, doubled: load.doubled() };
}

async function startInstance(bundle: ProxyBundle, tenant: StubTenant, redisUrl: string): Promise<Instance> {
  const process = await startProxyProcess(bundle, {
    ...environmentFor(tenant),
    REDIS_URL: redisUrl,
    REQUESTS_PER_USER: '1000',
    SHUTDOWN_DELAY: String(SHUTDOWN_DELAY),
  });
  return { process, pool: new Pool(`http://127.0.0.1:${process.port}`, { connections: 32 }), isReady: false };
}

/** The load balancer's health checks: what it knows is always a little old. */
function lookAfter(instances: readonly Instance[]): () => void {
  const timer = setInterval(() => {
    for (const instance of instances) {
      fetch(`http://127.0.0.1:${instance.process.port}/readyz`).then(
        answer => (instance.isReady = answer.ok),
        () => (instance.isReady = false),
      );
    }
  }, LOOK_INTERVAL);
  return () => clearInterval(timer);
}

interface Load {
  readonly lost: string[];
  readonly doubled: () => number;
  /** Resolves once the last change has its answer. */
  readonly stop: () => Promise<{ readonly changes: number; readonly seconds: number }>;
}

function startLoad(tenant: StubTenant, instances: readonly Instance[], rate: number): Load {
  const idle = Array.from({ length: USERS }, () => tenant.addUser());
  const tokens = new Map<string, Promise<string>>();
  const lost: string[] = [];
  const running = new Set<Promise<void>>();
  let [changes, written] = [0, 0];
  const byName = new Map(idle.map(user => [user.email, user]));
  const checked = new Map<unknown, Promise<Answer>>();
  tenant.script('check-password', ({ body }, proceed) => {
    const { username, password } = body;
    const user = byName.get(String(username));
    if (!user || passwordOf(user) !== password) return proceed();
    // Signing one ID token per user is enough: the tenant's work is not what is looked at.
    const answer = checked.get(username) ?? proceed();
    checked.set(username, answer);
    return answer;
  });
  tenant.script('set-password', (_call, proceed) => {
    written += 1;
    tenant.calls.length = 0; // nobody reads them here, and there are hundreds of thousands
    return proceed();
  });

  async function change(): Promise<void> {
    const user = idle.shift();
    if (!user) return; // the machine is behind: everybody is waiting for an answer
    changes += 1;
    const expires = Math.floor(Date.now() / 1000) + 7_200;
    const token = tokens.get(user.user_id) ?? tenant.accessToken(user.user_id, { exp: expires });
    tokens.set(user.user_id, token);
    const submit = { token: await token, current: passwordOf(user) ?? '', next: `password ${randomUUID()}` };
    try {
      const told = await send(instances, changes, changeRequest(submit));
      if (!told.startsWith('200 ') || passwordOf(user) !== submit.next) lost.push(told);
    } catch (error) {
      lost.push(error instanceof Error ? error.message : 'unknown');
    }
    idle.push(user);
  }

  const began = performance.now();
  let due = 0;
  const timer = setInterval(() => {
    for (; due < ((performance.now() - began) / 1000) * rate; due++) {
      const one = change().finally(() => running.delete(one));
      running.add(one);
    }
  }, 5);
  return {
    lost,
    doubled: () => Math.max(0, written - changes),
    stop: async () => {
      clearInterval(timer);
      const seconds = (performance.now() - began) / 1000;
      await Promise.all(running);
      return { changes, seconds };
    },
  };
}

/**
 * Sends to one of the instances that are ready. Where nobody listens nothing has been sent, so the next one is tried, as
 * every load balancer does; whatever breaks later is not repeated.
 */
async function send(instances: readonly Instance[], turn: number, { headers, body }: RequestInit): Promise<string> {
  const ready = instances.filter(instance => instance.isReady);
  const instance = ready[turn % Math.max(1, ready.length)];
  if (!instance) return 'no instance was ready';
  try {
    const answer = await instance.pool.request({
      method: 'POST',
      path: '/change-password',
      headers: headers as Record<string, string>,
      body: body as string,
    });
    return `${answer.statusCode} ${await answer.body.text()}`;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED')) throw error;
    instance.isReady = false;
    return send(instances, turn, { headers: headers ?? {}, body: body ?? null });
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 20));
}
