/** English in the shape of every other language, for who has to treat them alike. */
import { en } from './en.ts';
import type { Language } from './language.ts';

export const english: Language = {
  tag: 'en',
  first: en,
  later: async () => ({ words: (await import('./en-later.ts')).enLater }),
  errors: async () => ({ words: (await import('./en-errors.ts')).enErrors }),
  form: async () => ({ words: (await import('./en-form.ts')).enForm }),
};
