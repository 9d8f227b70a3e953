/** The whole life of the widget, and nothing else: (state, event) → state. An event that means nothing returns the same object. */
import type { PasswordError } from '../errors.ts';
import type { Event, Failed, FlowName, Account, Startable, State, Working, Leaving } from './state.ts';

export const INITIAL: State = { name: 'loading' };

/**
 * The next state. Pure: time comes in with the events that need it.
 *
 * @returns the same object when the event has no meaning in the state
 */
export function transition(state: State, event: Event): State {
  switch (event.type) {
    case 'restart':
      return state.name === 'loading' ? state : INITIAL;
    case 'signed-out':
      return state.name === 'loading' ? { name: 'signed-out', options: event.options } : state;
    case 'signed-in':
      return state.name === 'loading' ? afterSignIn(event) : state;
    case 'not-possible':
      return state.name === 'loading' ? { name: 'unavailable', problem: event.problem } : state;
    case 'trouble':
      return state.name === 'loading' ? failedAfterReturn(event) : state;
    case 'edit':
      return isStartable(state) ? edit(state, event.flow) : state;
    case 'start':
      return isStartable(state) && mayStart(state) ? { name: 'working', flow: event.flow, behind: state } : state;
    case 'leave':
      return state.name === 'working' ? { name: 'leaving', flow: state.flow, behind: state.behind } : state;
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

function afterSignIn(event: Extract<Event, { type: 'signed-in' }>): State {
  if (event.changedAt) return { name: 'changed', account: event.account, changedAt: event.changedAt };
  if (!event.account.hasPassword || event.options.length === 0) return { name: 'unavailable', account: event.account };
  return { name: 'choosing', account: event.account, options: event.options, notice: event.notice };
}

function failedAfterReturn({ problem, flow, account, options }: Extract<Event, { type: 'trouble' }>): Failed {
  return { name: 'failed', problem, flow, account, options };
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
  const wait = problem.retryAfter;
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
