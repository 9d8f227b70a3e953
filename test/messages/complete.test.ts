/** Every language has every word, with the same gaps to fill in, and nothing left in English. */
import { describe, expect, it } from 'vitest';
import { all, english, names, wrong } from './all-words.ts';

/** Words that happen to be the same as in English. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  // Italian has no other word for a password.
  it: ['first.heading'],
};

/** What a language that is not written in Latin letters may still say in them. */
const LATIN_ANYWHERE = /Google|Caps Lock|\w+@example\.com|\babc\b|\bemail\b|\bemoji\b|\bbyte\b|\{\w+\}/g;

const SCRIPTS: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  bg: 'Cyrillic',
  el: 'Greek',
  fa: 'Arabic',
  he: 'Hebrew',
  hi: 'Devanagari',
  ja: 'Han}\\p{Script=Hiragana}\\p{Script=Katakana',
  ko: 'Hangul',
  ru: 'Cyrillic',
  th: 'Thai',
  uk: 'Cyrillic',
  'zh-Hans': 'Han',
  'zh-Hant': 'Han',
};

it('there are at least thirty languages beside English', () => {
  expect(all.size).toBeGreaterThanOrEqual(30);
});

describe.each([...all])('%s', (tag, words) => {
  it('has every word and no other', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leaves the same gaps to fill in as English', () => {
    expect(wrong(words, (text, key) => String(names(text)) !== String(names(english.get(key) ?? '')))).toEqual([]);
  });

  it('has no empty or untidy text', () => {
    expect(wrong(words, text => text.trim() !== text || text === '' || / {2}|\n|\.\.\./.test(text))).toEqual([]);
  });

  it('has nothing left in English', () => {
    const allowed = SAME_AS_ENGLISH[tag] ?? [];
    expect(wrong(words, (text, key) => text === english.get(key) && !allowed.includes(key))).toEqual([]);
  });

  it('is written in its own script', () => {
    const script = new RegExp(`[\\p{Script=${SCRIPTS[tag] ?? 'Latin'}}]`, 'u');
    expect(wrong(words, text => !script.test(text))).toEqual([]);
    if (!SCRIPTS[tag]) return;
    expect(wrong(words, text => /\p{Script=Latin}/u.test(text.replace(LATIN_ANYWHERE, '')))).toEqual([]);
  });

  it('ends sentences where English does', () => {
    const ending = (text: string): string => /(?<! dvs)[.。।]$/.exec(text)?.[0] ?? '';
    // Thai has no full stop, Japanese and Korean leave it out after a colon; Romanian has one in “dvs.”.
    const mayLack = (text: string): boolean => tag === 'th' || /[:：] ?\{\w+\}$/.test(text);
    const differs = (text: string, key: string): boolean =>
      !!ending(text) !== !!ending(english.get(key) ?? '') && !(ending(text) === '' && mayLack(text));
    expect(wrong(words, differs)).toEqual([]);
    expect(wrong(words, (text, key) => text.endsWith('…') !== english.get(key)?.endsWith('…'))).toEqual([]);
    expect(wrong(words, (text, key) => /[:：]$/.test(text) !== english.get(key)?.endsWith(':'))).toEqual([]);
  });

  it('names no two fields or switches alike', () => {
    const labels = [...words].filter(([key]) => key.startsWith('form.fields.')).map(([, text]) => text);
    expect(new Set(labels).size).toBe(6);
  });
});
