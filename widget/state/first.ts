/** The first state: before anything is known. */
import type { State } from './state.ts';

export const INITIAL: State = { name: 'loading' };
