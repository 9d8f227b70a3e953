/** Each language keeps its own marks, terms and way of speaking to people. */
import { describe, expect, it } from 'vitest';
import { all, english, wrong, type Words } from './all-words.ts';

/** What each language puts round a quotation. */
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['»', '«'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  et: ['„', '“'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u00A0', '\u00A0»'],
  he: ['”', '”'],
  hi: ['“', '”'],
  hr: ['„', '”'],
  hu: ['„', '”'],
  id: ['“', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  ko: ['“', '”'],
  lt: ['„', '“'],
  lv: ['“', '”'],
  nb: ['«', '»'],
  nl: ['“', '”'],
  pl: ['„', '”'],
  'pt-BR': ['“', '”'],
  'pt-PT': ['«', '»'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['»', '«'],
  sr: ['„', '“'],
  sv: ['”', '”'],
  th: ['“', '”'],
  tr: ['“', '”'],
  uk: ['«', '»'],
  vi: ['“', '”'],
  'zh-Hans': ['“', '”'],
  'zh-Hant': ['「', '」'],
};

/** Another way to address people, or another word for the same thing, than the one the language has settled for. */
const NEVER: Readonly<Record<string, string>> = {
  bg: 'ти|твоят?|твоята|линк.*|профил.*',
  cs: 'ty|tvoje|tvůj|login.*|link.*',
  da: 'dem|password|kodeord',
  de: 'du|dich|dir|dein.*|kennwort.*|einloggen|login',
  es: 'usted|email|clave',
  fr: 'tu|ton|ta|tes|email|mail',
  hr: 'šifr.*|link.*|promen.*|email',
  it: 'login|mail|parola d’ordine',
  nl: 'u|uw|mail|aanmeld.*',
  pl: 'pan|pani|login|odnośnik|mail',
  'pt-BR': 'palavra-passe|ligação|utilizador|ecrã',
  'pt-PT': 'senha|você|hiperligação|login|usuário',
  ru: 'ты|тебя|твой|логин.*|аккаунт.*',
  sr: 'šifr.*|poveznic.*|promijen.*|račun.*',
  sv: 'ni|mail|email',
  tr: 'sen|senin|parola.*|mail',
  uk: 'ти|тебе|твій|логін.*|акаунт.*',
};

/** The same where words are not set apart by spaces; in Chinese, characters of the other script. */
const NEVER_WITHIN: Readonly<Record<string, RegExp>> = {
  ja: /サインイン|Eメール/,
  ko: /암호|로그온/,
  'zh-Hans': /你|口令|帐号|[碼錄鏈連設變請還後帳號這時開無應]/,
  'zh-Hant': /你|登錄|賬|[码录链连设变请还账号这时开无应]/,
};

function neverSays(tag: string, text: string): boolean {
  const words = new RegExp(`^(?:${NEVER[tag] ?? ''})$`, 'iu');
  const said = text.replace(/\{\w+\}/g, '').match(/[\p{L}\p{M}’-]+/gu) ?? [];
  return said.some(word => words.test(word)) || (NEVER_WITHIN[tag]?.test(text) ?? false);
}

const quoted = (words: Words, key: string, [open, close]: readonly [string, string]): string | undefined =>
  new RegExp(`${open}([^${open}${close}]+)${close}`).exec(words.get(key) ?? '')?.[1];

describe.each([...all])('%s', (tag, words) => {
  it('quotes what the login page says, the same words twice, in its own quotation marks', () => {
    const quotes = QUOTES[tag] ?? ['', ''];
    const first = quoted(words, 'first.signedOutDescription', quotes);
    expect(first).toBeTruthy();
    expect(quoted(words, 'first.universalLoginHint', quotes)).toBe(first);
  });

  it('uses no straight quotation marks or apostrophes', () => {
    expect(wrong(words, text => /["'`´]/.test(text))).toEqual([]);
  });

  it('sticks to one way of addressing people, and to one word for one thing', () => {
    expect(wrong(words, text => neverSays(tag, text))).toEqual([]);
  });

  it('never begins a sentence with a name that is not capitalised', () => {
    const cased = /\p{Ll}/u.test(words.get('later.yourOrganisation') ?? '');
    const begins = (text: string): boolean => /(^|[.!?] )\{provider\}/.test(text);
    expect(cased ? wrong(words, begins) : []).toEqual([]);
  });
});

/** Whether a noun changes its form with the number before it, for numbers from two to `limit`. */
function hasManyPlurals(tag: string, limit: number): boolean {
  const rules = new Intl.PluralRules(tag);
  return new Set(Array.from({ length: limit - 1 }, (_, index) => rules.select(index + 2))).size > 1;
}

describe('Numbers', () => {
  // Hebrew has a dual, but not after a digit.
  const many = [...all].filter(([tag]) => tag !== 'he' && hasManyPlurals(tag, 72));

  it('are a matter of several plurals in these languages', () => {
    expect(many.map(([tag]) => tag)).toEqual(expect.arrayContaining(['ar', 'cs', 'lt', 'lv', 'pl', 'ro', 'ru', 'sl']));
  });

  it.each(many)('stand where no noun depends on them: %s', (_, words) => {
    const dependent = (text: string, key: string): boolean =>
      ['form.rules.min-length', 'form.rules.history'].includes(key) && !/\{limit\}(\)|$| على الأقل$)/.test(text);
    expect(wrong(words, dependent)).toEqual([]);
  });

  it('are in the plural where their noun follows: 2 in a row, 72 bytes', () => {
    expect(english.get('form.rules.max-length')).toContain('{limit} bytes');
  });
});

describe('From right to left', () => {
  it.each(['ar', 'fa', 'he'])('%s keeps addresses apart, which may begin with a digit', tag => {
    const words = all.get(tag) ?? new Map<string, string>();
    expect(wrong(words, text => text.includes('{email}') && !text.includes('\u2068{email}\u2069'))).toEqual([]);
  });
});

describe('French', () => {
  const french = all.get('fr') ?? new Map<string, string>();

  it('never breaks a line before a high mark', () => {
    expect(wrong(french, text => / [?!;:»]|« /.test(text))).toEqual([]);
    expect(wrong(french, text => /\p{L}[?!;:]/u.test(text))).toEqual([]);
  });
});
