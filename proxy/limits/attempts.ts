/** How often one user, and one address, may ask and guess. Guesses are counted before they are made. */
import type { MiddlewareHandler } from 'hono';
import type { ProblemCode } from '../../contract/index.ts';
import type { Journal } from '../journal.ts';
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
  /** Requests per user in a quarter of an hour, whatever becomes of them; below Auth0's 20 logins a minute. */
  readonly requestsPerUser: number;
}

export const DEFAULT_LIMITS: AttemptLimits = {
  guessesPerUser: 5,
  guessesPerUserAndDay: 20,
  guessesPerAddress: 50,
  requestsPerUser: 20,
};

const QUARTER = 900;
const DAY = 86_400;

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

  return async (c, next) => {
    const user = c.var.caller.subject;
    const address = addressPrefix(c.var.address ?? 'unknown');
    // The address is counted last, and only for users within their own limits: one hostile user behind an office's
    // address must not use up what the address has for all the others.
    const reserved = await reserve([
      [requests, user],
      [guesses, user],
      [guessesOfDay, user],
      [guessesFrom, address],
    ]).catch((problem: unknown) => {
      if (problem instanceof Problem) journal.notice('guesses-exhausted');
      throw problem;
    });
    await next();
    const code = c.error instanceof Problem ? c.error.code : undefined;
    if (code === undefined || !GUESSED.includes(code)) {
      await Promise.all(reserved.slice(1).map(([counter, key]) => counter.giveBack(key)));
    }
  };
}

type Reservation = readonly [Counter, string];

/** Counts one event on each, in order, and takes them back and refuses where one is over its limit. */
async function reserve(wanted: readonly Reservation[]): Promise<readonly Reservation[]> {
  for (const [i, [counter, key]] of wanted.entries()) {
    const retryAfter = await counter.count(key);
    if (retryAfter > 0) {
      await Promise.all(wanted.slice(1, i).map(([earlier, of]) => earlier.giveBack(of)));
      throw new Problem('too-many-attempts', { retryAfter });
    }
  }
  return wanted;
}
