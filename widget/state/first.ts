/** The first states: before anything is known, and for whoever is signed in. Pure. */
import type { Account, Arrival, FlowName, Notice, State } from './state.ts';

export const INITIAL: State = { name: 'loading' };

/**
 * What somebody can do who is signed in.
 *
 * @param options empty when the password is not kept at this tenant
 * @param notice what happened on the way back to this page
 */
export const welcomed = (account: Account, options: readonly FlowName[], notice?: Notice): Arrival =>
  options.length ? { name: 'choosing', account, options, notice } : { name: 'unavailable', account };
