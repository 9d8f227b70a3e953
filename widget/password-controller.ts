/** The reactive controller: finds out who is here, holds the state, and ends with the connection. Knows no markup. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { offeredFlows, readSettings, type Configuration, type Settings } from './config.ts';
import { PasswordError, toPasswordError } from './errors.ts';
import { emit } from './events.ts';
import type { FlowRunner } from './flow-runner.ts';
import { loaded } from './late.ts';
import { openSession } from './session/open-session.ts';
import type { LateSession } from './session/session.ts';
import { firstState, INITIAL } from './state/first.ts';
import type { Arrival, FlowInput, FlowName, State } from './state/state.ts';

/** What the controller reads from its element. */
export interface PasswordHost extends ReactiveControllerHost, HTMLElement {
  readonly configuration: Configuration;
  readonly locale: string;
}

/** Outside things, replaceable in tests. */
export interface Surroundings {
  readonly openSession: (settings: Settings) => LateSession;
  readonly now: () => number;
  readonly fetch: typeof fetch;
}

/** One stay on the page, from the connection or a restart to the next: what answers after its end is too late. */
export interface Life {
  readonly signal: AbortSignal;
  readonly host: PasswordHost;
  readonly settings: Settings;
  readonly session: LateSession;
  readonly surroundings: Surroundings;
  state(): State;
  setState(state: State): void;
}

export class PasswordController implements ReactiveController {
  state: State = INITIAL;

  #end: AbortController | undefined;
  #runner: (() => Promise<FlowRunner>) | undefined;
  readonly #host: PasswordHost;
  readonly #surroundings: Surroundings;

  constructor(host: PasswordHost, surroundings?: Partial<Surroundings>) {
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
    if (!this.#end) this.restart();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#end?.abort();
      this.#end = undefined;
      this.state = INITIAL;
    });
  }

  /** Reads the configuration and the session anew. */
  restart(): void {
    this.#end?.abort();
    this.#end = new AbortController();
    const { signal } = this.#end;
    // A page restored from the back/forward cache shows what was, perhaps a redirect that the user came back from.
    addEventListener('pageshow', event => event.persisted && this.restart(), { signal });
    this.#setState(INITIAL);
    // A microtask later, when whoever created the element has set its properties.
    queueMicrotask(() => {
      if (!signal.aborted) void this.#begin(signal);
    });
  }

  /** Fetches what a flow will need, so that it is there when the network is not. */
  prepare(): void {
    this.#runner?.().catch(() => undefined);
  }

  /**
   * Starts a flow, or opens its form where it needs one. Does nothing while another runs.
   *
   * @param input what the user typed; kept nowhere
   */
  start = (flow: FlowName, input?: FlowInput): Promise<void> => this.#act(runner => runner.start(flow, input));

  cancel = (): void => void this.#act(runner => runner.cancel());

  stay = (): void => void this.#act(runner => runner.stay());

  signOut = (): void => void this.#act(runner => runner.signOut());

  async #act(action: (runner: FlowRunner) => Promise<void> | void): Promise<void> {
    const { state } = this;
    try {
      await this.#runner?.().then(action);
    } catch (error) {
      const problem = toPasswordError(error);
      const options = 'options' in state ? state.options : [];
      const account = 'account' in state ? state.account : undefined;
      this.#arrive({ type: 'trouble', problem, options, account });
    }
  }

  async #begin(signal: AbortSignal): Promise<void> {
    const arrival = await this.#readPage(signal);
    if (signal.aborted) return;
    this.#arrive(arrival);
    emit(this.#host, 'apm-ready', { signedIn: arrival.type === 'signed-in' });
    if ('changedAt' in arrival && arrival.changedAt)
      emit(this.#host, 'apm-password-changed', { flow: 'reauthenticate' });
  }

  #arrive(arrival: Arrival): void {
    this.#setState(firstState(arrival));
    if ('problem' in arrival) emit(this.#host, 'apm-error', { code: arrival.problem.code });
  }

  async #readPage(signal: AbortSignal): Promise<Arrival> {
    this.#runner = undefined;
    let options: readonly FlowName[] | undefined;
    try {
      const settings = readSettings(this.#host.configuration, new URL(location.href));
      if (!isSecureContext) throw new PasswordError('insecure-context');
      const session = this.#surroundings.openSession(settings);
      this.#runner = lateRunner(this.#life(signal, settings, session));
      options = offeredFlows(settings, undefined);
      if (!session.mayExist()) return { type: 'signed-out', options };
      const login = await session.load();
      const returned = await login.returned();
      const account = await login.account();
      options = offeredFlows(settings, account);
      if (returned) return (await loaded(import('./state/welcome.ts'))).welcome(returned, account, options);
      return account ? { type: 'signed-in', account, options } : { type: 'signed-out', options };
    } catch (error) {
      const problem = toPasswordError(error);
      return options ? { type: 'trouble', problem, options } : { type: 'not-possible', problem };
    }
  }

  #life(signal: AbortSignal, settings: Settings, session: LateSession): Life {
    return {
      signal,
      settings,
      session,
      host: this.#host,
      surroundings: this.#surroundings,
      state: () => this.state,
      setState: state => this.#setState(state),
    };
  }

  #setState(state: State): void {
    if (state === this.state) return;
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** The runner comes with the first action, or earlier when the page is idle. A failed download is tried again. */
function lateRunner(life: Life): () => Promise<FlowRunner> {
  let runner: Promise<FlowRunner> | undefined;
  return () => {
    runner ??= loaded(import('./flow-runner.ts')).then(module => new module.FlowRunner(life));
    runner.catch(() => (runner = undefined));
    return runner;
  };
}
