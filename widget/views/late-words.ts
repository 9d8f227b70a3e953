/** Words that a late view brings along: in the language of the page, or else in English. */
import type { PageWords, WordsPart } from '../messages/page-words.ts';
import type { ViewHost } from './view.ts';

/**
 * Fetches the words of one part of a language.
 *
 * @returns what they are now: the language of the page may change
 */
export async function lateWords<Part extends WordsPart>(
  host: ViewHost,
  part: Part,
  english: () => NonNullable<PageWords[Part]> | Promise<NonNullable<PageWords[Part]>>,
): Promise<() => NonNullable<PageWords[Part]>> {
  host.wordsInUse.add(part);
  await host.words?.need(part);
  const first = host.words?.[part] ?? (await english());
  return () => host.words?.[part] ?? first;
}
