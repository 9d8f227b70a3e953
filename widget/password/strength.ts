/** How hard a password is to guess, as advice and never as a rule. A chunk of its own, fetched only where it is wanted. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Longer ones are strong enough, and slow to estimate. */
const LONGEST = 64;

/** What people pick first; the estimator finds dates, runs, repeats and keyboard patterns by itself. */
const COMMON = (
  'password passwort letmein welcome monkey dragon football baseball iloveyou master sunshine princess qwerty azerty ' +
  'qwertz qazwsx zxcvbn asdfgh admin login user guest secret changeme default hello freedom whatever trustno1 shadow ' +
  'superman batman michael jordan hunter soccer charlie george thomas summer winter spring autumn january february ' +
  'london berlin paris google facebook starwars pokemon computer internet test temp demo love angel jesus flower'
).split(' ');

/** From 0, guessed at once, to 4, very hard to guess. */
export type Score = 0 | 1 | 2 | 3 | 4;

let estimator: ZxcvbnFactory | undefined;

/** From how many guesses on (as powers of ten) a password has the next score. Stricter than the estimator's own, which expects large dictionaries. */
const GUESSES = [5, 8, 11, 15];

/**
 * @param known what an attacker knows of the user, for example parts of the address
 * @returns nothing where nothing is typed
 */
export function judge(password: string, known: readonly string[]): Score | undefined {
  if (!password) return undefined;
  estimator ??= new ZxcvbnFactory({ dictionary: { common: COMMON } });
  const { guessesLog10 } = estimator.check(password.slice(0, LONGEST), [...known]);
  return GUESSES.filter(guesses => guessesLog10 >= guesses).length as Score;
}
