/** What a language beside English consists of: the first words at once, the others where English loads its own late. */
import type { ErrorMessages, FirstMessages, FormMessages, LaterMessages } from './messages.ts';

/** Words that are fetched only when the views that say them are. */
export type LateWords<Words> = () => Promise<{ readonly words: Words }>;

/** One per language, in its own folder; its parts mirror `en.ts`, `en-later.ts`, `en-errors.ts` and `en-form.ts`. */
export interface Language {
  /** Language tag (BCP 47) of these words. */
  readonly tag: string;
  readonly first: FirstMessages;
  readonly later: LateWords<LaterMessages>;
  readonly errors: LateWords<ErrorMessages>;
  readonly form: LateWords<FormMessages>;
}
