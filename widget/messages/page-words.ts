/** The words an element shows on a page that is not, or no longer, in English. Fetched late, and only there. */
import type { Language } from './language.ts';
import { isRightToLeft, loadLanguage } from './languages.ts';
import type { ErrorMessages, FirstMessages, FormMessages, LaterMessages } from './messages.ts';

/** What of a language is fetched together: the later views need errors as well. */
export type WordsPart = 'later' | 'form';

/** What this needs to know of the element. */
export interface WordsHost {
  /** Language tag of the page, where the element stands. */
  readonly language: string;
  readonly renderRoot: ParentNode;
  /** Words of the host page's own. */
  readonly messages: unknown;
  words: PageWords | undefined;
  requestUpdate(): void;
}

/** The words of one language, as far as they are here. What is missing is said in English. */
export class PageWords {
  /** Language tag for dates and lists among these words: the page's, unless the page's language is none of ours. */
  readonly locale: string;
  readonly first: FirstMessages | undefined;
  later: (LaterMessages & { readonly errors: ErrorMessages }) | undefined;
  form: FormMessages | undefined;

  readonly #language: Language | undefined;

  /** @param pageLanguage language tag of the page */
  constructor(pageLanguage: string, language: Language | undefined) {
    this.#language = language;
    this.locale = language || isEnglish(pageLanguage) ? pageLanguage : 'en';
    this.first = language?.first;
  }

  /** Fetches a part before the views that say it. If that fails, they are in English: better than not at all. */
  async need(part: WordsPart): Promise<void> {
    const language = this.#language;
    if (!language || this[part]) return;
    try {
      if (part === 'form') {
        this.form = (await language.form()).words;
        return;
      }
      const [later, errors] = await Promise.all([language.later(), language.errors()]);
      this.later = { ...later.words, errors: errors.words };
    } catch {
      // Said in English.
    }
  }

  /** Tells browsers and screen readers what language the words are in, where the page says something else. */
  mark({ renderRoot, language, messages }: WordsHost): void {
    const base = renderRoot.querySelector<HTMLElement>('[part=base]');
    if (!base) return;
    // Words of the page's own in a language that we do not know: the page knows its direction.
    const theirs = !this.#language && !!messages;
    base.lang = theirs ? language : this.locale;
    base.dir = theirs ? '' : this.#language && isRightToLeft(this.#language.tag) ? 'rtl' : 'ltr';
  }
}

/**
 * Gives an element words in the language of its page. Call it again when that language changes.
 *
 * @param parts what to fetch at once: none before the first view, everything after it, so that nothing is half translated
 * @throws what `import()` throws; the element then keeps the words it has
 */
export async function followPage(host: WordsHost, parts: readonly WordsPart[]): Promise<void> {
  const { language } = host;
  const words = new PageWords(language, await loadLanguage(language));
  await Promise.all(parts.map(part => words.need(part)));
  // It changed once more: another call is on its way.
  if (host.language !== language) return;
  host.words = words;
  host.requestUpdate();
}

const isEnglish = (tag: string): boolean => new Intl.Locale(tag).language === 'en';
