/** What can happen besides a redirect: forms, endings that are shown on the page, countdowns, failures, the sign-out. Fetched late. */
import { toPasswordError, type ErrorCode, type PasswordError } from './errors.ts';
import { emit, emitError } from './events.ts';
import type { FlowRunner } from './flow-runner.ts';
import { loaded } from './late.ts';
import type { Editing, Event, FlowName, Outcome, State } from './state/state.ts';
import { transition } from './state/transition.ts';

/** Time to read the success message before the sign-out. */
const SIGN_OUT_MS = 20_000;

const NO_USE_TO_TYPE: readonly ErrorCode[] = ['login-required', 'blocked-by-policy'];

export class FurtherSteps {
  #clock: ReturnType<typeof setInterval> | undefined;
  readonly #runner: FlowRunner;

  constructor(runner: FlowRunner) {
    this.#runner = runner;
    runner.life.end.signal.addEventListener('abort', () => this.#stopClock());
    this.follow(runner.controller.state);
  }

  async edit(flow: Editing['flow']): Promise<void> {
    this.#dispatch({ type: 'edit', flow });
    await this.#readPolicy();
  }

  cancel(): void {
    this.#dispatch({ type: 'cancel' });
  }

  stay(): void {
    this.#dispatch({ type: 'stay' });
  }

  done(flow: FlowName, outcome: Outcome): void {
    const { controller, life } = this.#runner;
    if (outcome.kind === 'email-sent') emit(controller.host, 'apm-email-sent', {});
    if (outcome.kind === 'changed') {
      emit(controller.host, 'apm-password-changed', { flow });
      life.otherTabs?.tell();
    }
    const now = Date.now();
    const signOut = { at: now + SIGN_OUT_MS, optional: life.settings.afterChange === 'stay' };
    this.#dispatch({ type: 'done', outcome, now, signOut });
  }

  /** The words come first, so that the state and its explanation are seen and heard as one. */
  async fail(problem: PasswordError, flow?: FlowName, typedEmail?: string): Promise<void> {
    const { controller } = this.#runner;
    const { host } = controller;
    await host.ready?.(problem.code);
    const { state } = controller;
    this.#dispatch({ type: 'fail', problem, typedEmail, now: Date.now() });
    if (controller.state !== state) emitError(host, problem, flow);
  }

  async signOut(): Promise<void> {
    const runner = this.#runner;
    const { host, state } = runner.controller;
    const { session, settings } = runner.life;
    if (transition(state, { type: 'sign-out' }) === state) return;
    const returnTo = settings.afterLogoutUri;
    if (!emit(host, 'apm-sign-out', { returnTo }, true)) {
      this.stay();
      return;
    }
    this.#dispatch({ type: 'sign-out' });
    try {
      await (await session.load()).signOut(returnTo);
      runner.expectToLeave();
    } catch (error) {
      await runner.fail(error);
    }
  }

  /** Counts where the view shows seconds that go by. */
  follow(state: State): void {
    if (isCounting(state)) this.#clock ??= setInterval(() => this.#tick(), 1000);
    else this.#stopClock();
  }

  /** What a new password must meet, shown before anything is typed. The form does not wait for it. */
  async #readPolicy(): Promise<void> {
    const runner = this.#runner;
    const { controller } = runner;
    const { state } = controller;
    if (state.name !== 'editing' || state.flow !== 'direct-change') return;
    try {
      const readPolicy = await loaded(import('./flows/password-policy.ts'), 'readPolicy');
      const policy = controller.host.policy ?? (await readPolicy(runner.context()));
      if (policy) this.#dispatch({ type: 'policy', policy });
    } catch (error) {
      const problem = toPasswordError(error);
      // Better known before than after the typing. Any other trouble may have passed by then.
      if (NO_USE_TO_TYPE.includes(problem.code) && controller.state.name === 'editing')
        await runner.fail(problem, 'direct-change');
    }
  }

  #dispatch(event: Event): void {
    this.#runner.step(state => transition(state, event));
  }

  #tick(): void {
    this.#dispatch({ type: 'tick', now: Date.now() });
    const { state } = this.#runner.controller;
    if (state.name === 'changed' && state.signOut?.step === 'planned' && state.signOut.in === 0) void this.signOut();
  }

  #stopClock(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
  }
}

function isCounting(state: State): boolean {
  if (state.name === 'changed') return state.signOut?.step === 'planned';
  return 'retryIn' in state && !!state.retryIn;
}
