/** Connections that break around the PATCH, again and again: what was the user told, and what is the password? */
import type { ProblemDocument } from '../../../contract/index.ts';
import { startCuttingRelay, type Cut } from '../../support/cutting-relay.ts';
import { createProxyUnderTest } from '../../support/proxy-under-test.ts';
import { createStubTenant, passwordOf, type StubTenant } from '../../support/stub-tenant.ts';

export interface UnknownOutcomeResult {
  readonly changes: number;
  /** Connections that were cut. */
  readonly cuts: number;
  /** Told "changed" with the old password in place, or "not changed" with the new one. */
  readonly wrong: readonly string[];
  /** By what the user was told. */
  readonly told: Readonly<Record<string, number>>;
}

const SHARES = [0, 0.01, 0.5, 0.99, 1];
const PLACES: readonly Cut[] = SHARES.flatMap(share => [
  { in: 'request', share } as const,
  { in: 'answer', share } as const,
]);

/** Milliseconds after which a tenant may still act on a request whose connection is gone. */
const LATE = [0, 0, 0, 5, 40];

/**
 * Changes passwords until `cuts` connections have been cut around a PATCH: in the first attempt, in the second as well,
 * and now and then in the look at the user in between, with a tenant that sometimes acts late.
 *
 * @param seed Makes the same choices again.
 */
export async function cutConnections(cuts: number, parallel: number, seed = 1): Promise<UnknownOutcomeResult> {
  const random = randomFrom(seed);
  const results = await Promise.all(Array.from({ length: parallel }, () => worker(Math.ceil(cuts / parallel), random)));
  const told: Record<string, number> = {};
  for (const result of results) {
    for (const [code, count] of Object.entries(result.told)) told[code] = (told[code] ?? 0) + count;
  }
  return {
    changes: sum(results.map(result => result.changes)),
    cuts: sum(results.map(result => result.cuts)),
    wrong: results.flatMap(result => result.wrong),
    told,
  };
}

async function worker(goal: number, random: () => number): Promise<UnknownOutcomeResult> {
  const tenant = await createStubTenant();
  const relay = await startCuttingRelay(tenant.origin);
  const told: Record<string, number> = {};
  const wrong: string[] = [];
  let [changes, cuts] = [0, 0];

  while (cuts < goal) {
    // A proxy of its own for each change: the breaker's opinion of the last one must not decide about the next.
    const proxy = createProxyUnderTest(tenant, { AUTH0_MANAGEMENT_DOMAIN: relay.origin, LOG_LEVEL: 'silent' });
    const plan = Array.from({ length: pick([1, 1, 2, 3], random) }, () => pick(PLACES, random));
    const looks = random() < 0.1 ? 2 : 0;
    actLate(tenant, pick(LATE, random));
    let patches = 0;
    let finds = 0;
    const cutsBefore = cuts;
    relay.decide = firstLine => {
      if (firstLine.startsWith('PATCH ')) patches += 1;
      else if (firstLine.startsWith('GET /api/v2/users')) finds += 1;
      else return undefined;
      const cut = firstLine.startsWith('PATCH ')
        ? plan[patches - 1]
        : finds > 1 && finds <= 1 + looks
          ? PLACES[1]
          : undefined;
      if (cut) cuts += 1;
      return cut;
    };
    const user = tenant.addUser();
    const response = await proxy.change({ token: await tenant.accessToken(user.user_id) });
    const code = response.ok ? 'ok' : ((await response.json()) as ProblemDocument).code;
    relay.decide = () => undefined;
    await settle(tenant);
    const isNew = passwordOf(user) === 'new password';
    if (code !== 'outcome-unknown' && isNew !== (code === 'ok')) {
      wrong.push(`told ${code}, the password is the ${isNew ? 'new' : 'old'} one, cut at ${JSON.stringify(plan)}`);
    }
    changes += 1;
    told[code] = (told[code] ?? 0) + 1;
    if (cuts === cutsBefore) throw new Error('nothing was cut');
    tenant.calls.length = 0;
    tenant.users.clear();
    await proxy.close();
  }
  await relay.close();
  await tenant.stop();
  return { changes, cuts, wrong, told };
}

const pending = new WeakMap<StubTenant, Set<Promise<unknown>>>();

/** Makes the tenant act on each PATCH after a while, whatever has become of the connection. */
function actLate(tenant: StubTenant, milliseconds: number): void {
  const late = new Set<Promise<unknown>>();
  pending.set(tenant, late);
  tenant.script('set-password', (_call, proceed) => {
    const acted = new Promise(resolve => setTimeout(resolve, milliseconds)).then(proceed);
    late.add(acted);
    return acted;
  });
}

/** Waits until the tenant has done all that it was asked for. */
async function settle(tenant: StubTenant): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 10)); // for bytes that are still under way on the loopback
  await Promise.all([...(pending.get(tenant) ?? [])]);
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
