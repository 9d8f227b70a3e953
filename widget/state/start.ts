/** How a flow starts and how the browser leaves: all of the widget's life that a redirect needs. Pure. */
import type { Editing, FlowInput, FlowName, Leaving, Startable, State, Working } from './state.ts';

/** @returns the same object when the flow cannot start now */
export function start(state: State, flow: FlowName): State {
  return isStartable(state) && mayStart(state, flow) ? { name: 'working', flow, behind: state } : state;
}

export const leave = ({ flow, behind }: Working): Leaving => ({ name: 'leaving', flow, behind });

export function isStartable(state: State): state is Startable {
  return ['signed-out', 'choosing', 'editing', 'email-sent', 'failed'].includes(state.name);
}

/** What is known without asking: the address that was typed before, so that "Send again" does not ask again, or the session's. */
export function knownInput(state: State): FlowInput {
  const typed = 'typedEmail' in state ? state.typedEmail : undefined;
  return { email: typed ?? ('account' in state ? state.account?.email : undefined) };
}

/** Whether a flow has to ask for something first. */
export function needsForm(flow: FlowName, { email }: FlowInput): flow is Editing['flow'] {
  return flow === 'direct-change' || (flow === 'reset-email' && email === undefined);
}

/** No new mail and no retry before the cool-down has passed; another flow may start at any time. */
function mayStart(state: Startable, flow: FlowName): boolean {
  if (state.name === 'signed-out' || state.name === 'choosing' || !state.retryIn) return true;
  return flow !== (state.name === 'email-sent' ? 'reset-email' : state.flow);
}
