/** What can be said where views cannot be drawn: plain text, without Lit. Fetched when drawing has failed. */
import type { ReactiveElement } from 'lit';
import { PasswordError, type ErrorCode } from '../errors.ts';
import { emitError } from '../events.ts';
import { pollution } from './explain.ts';
import type { PageWords } from '../messages/page-words.ts';
import { enErrors } from '../messages/en-errors.ts';

interface UndrawnHost extends ReactiveElement {
  readonly words: PageWords | undefined;
}

const told = new WeakSet<UndrawnHost>();

export function undrawn(host: UndrawnHost, cause: unknown): void {
  // Every later update fails as this one did.
  if (told.has(host)) return;
  told.add(host);
  const problem = mayMakeMarkup()
    ? new PasswordError('internal', { cause, hint: pollution() || 'The view could not be drawn.' })
    : new PasswordError('blocked-by-policy', {
        cause,
        hint: "The page's Content-Security-Policy has to allow lit-html in trusted-types, and 'allow-duplicates' where the page has a Lit of its own.",
      });
  const text = paragraph();
  text.part.add('error');
  text.role = 'alert';
  text.textContent = wordsFor(host, problem.code);
  host.renderRoot.replaceChildren(text);
  emitError(host, problem);
}

/** Past the markup that can take the name's place (`<img name="createElement">`). */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its overload for old names is
const paragraph = (): HTMLElement => Document.prototype.createElement.call(document, 'p');

/** Whether Trusted Types let a string become markup here. */
function mayMakeMarkup(): boolean {
  try {
    paragraph().innerHTML = '';
    return true;
  } catch {
    return false;
  }
}

const wordsFor = ({ words }: UndrawnHost, code: ErrorCode): string =>
  ({ ...enErrors, ...words?.errors })[code as keyof typeof enErrors];
