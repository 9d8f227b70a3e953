/** Which language suits a page. */
import { describe, expect, it } from 'vitest';
import { isRightToLeft, languageTags, loadLanguage, matchLanguage } from '../../widget/messages/languages.ts';

describe('A page', () => {
  it.each([
    ['de', 'de'],
    ['de-CH', 'de'],
    ['de-Latn-AT-1901', 'de'],
    ['es-419', 'es'],
    ['pt', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-PT'],
    ['pt-AO', 'pt-PT'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['in', 'id'],
    ['mo', 'ro'],
    ['sr-Cyrl-RS', 'sr'],
    ['sh', 'sr'],
    ['en-XA', 'en-XA'],
    ['ar-XB', 'ar-XB'],
    ['ar-EG', 'ar'],
  ])('in %s is shown %s', (page, shown) => {
    expect(matchLanguage(page)).toBe(shown);
  });

  it.each(['en', 'en-GB', 'en-AU', 'ur', 'sw-KE', 'yue-HK', 'und'])('in %s is left in English', page => {
    expect(matchLanguage(page)).toBeUndefined();
  });

  it('without a language tag is an error, so that nobody takes it for English', async () => {
    await expect(loadLanguage('not a tag')).rejects.toThrow(RangeError);
  });
});

describe('The table', () => {
  it.each(languageTags)('has %s under the tag that the language gives itself', async tag => {
    expect((await loadLanguage(tag))?.tag).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  it('knows which languages run from right to left', () => {
    const scripts = languageTags.filter(tag => /Arab|Hebr/.test(new Intl.Locale(tag).maximize().script ?? ''));
    expect(languageTags.filter(isRightToLeft)).toEqual(scripts);
    expect(isRightToLeft('ar-XB')).toBe(true);
  });
});
