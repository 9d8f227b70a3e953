/** Turns English into languages that nobody speaks, in which words that are not translated, cut off or glued together stand out. */
import { english } from '../english.ts';
import type { Language, LateWords } from '../language.ts';

/** How much longer than English a text may become. */
const GROWTH = 0.4;

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'ÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';

/** Accented and 40 % longer, in brackets: `Cancel` → `[Çåñçéļ ···]`. */
export function accented(text: string): string {
  const filler = '·'.repeat(Math.ceil(text.length * GROWTH));
  return `[${outsideNames(text, part => part.replace(/[a-z]/gi, accent))} ${filler}]`;
}

/** Right to left, letter by letter, as if English were written that way; what is filled in keeps its own direction. */
export function mirrored(text: string): string {
  return outsideNames(text, part => part && `\u202E${part}\u202C`).replace(/\{\w+\}/g, '\u2068$&\u2069');
}

/** A whole language made of English. */
export function pseudoLanguage(tag: string, change: (text: string) => string): Language {
  const changed =
    <Words extends object>(words: LateWords<Words>): LateWords<Words> =>
    async () => ({ words: changeAll((await words()).words, change) });
  return {
    tag,
    first: changeAll(english.first, change),
    later: changed(english.later),
    errors: changed(english.errors),
    form: changed(english.form),
  };
}

const accent = (letter: string): string => ACCENTED.charAt(PLAIN.indexOf(letter));

/** `{names}` stay as they are. */
const outsideNames = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join('');

/** Every text in `words`, however deep. */
function changeAll<Words extends object>(words: Words, change: (text: string) => string): Words {
  const changed = Object.entries(words).map(([key, value]: [string, string | object]) => [
    key,
    typeof value === 'string' ? change(value) : changeAll(value, change),
  ]);
  const object: unknown = Object.fromEntries(changed);
  return (Array.isArray(words) ? Object.values(object as object) : object) as Words;
}
