/** Runs the flows: one at a time, its outcome into the state, its facts into events. Fetched late. */
import { PasswordError, toPasswordError } from './errors.ts';
import { emit } from './events.ts';
import type { FlowContext } from './flows/flow.ts';
import { flows } from './flows/index.ts';
import { loaded } from './late.ts';
import type { ViewFocus } from './focus.ts';
import type { OtherTabs } from './other-tabs.ts';
import type { Life, PasswordController } from './password-controller.ts';
import { shown } from './state/shown.ts';
import type { Event, FlowInput, FlowName, State } from './state/state.ts';
import { transition } from './state/transition.ts';

/** If the page is still here this long after it was told to leave, it is not leaving. */
const LEAVE_MS = 12_000;
/** Time to read the success message before the sign-out. */
const SIGN_OUT_MS = 20_000;

export class FlowRunner {
  #clock: ReturnType<typeof setInterval> | undefined;
  readonly #controller: PasswordController;
  readonly #life: Life;
  readonly #focus: Promise<ViewFocus>;
  readonly #otherTabs: Promise<OtherTabs>;

  constructor(controller: PasswordController, life: Life) {
    const { signal, settings } = life;
    this.#controller = controller;
    this.#life = life;
    this.#focus = import('./focus.ts').then(module => new module.ViewFocus(controller.host, signal));
    this.#otherTabs = import('./other-tabs.ts').then(
      module => new module.OtherTabs(settings.clientId, signal, () => this.#readAgain()),
    );
    signal.addEventListener('abort', () => this.#stopClock());
  }

  async start(flow: FlowName, input?: FlowInput): Promise<void> {
    const { host, state } = this.#controller;
    const known = input ?? { email: addressOf(state) };
    if (!input && (flow === 'direct-change' || (flow === 'reset-email' && known.email === undefined))) {
      this.#dispatch({ type: 'edit', flow });
      await this.#readPolicy();
      return;
    }
    // The state refuses a second flow, and a retry during a cool-down.
    if (transition(state, { type: 'start', flow }) === state || !emit(host, 'apm-start', { flow }, true)) return;
    this.#dispatch({ type: 'start', flow });
    await this.#run(flow, known);
  }

  cancel(): void {
    this.#dispatch({ type: 'cancel' });
  }

  stay(): void {
    this.#dispatch({ type: 'stay' });
  }

  async signOut(): Promise<void> {
    const { host, state } = this.#controller;
    const { session, settings } = this.#life;
    if (transition(state, { type: 'sign-out' }) === state) return;
    const returnTo = settings.afterLogoutUri;
    if (!emit(host, 'apm-sign-out', { returnTo }, true)) {
      this.stay();
      return;
    }
    this.#dispatch({ type: 'sign-out' });
    try {
      await (await session.load()).signOut(returnTo);
      this.#expectToLeave();
    } catch (error) {
      this.#fail(toPasswordError(error));
    }
  }

  async #run(flow: FlowName, input: FlowInput): Promise<void> {
    const { host } = this.#controller;
    try {
      const run = await flows[flow]();
      const outcome = await run(this.#context(), input);
      if (outcome.kind === 'email-sent') emit(host, 'apm-email-sent', {});
      if (outcome.kind === 'changed') {
        emit(host, 'apm-password-changed', { flow });
        void this.#otherTabs.then(tabs => tabs.tell());
      }
      const now = Date.now();
      const signOut = { at: now + SIGN_OUT_MS, optional: this.#life.settings.afterChange === 'stay' };
      this.#dispatch({ type: 'done', outcome, now, signOut });
      if (outcome.kind === 'left-page') this.#expectToLeave(flow);
    } catch (error) {
      this.#fail(toPasswordError(error), flow, input.email);
    }
  }

  /** What a new password must meet, shown before anything is typed. The form does not wait for it. */
  async #readPolicy(): Promise<void> {
    const { state } = this.#controller;
    if (state.name !== 'editing' || state.flow !== 'direct-change') return;
    try {
      const readPolicy = await loaded(import('./flows/password-policy.ts'), 'readPolicy');
      const policy = this.#controller.host.policy ?? (await readPolicy(this.#context()));
      if (policy) this.#dispatch({ type: 'policy', policy });
    } catch (error) {
      const problem = toPasswordError(error);
      // Better known before than after the typing. Any other trouble may have passed by then.
      if (problem.code === 'login-required' && this.#controller.state.name === 'editing')
        this.#fail(problem, 'direct-change');
    }
  }

  #fail(problem: PasswordError, flow?: FlowName, typedEmail?: string): void {
    const { host, state } = this.#controller;
    this.#dispatch({ type: 'fail', problem, typedEmail, now: Date.now() });
    if (this.#controller.state !== state) emit(host, 'apm-error', { code: problem.code, flow });
  }

  #expectToLeave(flow?: FlowName): void {
    const told = this.#controller.state;
    setTimeout(() => {
      if (this.#controller.state === told) this.#fail(new PasswordError('redirect-blocked'), flow);
    }, LEAVE_MS);
  }

  /** Another tab changed the password. Whoever is busy here finds out by themselves. */
  #readAgain(): void {
    const { name } = this.#controller.state;
    if (name !== 'working' && name !== 'leaving' && name !== 'changed') this.#controller.restart(true);
  }

  #context(): FlowContext {
    const { session, settings } = this.#life;
    const { state, host } = this.#controller;
    const now = shown(state);
    const account = 'account' in now ? now.account : undefined;
    return { session: () => session.load(), settings, account, locale: host.locale };
  }

  #dispatch(event: Event): void {
    const controller = this.#controller;
    if (this.#life.signal.aborted) return;
    const before = controller.state;
    const state = transition(before, event);
    void this.#focus.then(focus => focus.changed(before, state));
    controller.setState(state);
    if (isCounting(state)) this.#clock ??= setInterval(() => this.#tick(), 1000);
    else this.#stopClock();
  }

  #tick(): void {
    this.#dispatch({ type: 'tick', now: Date.now() });
    const { state } = this.#controller;
    if (state.name === 'changed' && state.signOut?.step === 'planned' && state.signOut.in === 0) void this.signOut();
  }

  #stopClock(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
  }
}

/** Whether the view shows seconds that go by. */
function isCounting(state: State): boolean {
  if (state.name === 'changed') return state.signOut?.step === 'planned';
  return 'retryIn' in state && !!state.retryIn;
}

/** The address for a mail: what was typed before, so that "Send again" does not ask again, or the session's. */
function addressOf(state: State): string | undefined {
  const typed = 'typedEmail' in state ? state.typedEmail : undefined;
  return typed ?? ('account' in state ? state.account?.email : undefined);
}
