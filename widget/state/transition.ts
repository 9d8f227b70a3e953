/** The widget's life after its first state, and nothing else: (state, event) → state. What means nothing returns the same object. */
import type { PasswordError } from '../errors.ts';
import { isStartable, leave, start } from './start.ts';
import type { Account, Changed, Editing, Event, FlowName, Startable, State, Working } from './state.ts';

type EventOf<Type extends Event['type']> = Extract<Event, { type: Type }>;

/**
 * The next state. Pure: time comes in with the events that need it.
 *
 * @returns the same object when the event has no meaning in the state
 */
export function transition(state: State, event: Event): State {
  switch (event.type) {
    case 'edit':
      return isStartable(state) ? edit(state, event.flow) : state;
    case 'policy':
      return state.name === 'editing' && state.flow === 'direct-change' ? { ...state, policy: event.policy } : state;
    case 'start':
      return start(state, event.flow);
    case 'done':
      return state.name === 'working' ? afterOutcome(state, event) : state;
    case 'fail':
      return fail(state, event);
    case 'cancel':
      return cancel(state);
    case 'tick':
      return tick(state, event.now);
    case 'sign-out':
      return state.name === 'changed' && state.signOut && state.signOut.step !== 'leaving'
        ? { ...state, signOut: { step: 'leaving' } }
        : state;
    case 'stay':
      return state.name === 'changed' && state.signOut ? { ...state, signOut: undefined } : state;
  }
}

function edit(state: Startable, flow: Editing['flow']): State {
  if (state.name === 'editing' && state.flow === flow) return state;
  return { name: 'editing', flow, account: accountOf(state), options: state.options };
}

function afterOutcome(working: Working, { outcome, now, signOut }: EventOf<'done'>): State {
  const { behind } = working;
  const account = accountOf(behind);
  const { options } = behind;
  switch (outcome.kind) {
    case 'left-page':
      return leave(working);
    case 'email-sent': {
      const { retryAt, typedEmail } = outcome;
      const again = behind.name === 'email-sent';
      return { name: 'email-sent', account, options, typedEmail, again, retryAt, retryIn: secondsUntil(retryAt, now) };
    }
    case 'changed':
      return {
        name: 'changed',
        account,
        options,
        changedAt: outcome.changedAt,
        signOut: signOut && { step: 'planned', ...signOut, in: secondsUntil(signOut.at, now) },
      };
  }
}

function fail(state: State, event: EventOf<'fail'>): State {
  switch (state.name) {
    case 'working':
    case 'leaving':
      return afterProblem(state.flow, state.behind, event);
    case 'editing': // before anything was sent, for example when the session turns out to be over
      return afterProblem(state.flow, state, event);
    case 'changed': // the change stands, whatever becomes of the sign-out
      return state.signOut?.step === 'leaving'
        ? { ...state, signOut: { step: 'failed', problem: event.problem } }
        : state;
    default:
      return state;
  }
}

/** A problem the user can mend in the form goes back to the form; any other has a view of its own. */
function afterProblem(flow: FlowName, behind: Startable, { problem, typedEmail, now }: EventOf<'fail'>): State {
  const wait = problem.details.retryAfter;
  const trouble = { problem, retryAt: wait === undefined ? undefined : now + wait * 1000, retryIn: wait };
  if (behind.name === 'editing' && belongsToForm(flow, problem)) return { ...behind, ...trouble };
  return { name: 'failed', flow, account: accountOf(behind), options: behind.options, typedEmail, ...trouble };
}

function belongsToForm(flow: FlowName, { code }: PasswordError): boolean {
  if (flow === 'direct-change')
    return code !== 'login-required' && code !== 'invalid-token' && code !== 'blocked-by-policy';
  return flow === 'reset-email' && code === 'email-invalid';
}

function cancel(state: State): State {
  switch (state.name) {
    case 'editing':
    case 'email-sent':
    case 'failed':
      return backToOptions(state);
    case 'changed':
      return state.signOut ? state : backToOptions(withNewDate(state));
    default:
      return state;
  }
}

function backToOptions({ account, options }: Pick<Changed, 'account' | 'options'>): State {
  return account ? { name: 'choosing', account, options } : { name: 'signed-out', options };
}

const withNewDate = ({ account, options, changedAt }: Changed) => ({
  account: account && { ...account, lastPasswordReset: changedAt },
  options,
});

function tick(state: State, now: number): State {
  if ('retryAt' in state && state.retryAt !== undefined) {
    const retryIn = secondsUntil(state.retryAt, now);
    return retryIn === state.retryIn ? state : { ...state, retryIn };
  }
  if (state.name === 'changed' && state.signOut?.step === 'planned') {
    const seconds = secondsUntil(state.signOut.at, now);
    return seconds === state.signOut.in ? state : { ...state, signOut: { ...state.signOut, in: seconds } };
  }
  return state;
}

function accountOf(state: Startable): Account | undefined {
  return state.name === 'signed-out' ? undefined : state.account;
}

function secondsUntil(then: number, now: number): number {
  return Math.max(0, Math.ceil((then - now) / 1000));
}
