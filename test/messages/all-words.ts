/** Every word of every language, flat, so that tests can go through them: `later.cancel`, `form.rules.min-length` … */
import { enErrors } from '../../widget/messages/en-errors.ts';
import { enForm } from '../../widget/messages/en-form.ts';
import { enLater } from '../../widget/messages/en-later.ts';
import { en } from '../../widget/messages/en.ts';
import { languageTags, loadLanguage } from '../../widget/messages/languages.ts';

export type Words = ReadonlyMap<string, string>;

function flatten(path: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => flatten(path ? `${path}.${key}` : key, inner));
}

export const flat = (words: object): Words => new Map(flatten('', words));

export const english = flat({ first: en, later: enLater, errors: enErrors, form: enForm });

/** @param tag of one of our languages, or of a pseudo-language */
export async function wordsOf(tag: string): Promise<Words> {
  const language = await loadLanguage(tag);
  if (language?.tag !== tag) throw new Error(`${tag} is not in the table under its own tag`);
  const [later, errors, form] = await Promise.all([language.later(), language.errors(), language.form()]);
  return flat({ first: language.first, later: later.words, errors: errors.words, form: form.words });
}

/** Tag and words of every language beside English. */
export const all = new Map(
  await Promise.all(languageTags.map(async (tag): Promise<[string, Words]> => [tag, await wordsOf(tag)])),
);

/** The `{names}` to be filled in, sorted. */
export const names = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

/** What is wrong in `words`, as lines `key: text`, for a message that can be acted on. */
export const wrong = (words: Words, isWrong: (text: string, key: string) => boolean): string[] =>
  [...words].filter(([key, text]) => isWrong(text, key)).map(([key, text]) => `${key}: ${text}`);
