/** The rule "no common passwords": a public list of leaked passwords, most frequent first, and the connection's own words. */
import { dictionary } from '@zxcvbn-ts/language-common';

/** Auth0's default dictionary holds the 10,000 most common passwords. */
const DICTIONARY_SIZE = 10_000;

const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  dictionary['passwords-common'].slice(0, DICTIONARY_SIZE).map(word => word.toLowerCase()),
);

export function isCommonPassword(password: string, ownWords: readonly string[]): boolean {
  const wanted = password.toLowerCase();
  return COMMON_PASSWORDS.has(wanted) || ownWords.some(word => word.toLowerCase() === wanted);
}
