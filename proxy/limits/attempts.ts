/** How often users, addresses, clients and everybody together may guess. A user's guesses are counted before they are made. */
import type { MiddlewareHandler } from 'hono';
import type { ProblemCode } from '../../contract/index.ts';
import type { Journal, NoticeFields } from '../journal.ts';
import { addressPrefix } from '../middleware/client-address.ts';
import type { ProxyEnvironment } from '../middleware/environment.ts';
import { Problem } from '../problem.ts';
import type { Counter, Store } from './store.ts';

export interface AttemptLimits {
  /** Wrong passwords per user in a quarter of an hour; below Auth0's own threshold, which would block the login too. */
  readonly guessesPerUser: number;
  /** Wrong passwords per user in a day. */
  readonly guessesPerUserAndDay: number;
  /** Wrong passwords per address in a quarter of an hour. */
  readonly guessesPerAddress: number;
  /** Wrong passwords per client in a quarter of an hour: one application that has been taken over must not use all up. */
  readonly guessesPerClient: number;
  /** Wrong passwords in a quarter of an hour, whoever makes them from wherever. */
  readonly guessesInAll: number;
  /** Requests per user in a quarter of an hour, whatever becomes of them; below Auth0's 20 logins a minute. */
  readonly requestsPerUser: number;
}

export const DEFAULT_LIMITS: AttemptLimits = {
  guessesPerUser: 5,
  guessesPerUserAndDay: 20,
  guessesPerAddress: 50,
  guessesPerClient: 1_000,
  guessesInAll: 2_000,
  requestsPerUser: 20,
};

const MINUTE = 60;
const QUARTER = 900;
const DAY = 86_400;

/** Share of all guesses of a quarter of an hour that, in one minute, is taken for an attack. */
const ALARM_SHARE = 1 / 20;

/** The outcomes that tell the caller something about a guess; every other outcome gives the attempt back. */
const GUESSED: readonly ProblemCode[] = ['wrong-password', 'account-blocked'];

/** Counts, refuses with 429, and gives attempts back that were no guesses. The block covers this proxy and no login. */
export function limitAttempts(
  store: Store,
  limits: AttemptLimits,
  journal: Journal,
): MiddlewareHandler<ProxyEnvironment> {
  const requests = store.counter('requests', limits.requestsPerUser, QUARTER);
  const guesses = store.counter('guesses', limits.guessesPerUser, QUARTER);
  const guessesOfDay = store.counter('guesses-day', limits.guessesPerUserAndDay, DAY);
  const guessesFrom = store.counter('guesses-from', limits.guessesPerAddress, QUARTER);
  const guessesOfClient = store.counter('guesses-client', limits.guessesPerClient, QUARTER);
  const guessesInAll = store.counter('guesses-all', limits.guessesInAll, QUARTER);
  const alarm = alarmOn(
    store.counter('alarm', Math.max(1, Math.ceil(limits.guessesInAll * ALARM_SHARE)), MINUTE),
    journal,
  );

  /** The counters that many users share. They are counted afterwards and for guesses alone: an office may be busy. */
  function shared(address: string, client: string): [Counter, string, NoticeFields][] {
    return [
      [guessesFrom, address, { reason: 'address' }],
      [guessesOfClient, client, { reason: 'client' }],
      [guessesInAll, 'all', { reason: 'all' }],
    ];
  }

  async function reserve(user: string, others: ReturnType<typeof shared>): Promise<void> {
    const waits = await Promise.all(others.map(([counter, key]) => counter.wait(key)));
    waits.forEach((seconds, i) => refuseToWait(seconds, others[i]?.[2]));
    refuseToWait(await requests.count(user), { reason: 'requests' });
    refuseToWait(await guesses.count(user), { reason: 'user' });
    const ofDay = await guessesOfDay.count(user);
    if (ofDay > 0) await giveBack(user);
    refuseToWait(ofDay, { reason: 'day' });
  }

  async function giveBack(user: string): Promise<void> {
    await Promise.all([guesses.giveBack(user), guessesOfDay.giveBack(user)]);
  }

  function refuseToWait(seconds: number, why: NoticeFields = {}): void {
    if (seconds === 0) return;
    journal.notice('guesses-exhausted', why);
    throw new Problem('too-many-attempts', { retryAfter: seconds });
  }

  return async (c, next) => {
    const { address, caller } = c.var;
    // Without one, the tenant would count this guess against the proxy itself.
    if (address === undefined) throw new Problem('invalid-request', { detail: 'The client has no address.' });
    const others = shared(addressPrefix(address), caller.client);
    await reserve(caller.pseudonym, others);
    await next();
    if (!isGuess(c.error)) {
      await giveBack(caller.pseudonym);
      return;
    }
    await Promise.all(others.map(([counter, key]) => counter.count(key)));
    await alarm();
  };
}

/** Counts one guess, and tells operators, once a minute at most, when there are too many from wherever. */
function alarmOn(counter: Counter, journal: Journal): () => Promise<void> {
  let silentUntil = 0;
  return async () => {
    const seconds = await counter.count('all');
    if (seconds === 0 || performance.now() < silentUntil) return;
    silentUntil = performance.now() + seconds * 1000;
    journal.notice('many-guesses');
  };
}

function isGuess(error: Error | undefined): boolean {
  return error instanceof Problem && GUESSED.includes(error.code);
}
