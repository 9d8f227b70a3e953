// bench:load: a thousand changes a second for a minute, arriving whether or not earlier ones are done (an open model).
import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import { startProxy, startTenant } from './processes.ts';

const RATE = Number(process.argv[2] ?? 1_000);
const SECONDS = Number(process.argv[3] ?? 60);
const GOAL = { rate: 1_000, seconds: 60 };

/** Each user comes back every few seconds; a user has one change under way at a time. */
const USERS = 3_000;
const TENANT_DELAY = 5;
const body = JSON.stringify({ current_password: 'Correct-Horse-1', new_password: 'Brand-New-Horse-9' });

const tenant = await startTenant(TENANT_DELAY, USERS);
const proxy = await startProxy(tenant, { TENANT_CONNECTIONS: '128' });
const pool = new Pool(`http://127.0.0.1:${proxy.port}`, { connections: 256 });

const latencies: number[] = [];
const failures = new Map<string, number>();
const sentTo = new Map<string, number>();

async function change(i: number, due: number): Promise<void> {
  const user = i % USERS;
  sentTo.set(`auth0|u${user}`, (sentTo.get(`auth0|u${user}`) ?? 0) + 1);
  try {
    const answer = await pool.request({
      method: 'POST',
      path: '/change-password',
      headers: {
        authorization: `Bearer ${tenant.tokens[user] ?? ''}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        origin: 'https://app.example.com',
      },
      body,
    });
    const text = await answer.body.text();
    if (answer.statusCode === 200) latencies.push(performance.now() - due);
    else count(`${answer.statusCode} ${(JSON.parse(text) as { code?: string }).code ?? ''}`);
  } catch (error) {
    count(error instanceof Error ? error.message : 'unknown');
  }
}

function count(failure: string): void {
  failures.set(failure, (failures.get(failure) ?? 0) + 1);
}

/** Starts whatever is due, every millisecond or so; time spent waiting for a turn counts as the proxy's. */
async function run(rate: number, seconds: number, first: number): Promise<number> {
  const began = performance.now();
  const total = rate * seconds;
  const running: Promise<void>[] = [];
  for (let started = 0; started < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * rate));
    for (; started < due; started++) running.push(change(first + started, began + (started / rate) * 1000));
    await new Promise(resolve => setTimeout(resolve, 1));
  }
  await Promise.all(running);
  return (performance.now() - began) / 1000;
}

await run(Math.min(RATE, 200), 3, 0);
latencies.length = 0;
const warmUps = Math.min(RATE, 200) * 3;
const [proxyBefore, ownBefore] = [await proxy.cpu(), process.cpuUsage()];
const took = await run(RATE, SECONDS, warmUps);
const proxyCpu = (await proxy.cpu()) - proxyBefore;
const own = process.cpuUsage(ownBefore);
const ownCpu = (own.user + own.system) / 1_000_000;

const wanted = RATE * SECONDS;
const rate = latencies.length / Math.max(took, SECONDS);
const done = new Map((await (await fetch(`${tenant.origin}/__changes`)).json()) as [string, number][]);
const doubled = [...done].filter(([user, times]) => times > (sentTo.get(user) ?? 0)).length;
const lost = wanted - latencies.length;
latencies.sort((a, b) => a - b);
const percentile = (share: number) => (latencies[Math.floor(latencies.length * share)] ?? NaN).toFixed(1);

for (const [failure, times] of failures) console.log(`${times} × ${failure}`);
console.log(
  `${RATE}/s for ${SECONDS} s on a tenant that takes ${TENANT_DELAY} ms a call: p50 ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms`,
);
console.log(`cores in use: proxy ${(proxyCpu / took).toFixed(2)}, load generator ${(ownCpu / took).toFixed(2)}`);
console.log(
  `bench:load: ${Math.round(rate)} changes/s, ${lost} lost, ${doubled} doubled ` +
    `(goal at least ${GOAL.rate}/s for ${GOAL.seconds} s, 0, 0)`,
);
const isLongEnough = SECONDS >= GOAL.seconds && rate >= GOAL.rate * 0.99;
process.exitCode = isLongEnough && lost === 0 && doubled === 0 ? 0 : 1;
await pool.close();
[tenant, proxy].forEach(process => process.stop());
