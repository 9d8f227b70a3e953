/** Keeps an element's words in the language of its page. English is here already; every other language comes late. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loaded } from './late.ts';
import type { WordsHost } from './messages/page-words.ts';

/** How long a page in another language waits for its words before it is shown in English, in ms. */
const PATIENCE_MS = 3000;

/** English, but for the pseudo-language that only looks like it. */
const ENGLISH = /^en(?!-X)/;

export class PageLanguage implements ReactiveController {
  /** Settles when the first view has words; nothing where English will do. */
  ready: Promise<unknown> | undefined;

  readonly #host: WordsHost;
  readonly #changes = new MutationObserver(() => void this.#follow());

  constructor(host: WordsHost & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#changes.observe(this.#host.ownerDocument, { subtree: true, attributeFilter: ['lang'] });
    const words = this.#follow();
    this.ready = words && Promise.race([words, new Promise(resolve => setTimeout(resolve, PATIENCE_MS))]);
  }

  hostUpdated(): void {
    this.#host.words?.mark(this.#host);
  }

  hostDisconnected(): void {
    this.#changes.disconnect();
  }

  #follow(): Promise<void> | undefined {
    const { words, locale } = this.#host;
    if (!words && ENGLISH.test(locale)) return undefined;
    return (
      loaded(import('./messages/page-words.ts'), 'followPage')
        .then(followPage => followPage(this.#host))
        // Better in English, or in the language before, than not at all.
        .catch(() => undefined)
    );
  }
}
