/** How often one user, and one address, may ask and guess. Guesses are counted before they are made. */
import type { MiddlewareHandler } from 'hono';
import type { ProblemCode } from '../../contract/index.ts';
import type { Journal } from '../journal.ts';
import { addressPrefix } from '../middleware/client-address.ts';
import type { ProxyEnvironment } from '../middleware/environment.ts';
import { Problem } from '../problem.ts';
import type { Store } from './store.ts';

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

  async function reserve(user: string, address: string): Promise<void> {
    refuseToWait(await requests.count(user));
    refuseToWait(await guesses.count(user));
    const ofDay = await guessesOfDay.count(user);
    const ofAddress = ofDay || (await guessesFrom.wait(address));
    if (ofAddress > 0) await giveBack(user);
    refuseToWait(ofAddress);
  }

  async function giveBack(user: string): Promise<void> {
    await Promise.all([guesses.giveBack(user), guessesOfDay.giveBack(user)]);
  }

  return async (c, next) => {
    const user = c.var.caller.pseudonym;
    const address = addressPrefix(c.var.address ?? 'unknown');
    await reserve(user, address).catch((problem: unknown) => {
      if (problem instanceof Problem) journal.notice('guesses-exhausted');
      throw problem;
    });
    await next();
    // The address is counted afterwards and for guesses alone: an office with one address may be busy, but not guess.
    if (isGuess(c.error)) await guessesFrom.count(address);
    else await giveBack(user);
  };
}

function isGuess(error: Error | undefined): boolean {
  return error instanceof Problem && GUESSED.includes(error.code);
}

function refuseToWait(seconds: number): void {
  if (seconds > 0) throw new Problem('too-many-attempts', { retryAfter: seconds });
}
