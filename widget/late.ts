/** Parts of the widget that are fetched only when they are needed. */
import { PasswordError } from './errors.ts';

/**
 * A part's module, or an error the user can act on.
 *
 * @param module the pending `import()` itself, and nothing made from it: it may have to be repeated
 * @throws PasswordError `offline` or `load-failed`
 */
export async function loaded<T>(module: Promise<T>): Promise<T> {
  try {
    return await module.catch(importAgain<T>);
  } catch (cause) {
    throw new PasswordError(navigator.onLine ? 'load-failed' : 'offline', { cause });
  }
}

/**
 * Browsers remember for the life of a page that an address did not load (HTML, "fetch a single module script"), so a
 * second try has to ask for another. Most browsers end their message with the address; with the others a reload helps.
 */
function importAgain<T>(failure: Error): Promise<T> {
  const [address = ''] = /http\S+$/.exec(failure.message) ?? [];
  return import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?${Date.now()}`) as Promise<T>;
}

/** Something to show that is fetched late: what is known of it so far. */
export class LatePart<T> {
  value: T | undefined;
  /** It did not arrive; `load` tries again. */
  missing = false;

  #loading = false;
  readonly #fetch: () => Promise<T>;
  readonly #update: () => void;

  /** @param update called when the part has arrived, or is not going to */
  constructor(fetch: () => Promise<T>, update: () => void) {
    this.#fetch = fetch;
    this.#update = update;
  }

  load = async (): Promise<void> => {
    if (this.value || this.#loading) return;
    this.#loading = true;
    try {
      this.value = await this.#fetch();
    } catch {
      this.missing = true;
    }
    this.#loading = false;
    this.#update();
  };
}
