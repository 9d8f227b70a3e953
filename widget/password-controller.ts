/** The reactive controller: holds the state, runs the flows, and ends with the connection. Knows no markup. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { offeredFlows, readSettings, type Configuration, type Settings } from './config.ts';
import { PasswordError, toPasswordError } from './errors.ts';
import { emit } from './events.ts';
import type { FlowContext, FlowInput } from './flows/flow.ts';
import { flows } from './flows/index.ts';
import { loaded } from './late.ts';
import { openSession } from './session/open-session.ts';
import type { Session } from './session/session.ts';
import type { Event, FlowName, State } from './state/state.ts';
import { INITIAL, isStartable, transition } from './state/transition.ts';
import { welcome } from './state/welcome.ts';

/** What the controller reads from its element. */
export interface PasswordHost extends ReactiveControllerHost, HTMLElement {
  readonly configuration: Configuration;
  readonly locale: string;
}

/** Outside things, replaceable in tests. */
export interface Surroundings {
  readonly openSession: (settings: Settings) => Session;
  readonly now: () => number;
  readonly fetch: typeof fetch;
}

/** If the page is still here this long after it was told to leave, it is not leaving. */
const LEAVE_MS = 12_000;
/** Time to read the success message before the sign-out. */
const SIGN_OUT_MS = 15_000;

export class PasswordController implements ReactiveController {
  state: State = INITIAL;

  /** Aborted when the element leaves the page, or starts anew: whatever answers later is too late. */
  #life: AbortController | undefined;
  #settings: Settings | undefined;
  #session: Session | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #host: PasswordHost;
  readonly #surroundings: Surroundings;

