/** Parts of the widget that are fetched only when they are needed. */
import { PasswordError } from './errors.ts';

/**
 * One export of a part, or an error the user can act on.
 *
 * @param module the pending `import()` itself
 * @throws PasswordError `offline` or `load-failed`
 */
export async function loaded<M extends object, Name extends keyof M>(module: Promise<M>, name: Name): Promise<M[Name]> {
  try {
    return (await module.catch(importAgain<M>(name)))[name];
  } catch (cause) {
    throw new PasswordError(navigator.onLine ? 'load-failed' : 'offline', { cause });
  }
}

/**
 * Browsers remember for the life of a page that an address did not load (HTML, "fetch a single module script"), so a
 * second try has to ask for another. Most browsers end their message with the address; with the others a reload helps.
 */
const importAgain =
  <M extends object>(name: keyof M) =>
  async (failure: Error): Promise<M> => {
    const [address = ''] = /http\S+$/.exec(failure.message) ?? [];
    const part = (await import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?${Date.now()}`)) as M;
    // A bundler may have put it into one file with others, each an object of its own there.
    return (Object.values(part) as M[]).find(inner => name in Object(inner)) ?? part;
  };

/** Something to show that is fetched late: what is known of it so far. */
export class LatePart<T> {
  value: T | undefined;
  /** It did not arrive; `load` tries again. */
  missing = false;

  #loading: Promise<void> | undefined;
  readonly #fetch: () => Promise<T>;
  readonly #update: () => void;

  /** @param update called when the part has arrived, or is not going to */
  constructor(fetch: () => Promise<T>, update: () => void) {
    this.#fetch = fetch;
    this.#update = update;
  }

  /** Resolves when it has arrived, or is not going to. */
  load = (): Promise<void> => (this.#loading ??= this.#load().finally(() => (this.#loading = undefined)));

  async #load(): Promise<void> {
    if (this.value) return;
    try {
      this.value = await this.#fetch();
    } catch {
      this.missing = true;
    }
    this.#update();
  }
}
