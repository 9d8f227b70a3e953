/** The widget's life after its first state, and nothing else: (state, event) → state. What means nothing returns the same object. */
import type { PasswordError } from '../errors.ts';
import type { Account, Event, FlowName, Leaving, Startable, State, Working } from './state.ts';

/**
 * The next state. Pure: time comes in with the events that need it.
 *
 * @returns the same object when the event has no meaning in the state
 */
export function transition(state: State, event: Event): State {
  switch (event.type) {
    case 'edit':
      return isStartable(state) ? edit(state, event.flow) : state;
    case 'start':
      return isStartable(state) && mayStart(state) ? { name: 'working', flow: event.flow, behind: state } : state;
    case 'done':
      return state.name === 'working' ? afterOutcome(state, event) : state;
    case 'fail':
      return state.name === 'working' || state.name === 'leaving' ? afterProblem(state, event) : state;
    case 'cancel':
      return cancel(state);
    case 'tick':
      return tick(state, event.now);
    case 'stay':
      return state.name === 'changed' && state.signOutAt !== undefined ? withoutSignOut(state) : state;
  }
}

export function isStartable(state: State): state is Startable {
  return ['signed-out', 'choosing', 'editing', 'email-sent', 'failed'].includes(state.name);
}

/** No new mail and no retry before the cool-down has passed. */
function mayStart(state: Startable): boolean {
  return state.name === 'email-sent' || state.name === 'failed' ? !state.retryIn : true;
}

function edit(state: Startable, flow: 'reset-email' | 'direct-change'): State {
  return { name: 'editing', flow, account: accountOf(state), options: state.options };
}

function afterOutcome(state: Working, { outcome, now, signOutAt }: Extract<Event, { type: 'done' }>): State {
  const account = accountOf(state.behind);
  switch (outcome.kind) {
    case 'left-page':
      return { name: 'leaving', flow: state.flow, behind: state.behind };
    case 'email-sent': {
      const { retryAt, typedEmail } = outcome;
      const { options } = state.behind;
      const again = state.behind.name === 'email-sent';
      return { name: 'email-sent', account, options, typedEmail, again, retryAt, retryIn: secondsUntil(retryAt, now) };
    }
    case 'changed': {
      const { changedAt } = outcome;
      const signOutIn = signOutAt === undefined ? undefined : secondsUntil(signOutAt, now);
      return { name: 'changed', account, changedAt, signOutAt, signOutIn };
    }
  }
}

/** A problem the user can mend in the form goes back to the form; any other has a view of its own. */
function afterProblem(
  { flow, behind }: Working | Leaving,
  { problem, typedEmail, now }: { problem: PasswordError; typedEmail?: string | undefined; now: number },
): State {
  if (behind.name === 'editing' && belongsToForm(flow, problem)) return { ...behind, problem };
  const wait = problem.details.retryAfter;
  const retryAt = wait === undefined ? undefined : now + wait * 1000;
  const { options } = behind;
  return { name: 'failed', flow, account: accountOf(behind), options, typedEmail, problem, retryAt, retryIn: wait };
}

function belongsToForm(flow: FlowName, problem: PasswordError): boolean {
  return flow === 'direct-change' ? problem.code !== 'login-required' : problem.code === 'email-invalid';
}

function cancel(state: State): State {
  if (state.name !== 'editing' && state.name !== 'email-sent' && state.name !== 'failed') return state;
  const { account, options } = state;
  return account ? { name: 'choosing', account, options } : { name: 'signed-out', options };
}

function tick(state: State, now: number): State {
  if ((state.name === 'email-sent' || state.name === 'failed') && state.retryAt !== undefined) {
    const retryIn = secondsUntil(state.retryAt, now);
    return retryIn === state.retryIn ? state : { ...state, retryIn };
  }
  if (state.name === 'changed' && state.signOutAt !== undefined) {
    const signOutIn = secondsUntil(state.signOutAt, now);
    return signOutIn === state.signOutIn ? state : { ...state, signOutIn };
  }
  return state;
}

function withoutSignOut(state: Extract<State, { name: 'changed' }>): State {
  return { name: 'changed', account: state.account, changedAt: state.changedAt };
}

function accountOf(state: Startable): Account | undefined {
  return state.name === 'signed-out' ? undefined : state.account;
}

function secondsUntil(then: number, now: number): number {
  return Math.max(0, Math.ceil((then - now) / 1000));
}
