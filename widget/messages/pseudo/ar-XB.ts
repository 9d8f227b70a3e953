/** Mirrored English, for tests: `lang="ar-XB"`. */
import { mirrored, pseudoLanguage } from './pseudo.ts';

export const language = pseudoLanguage('ar-XB', mirrored);
