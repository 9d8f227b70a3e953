/** The languages beside English: which there are, which suits a page, and how it is fetched. Fetched late itself. */
import type { Language } from './language.ts';

const languages: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  ar: () => import('./ar/ar.ts'),
  bg: () => import('./bg/bg.ts'),
  cs: () => import('./cs/cs.ts'),
  da: () => import('./da/da.ts'),
  de: () => import('./de/de.ts'),
  el: () => import('./el/el.ts'),
  es: () => import('./es/es.ts'),
  et: () => import('./et/et.ts'),
  fa: () => import('./fa/fa.ts'),
  fi: () => import('./fi/fi.ts'),
  fr: () => import('./fr/fr.ts'),
  he: () => import('./he/he.ts'),
  hi: () => import('./hi/hi.ts'),
  hr: () => import('./hr/hr.ts'),
  hu: () => import('./hu/hu.ts'),
  id: () => import('./id/id.ts'),
  it: () => import('./it/it.ts'),
  ja: () => import('./ja/ja.ts'),
  ko: () => import('./ko/ko.ts'),
  lt: () => import('./lt/lt.ts'),
  lv: () => import('./lv/lv.ts'),
  nb: () => import('./nb/nb.ts'),
  nl: () => import('./nl/nl.ts'),
  pl: () => import('./pl/pl.ts'),
  'pt-BR': () => import('./pt-BR/pt-BR.ts'),
  'pt-PT': () => import('./pt-PT/pt-PT.ts'),
  ro: () => import('./ro/ro.ts'),
  ru: () => import('./ru/ru.ts'),
  sk: () => import('./sk/sk.ts'),
  sl: () => import('./sl/sl.ts'),
  sr: () => import('./sr/sr.ts'),
  sv: () => import('./sv/sv.ts'),
  th: () => import('./th/th.ts'),
  tr: () => import('./tr/tr.ts'),
  uk: () => import('./uk/uk.ts'),
  vi: () => import('./vi/vi.ts'),
  'zh-Hans': () => import('./zh-Hans/zh-Hans.ts'),
  'zh-Hant': () => import('./zh-Hant/zh-Hant.ts'),
  'en-XA': () => import('./pseudo/en-XA.ts'),
  'ar-XB': () => import('./pseudo/ar-XB.ts'),
};

/** Tags of the languages there are, apart from English and the pseudo-languages. */
export const languageTags: readonly string[] = Object.keys(languages).filter(tag => !/-X[AB]$/.test(tag));

/** Languages whose speakers read another one as their own. */
const RELATIVES: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb', pt: 'pt-PT' };

const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];

/**
 * The language for a page, by the script and region that a tag implies: `de-CH` → `de`, `zh-HK` → `zh-Hant`, `pt` →
 * `pt-BR`, `pt-AO` → `pt-PT`, `no` → `nb`, `iw` → `he`.
 *
 * @param tag language tag (BCP 47)
 * @returns the tag of one of our languages, or nothing where English has to do
 */
export function matchLanguage(tag: string): string | undefined {
  const { language, script = '', region = '' } = new Intl.Locale(tag).maximize();
  const closest = [`${language}-${region}`, `${language}-${script}`, language, RELATIVES[language] ?? ''];
  return closest.find(known => Object.hasOwn(languages, known));
}

/**
 * @param tag language tag (BCP 47) of a page
 * @returns nothing where English has to do
 * @throws what `import()` throws, where the language cannot be fetched
 */
export async function loadLanguage(tag: string): Promise<Language | undefined> {
  const known = matchLanguage(tag);
  return known === undefined ? undefined : (await languages[known]?.())?.language;
}

/** @param tag of one of our languages */
export const isRightToLeft = (tag: string): boolean => RIGHT_TO_LEFT.includes(new Intl.Locale(tag).language);
