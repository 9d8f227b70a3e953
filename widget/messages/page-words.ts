/** The words an element shows on a page that is not, or no longer, in English. Fetched late, and only there. */
import { english } from './english.ts';
import type { Language } from './language.ts';
import { isRightToLeft, loadLanguage } from './languages.ts';
import type { ErrorMessages, FirstMessages, FormMessages, LaterMessages } from './messages.ts';

/** What of a language is fetched together. */
export type WordsPart = 'later' | 'errors' | 'form';

/** What this needs to know of the element. */
export interface WordsHost {
  /** Language tag of the page, where the element stands. */
  readonly locale: string;
  readonly ownerDocument: Document;
  readonly renderRoot: ParentNode;
  /** Words of the host page's own. */
  readonly messages: unknown;
  /** The parts that its views have asked for by now: with another language, all of them are needed at once. */
  readonly wordsInUse: Set<WordsPart>;
  words: PageWords | undefined;
  requestUpdate(): void;
}

/** The words of one language, as far as they are here. */
export class PageWords {
  /** Language tag of the page. */
  readonly page: string;
  /** Language tag for dates and lists among these words: the page's, unless the page's language is none of ours. */
  readonly locale: string;
  readonly first: FirstMessages;
  later: LaterMessages | undefined;
  errors: ErrorMessages | undefined;
  form: FormMessages | undefined;

  readonly #language: Language;

  /** @param language nothing where English has to do */
  constructor(page: string, language: Language | undefined) {
    this.page = page;
    this.locale = language || new Intl.Locale(page).language === 'en' ? page : 'en';
    this.#language = language ?? english;
    this.first = this.#language.first;
  }

  /**
   * Fetches a part before the views that say it. Better in English than not at all.
   *
   * @throws what `import()` throws, where English does not come either
   */
  async need(part: WordsPart): Promise<void> {
    if (this[part]) return;
    await this.#fetch(this.#language, part).catch(() => this.#fetch(english, part));
  }

  /** Tells browsers and screen readers what language the words are in, where the page says something else. */
  mark({ renderRoot, messages }: WordsHost): void {
    const base = renderRoot.querySelector<HTMLElement>('[part=base]');
    // Words of the page's own, in a language that we do not know: the page knows its direction.
    const theirs = this.locale !== this.page && !!messages;
    if (!base) return;
    base.lang = theirs ? this.page : this.locale;
    base.dir = theirs ? '' : isRightToLeft(this.#language.tag) ? 'rtl' : 'ltr';
  }

  async #fetch(language: Language, part: WordsPart): Promise<void> {
    if (part === 'form') this.form = (await language.form()).words;
    else if (part === 'errors') this.errors = (await language.errors()).words;
    else this.later = (await language.later()).words;
  }
}

/**
 * Gives an element words in the language of its page. To be called again when that language changes.
 *
 * @throws what `import()` throws; the element then keeps the words it has
 */
export async function followPage(host: WordsHost): Promise<void> {
  const { locale } = host;
  if (host.words?.page === locale) return;
  const words = new PageWords(locale, await loadLanguage(locale));
  // Nothing is to be half translated; a part that is asked for meanwhile comes last.
  for (const part of host.wordsInUse) await words.need(part);
  // It changed once more: another call is on its way.
  if (host.locale !== locale) return;
  host.words = words;
  host.requestUpdate();
}