  constructor(host: PasswordHost, surroundings: Partial<Surroundings> = {}) {
    this.#host = host;
    this.#surroundings = {
      openSession,
      now: () => Date.now(),
      fetch: (...request) => globalThis.fetch(...request),
      ...surroundings,
    };
    host.addController(this);
  }

  hostConnected(): void {
    // Still alive: the element was only moved.
    if (!this.#life) this.restart();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#end();
      this.state = INITIAL;
    });
  }

  /** Reads the configuration and the session anew. */
  restart(): void {
    this.#end();
    const life = new AbortController();
    this.#life = life;
    // A page restored from the back/forward cache shows what was, perhaps a redirect that the user came back from.
    addEventListener('pageshow', event => event.persisted && this.restart(), { signal: life.signal });
    this.dispatch({ type: 'restart' });
    // A microtask later, when whoever created the element has set its properties.
    queueMicrotask(() => {
      if (!life.signal.aborted) void this.#begin(life.signal);
    });
  }

  dispatch(event: Event): void {
    const before = this.state;
    this.state = transition(before, event);
    if (this.state === before) return;
    this.#watchClock();
    this.#host.requestUpdate();
  }

  /**
   * Starts a flow, or opens its form where it needs one. Does nothing while another runs.
   *
   * @param input what the user typed; kept nowhere
   */
  async start(flow: FlowName, input?: FlowInput): Promise<void> {
    const signal = this.#life?.signal;
    if (!signal || !isStartable(this.state)) return;
    if (!input && this.#needsForm(flow)) {
      this.dispatch({ type: 'edit', flow });
      return;
    }
    if (!emit(this.#host, 'apm-start', { flow })) return;
    this.dispatch({ type: 'start', flow });
    // The state may refuse, for example during a cool-down.
    if (!this.#isWorking()) return;
    await this.#run(flow, input ?? this.#inputAgain(), signal);
  }

  cancel = (): void => this.dispatch({ type: 'cancel' });

  stay = (): void => this.dispatch({ type: 'stay' });

  signOut = (): void => {
    const returnTo = this.#settings?.afterLogoutUri;
    if (this.state.name !== 'changed' || returnTo === undefined) return;
    this.dispatch({ type: 'stay' });
    if (!emit(this.#host, 'apm-sign-out', { returnTo })) return;
    this.#session?.signOut(returnTo).catch((error: unknown) => {
      emit(this.#host, 'apm-error', { code: toPasswordError(error).code });
    });
  };

  async #begin(signal: AbortSignal): Promise<void> {
    const event = await this.#readPage().catch((error: unknown): Event => {
      const problem = toPasswordError(error);
      const options = this.#settings ? offeredFlows(this.#settings, undefined) : [];
      return this.#settings ? { type: 'trouble', problem, options } : { type: 'not-possible', problem };
    });
    if (signal.aborted) return;
    this.dispatch(event);
    if ('problem' in event) emit(this.#host, 'apm-error', { code: event.problem.code });
    emit(this.#host, 'apm-ready', { signedIn: event.type === 'signed-in' });
    if (event.type === 'signed-in' && event.changedAt)
      emit(this.#host, 'apm-password-changed', { flow: 'reauthenticate' });
  }

  async #readPage(): Promise<Event> {
    this.#settings = this.#session = undefined;
    const settings = readSettings(this.#host.configuration, new URL(location.href));
    if (!isSecureContext) throw new PasswordError('insecure-context');
    const session = this.#surroundings.openSession(settings);
    this.#settings = settings;
    this.#session = session;
    const returned = await session.returned();
    const account = await session.account();
    return welcome(returned, account, offeredFlows(settings, account));
  }

  async #run(flow: FlowName, input: FlowInput, signal: AbortSignal): Promise<void> {
    const { now } = this.#surroundings;
    try {
      const run = await loaded(flows[flow]());
      const outcome = await run(this.#flowContext(), input);
      if (outcome.kind === 'email-sent') emit(this.#host, 'apm-email-sent', {});
      if (outcome.kind === 'changed') emit(this.#host, 'apm-password-changed', { flow });
      if (signal.aborted) return;
      const signOutAt = this.#settings?.afterChange === 'logout' ? now() + SIGN_OUT_MS : undefined;
      this.dispatch({ type: 'done', outcome, now: now(), signOutAt });
      if (outcome.kind === 'left-page') this.#expectToLeave(signal);
    } catch (error) {
      this.#fail(toPasswordError(error), flow, input.email, signal);
    }
  }

  #fail(problem: PasswordError, flow: FlowName, typedEmail: string | undefined, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.dispatch({ type: 'fail', problem, typedEmail, now: this.#surroundings.now() });
    emit(this.#host, 'apm-error', { code: problem.code, flow });
  }

  #expectToLeave(signal: AbortSignal): void {
    const timer = setTimeout(() => {
      if (this.state.name === 'leaving')
        this.#fail(new PasswordError('redirect-blocked'), this.state.flow, undefined, signal);
    }, LEAVE_MS);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  #needsForm(flow: FlowName): flow is 'reset-email' | 'direct-change' {
    return flow === 'direct-change' || (flow === 'reset-email' && this.#inputAgain().email === undefined);
  }

  /** The address the last mail went to, so that "Send again" does not ask for it again. */
  #inputAgain(): FlowInput {
    const { state } = this;
    const behind = state.name === 'working' ? state.behind : state;
    const typed = 'typedEmail' in behind ? behind.typedEmail : undefined;
    return { email: typed ?? ('account' in behind ? behind.account?.email : undefined) };
  }

  #flowContext(): FlowContext {
    const { state } = this;
    if (!this.#settings || !this.#session || state.name !== 'working') throw new PasswordError('internal');
    const { connection, organization, proxyUrl, proxyAudience } = this.#settings;
    const account = 'account' in state.behind ? state.behind.account : undefined;
    const { locale } = this.#host;
    const { now, fetch } = this.#surroundings;
    return { session: this.#session, account, connection, organization, proxyUrl, proxyAudience, locale, now, fetch };
  }

  #isWorking(): boolean {
    return this.state.name === 'working';
  }

  /** One tick a second while something counts down. */
  #watchClock(): void {
    const { state } = this;
    const counting =
      (state.name === 'changed' && state.signOutAt !== undefined) ||
      ((state.name === 'email-sent' || state.name === 'failed') && !!state.retryIn);
    if (counting && this.#timer === undefined) this.#timer = setInterval(this.#tick, 1000);
    if (!counting) this.#stopClock();
  }

  #tick = (): void => {
    this.dispatch({ type: 'tick', now: this.#surroundings.now() });
    if (this.state.name === 'changed' && this.state.signOutIn === 0) this.signOut();
  };

  #stopClock(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #end(): void {
    this.#stopClock();
    this.#life?.abort();
    this.#life = undefined;
  }
}
