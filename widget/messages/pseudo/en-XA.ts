/** Accented English, for tests: `lang="en-XA"`. */
import { accented, pseudoLanguage } from './pseudo.ts';

export const language = pseudoLanguage('en-XA', accented);
