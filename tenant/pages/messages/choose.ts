/** Picks the language of a page, as Auth0 does: `ui_locales` first, then what the browser prefers, then English. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

const LANGUAGES: readonly Messages[] = [en, de, ar];

/**
 * @param uiLocales space-separated, most wanted first; Auth0 wants regional variants followed by the plain language
 *   (`de-CH de`), but a variant alone finds its language here too
 * @param acceptLanguage the browser's header
 */
export function chooseMessages(uiLocales: string | undefined, acceptLanguage: string | undefined): Messages {
  const wanted = [...(uiLocales ?? '').split(' '), ...acceptedLanguages(acceptLanguage)];
  for (const locale of wanted) {
    const language = locale.toLowerCase().split('-')[0];
    const found = LANGUAGES.find(messages => messages.language === language);
    if (found) return found;
  }
  return en;
}

/** RFC 9110 §12.5.4, by weight. */
function acceptedLanguages(header = ''): readonly string[] {
  return header
    .split(',')
    .map(part => {
      const [tag = '', weight] = part.trim().split(/;\s*q=/);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
