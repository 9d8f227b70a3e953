/** Parts of the widget that are fetched only when they are needed. */
import { PasswordError } from './errors.ts';

/**
 * A part's module, or an error the user can act on.
 *
 * @param module the pending `import()` of the part
 * @throws PasswordError `offline` or `load-failed`
 */
export async function loaded<T>(module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch (cause) {
    throw new PasswordError(navigator.onLine ? 'load-failed' : 'offline', { cause });
  }
}
