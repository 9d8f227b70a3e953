/** Runs the flows: one at a time, its outcome into the state, its facts into events. Fetched late. */
import { PasswordError, toPasswordError } from './errors.ts';
import { emit } from './events.ts';
import type { FlowContext } from './flows/flow.ts';
import { flows } from './flows/index.ts';
import { loaded } from './late.ts';
import type { Life } from './password-controller.ts';
import type { Event, FlowInput, FlowName, State } from './state/state.ts';
import { isStartable, transition } from './state/transition.ts';

/** If the page is still here this long after it was told to leave, it is not leaving. */
const LEAVE_MS = 12_000;
/** Time to read the success message before the sign-out. */
const SIGN_OUT_MS = 15_000;

export class FlowRunner {
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #life: Life;

  constructor(life: Life) {
    this.#life = life;
    life.signal.addEventListener('abort', () => this.#stopClock());
  }

  async start(flow: FlowName, input?: FlowInput): Promise<void> {
    const { host } = this.#life;
    const state = this.#life.state();
    if (!isStartable(state)) return;
    const known = input ?? { email: addressOf(state) };
    if (!input && (flow === 'direct-change' || (flow === 'reset-email' && known.email === undefined))) {
      this.#dispatch({ type: 'edit', flow });
      return;
    }
    if (!emit(host, 'apm-start', { flow })) return;
    this.#dispatch({ type: 'start', flow });
    // The state may refuse, for example during a cool-down.
    if (this.#life.state().name === 'working') await this.#run(flow, known);
  }

  cancel(): void {
    this.#dispatch({ type: 'cancel' });
  }

  stay(): void {
    this.#dispatch({ type: 'stay' });
  }

  async signOut(): Promise<void> {
    const { host, session, settings } = this.#life;
    if (this.#life.state().name !== 'changed') return;
    this.stay();
    const returnTo = settings.afterLogoutUri;
    if (!emit(host, 'apm-sign-out', { returnTo })) return;
    await (await session.load()).signOut(returnTo);
  }

  async #run(flow: FlowName, input: FlowInput): Promise<void> {
    const { host, settings, surroundings } = this.#life;
    try {
      const run = await loaded(flows[flow]());
      const outcome = await run(this.#context(), input);
      if (outcome.kind === 'email-sent') emit(host, 'apm-email-sent', {});
      if (outcome.kind === 'changed') emit(host, 'apm-password-changed', { flow });
      const now = surroundings.now();
      const signOutAt = settings.afterChange === 'logout' ? now + SIGN_OUT_MS : undefined;
      this.#dispatch({ type: 'done', outcome, now, signOutAt });
      if (outcome.kind === 'left-page') this.#expectToLeave(flow);
    } catch (error) {
      this.#fail(toPasswordError(error), flow, input.email);
    }
  }

  #fail(problem: PasswordError, flow: FlowName, typedEmail?: string): void {
    const { host, signal, surroundings } = this.#life;
    if (signal.aborted) return;
    this.#dispatch({ type: 'fail', problem, typedEmail, now: surroundings.now() });
    emit(host, 'apm-error', { code: problem.code, flow });
  }

  #expectToLeave(flow: FlowName): void {
    const timer = setTimeout(() => {
      if (this.#life.state().name === 'leaving') this.#fail(new PasswordError('redirect-blocked'), flow);
    }, LEAVE_MS);
    this.#life.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  #context(): FlowContext {
    const { session, settings, host, surroundings } = this.#life;
    const state = this.#life.state();
    const account = state.name === 'working' && 'account' in state.behind ? state.behind.account : undefined;
    const { now, fetch } = surroundings;
    return { session: () => session.load(), settings, account, locale: host.locale, now, fetch };
  }

  #dispatch(event: Event): void {
    const { signal } = this.#life;
    if (signal.aborted) return;
    this.#life.setState(transition(this.#life.state(), event));
    const counting = isCounting(this.#life.state());
    if (counting) this.#timer ??= setInterval(() => this.#tick(), 1000);
    else this.#stopClock();
  }

  #tick(): void {
    this.#dispatch({ type: 'tick', now: this.#life.surroundings.now() });
    const state = this.#life.state();
    if (state.name === 'changed' && state.signOutIn === 0) void this.signOut();
  }

  #stopClock(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** Whether the view shows seconds that go by. */
function isCounting(state: State): boolean {
  if (state.name === 'changed') return state.signOutAt !== undefined;
  return (state.name === 'email-sent' || state.name === 'failed') && !!state.retryIn;
}

/** The address for a mail: what was typed before, so that "Send again" does not ask again, or the session's. */
function addressOf(state: State): string | undefined {
  const typed = 'typedEmail' in state ? state.typedEmail : undefined;
  return typed ?? ('account' in state ? state.account?.email : undefined);
}
