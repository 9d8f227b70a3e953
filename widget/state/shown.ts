/** What is on the screen in a state. Pure. */
import type { State } from './state.ts';

export type Shown = Exclude<State, { name: 'working' | 'leaving' }>;

/** While a flow runs, the view it was started from. */
export const shown = (state: State): Shown =>
  state.name === 'working' || state.name === 'leaving' ? state.behind : state;
