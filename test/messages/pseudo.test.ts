/** English in disguise: what was never translated shows at once. */
import { describe, expect, it } from 'vitest';
import { accented, mirrored } from '../../widget/messages/pseudo/pseudo.ts';
import { english, names, wordsOf, wrong } from './all-words.ts';

describe('The accented language', () => {
  it('changes every letter and keeps what is filled in', () => {
    expect(accented('Send again in {time}')).toBe('[Šéñđ åĝåîñ îñ {time} ········]');
  });

  it('has every word, with its gaps, 40 % longer', async () => {
    const words = await wordsOf('en-XA');
    expect([...words.keys()]).toEqual([...english.keys()]);
    const spoilt = (text: string, key: string): boolean => {
      const original = english.get(key) ?? '';
      return text.length < original.length * 1.4 || String(names(text)) !== String(names(original));
    };
    expect(wrong(words, spoilt)).toEqual([]);
  });

  it('keeps lists as lists', async () => {
    expect([...(await wordsOf('en-XA')).keys()].filter(key => key.startsWith('form.strength.'))).toHaveLength(5);
  });
});

describe('The mirrored language', () => {
  it('turns English round and keeps what is filled in as it is', () => {
    expect(mirrored('Sent to {email}.')).toBe('\u202ESent to \u202C\u2068{email}\u2069\u202E.\u202C');
  });

  it('has every word', async () => {
    expect([...(await wordsOf('ar-XB')).keys()]).toEqual([...english.keys()]);
  });
});
