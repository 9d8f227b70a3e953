/** The state of whoever is signed in. Pure. */
import type { Account, Arrival, FlowName, Notice } from './state.ts';

/**
 * What somebody can do who is signed in.
 *
 * @param options empty when the password is not kept at this tenant
 * @param notice what happened on the way back to this page
 */
export const welcomed = (account: Account, options: readonly FlowName[], notice?: Notice): Arrival =>
  options.length ? { name: 'choosing', account, options, notice } : { name: 'unavailable', account };
