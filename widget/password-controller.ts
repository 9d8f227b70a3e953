/** The reactive controller: finds out who is here, holds the state, and ends with the connection. Knows no markup. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PasswordPolicy } from '../contract/index.ts';
import { offeredFlows, readSettings, type Configuration, type Settings } from './config.ts';
import { PasswordError, toPasswordError, type ErrorCode } from './errors.ts';
import { emit, emitError } from './events.ts';
import { explained } from './explained.ts';
import { FlowRunner } from './flow-runner.ts';
import { loaded } from './late.ts';
import { pageAddress, windowOf } from './own-members.ts';
import { openSession } from './session/open-session.ts';
import type { LateSession, Return, Tabs } from './session/session.ts';
import { INITIAL, welcomed } from './state/first.ts';
import { shown } from './state/shown.ts';
import type { Arrival, Failed, FlowInput, FlowName, State } from './state/state.ts';

/** What the controller reads from its element. */
export interface PasswordHost extends ReactiveControllerHost, HTMLElement, Configuration {
  readonly locale: string;
  readonly renderRoot: ParentNode;
  /** The host page's own word on what a new password must meet. */
  readonly policy: PasswordPolicy | undefined;
  /** Fetches the later views, and the words for a problem before it is shown. Never fails. */
  readonly ready?: ((code?: ErrorCode) => Promise<void>) | undefined;
}

/** One stay on the page, from the connection or a restart to the next: what answers after its end is too late. */
export interface Life {
  readonly signal: AbortSignal;
  readonly settings: Settings;
  readonly session: LateSession;
  /** Word from other tabs and to them, once the session is there. */
  otherTabs?: Tabs;
}

const PAGE_EVENTS = ['pageshow', 'pagehide'] as const;

export class PasswordController implements ReactiveController {
  state: State = INITIAL;

  readonly host: PasswordHost;
  #end: AbortController | undefined;
  #window: Window | null = null;
  #runner: FlowRunner | undefined;
  /** The return from the tenant that the user was told about: a restart does not tell it again. */
  #welcomed: Return | undefined;

  constructor(host: PasswordHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = windowOf(this.host);
    // In a document that nobody sees there is nothing to do, and nobody would say when it is over.
    if (!this.#window) return;
    for (const type of PAGE_EVENTS) this.#window.addEventListener(type, this);
    // Still alive: the element was only moved.
    if (!this.#end) this.#start();
  }

  hostDisconnected(): void {
    for (const type of PAGE_EVENTS) this.#window?.removeEventListener(type, this);
    queueMicrotask(() => {
      if (!this.host.isConnected || !windowOf(this.host)) this.#stop();
    });
  }

  handleEvent({ type, persisted }: PageTransitionEvent): void {
    // Out of a frame that goes nothing is removed; its document merely loses its window.
    if (type === 'pagehide') setTimeout(() => windowOf(this.host) ?? this.#stop());
    // A page restored from the back/forward cache shows what was, perhaps a redirect that the user came back from.
    else if (persisted) this.restart(true);
  }

  /**
   * Reads the configuration and the session anew. What is not on a page waits until it gets there.
   *
   * @param fresh true to ask the tenant and not the client's memory
   */
  restart(fresh = false): void {
    if (this.#end) this.#start(fresh);
  }

  #stop(): void {
    this.#end?.abort();
    this.#end = undefined;
    this.setState(INITIAL);
  }

  #start(fresh = false): void {
    this.#end?.abort();
    this.#end = new AbortController();
    const { signal } = this.#end;
    this.setState(INITIAL);
    // A microtask later, when whoever created the element has set its properties.
    queueMicrotask(() => {
      if (!signal.aborted) void this.#begin(signal, fresh);
    });
  }

  /**
   * Starts a flow, or opens its form where it needs one. Does nothing while another runs.
   *
   * @param input what the user typed; kept nowhere
   */
  start = (flow: FlowName, input?: FlowInput): Promise<void> => this.#act(runner => runner.start(flow, input), flow);

  cancel = (): void => void this.#act(async runner => (await runner.further()).cancel());

  stay = (): void => void this.#act(async runner => (await runner.further()).stay());

  signOut = (): void => void this.#act(async runner => (await runner.further()).signOut());

  setState(state: State): void {
    if (state === this.state) return;
    this.state = state;
    this.host.requestUpdate();
  }

  /** Shows a problem where the parts that usually do so cannot be fetched. */
  giveUp(problem: PasswordError, flow?: FlowName): void {
    const { host } = this;
    const { options = [], account } = shown(this.state) as Partial<Failed>;
    this.#arrive({ name: 'failed', problem, flow, options, account });
    // The control that had the focus is gone, and whoever moves the focus may not be here.
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus());
  }

  async #act(action: (runner: FlowRunner) => Promise<void>, flow?: FlowName): Promise<void> {
    const end = this.#end;
    try {
      if (this.#runner) await action(this.#runner);
    } catch (error) {
      if (end === this.#end) this.giveUp(toPasswordError(error), flow);
    }
  }

  async #begin(signal: AbortSignal, fresh: boolean): Promise<void> {
    const arrival = await this.#readPage(signal, fresh);
    if (signal.aborted) return;
    this.#arrive(arrival);
    emit(this.host, 'apm-ready', { signedIn: 'account' in arrival && !!arrival.account });
    if (arrival.name === 'changed') emit(this.host, 'apm-password-changed', { flow: 'reauthenticate' });
  }

  #arrive(arrival: Arrival): void {
    this.setState(arrival);
    if ('problem' in arrival && arrival.problem) emitError(this.host, arrival.problem);
  }

  async #readPage(signal: AbortSignal, fresh: boolean): Promise<Arrival> {
    this.#runner = undefined;
    let options: readonly FlowName[] | undefined;
    try {
      const settings = readSettings(this.host, new URL(pageAddress()));
      if (!isSecureContext) throw new PasswordError('insecure-context');
      // What every object inherits ends up among settings that nobody made; see `diagnosis/explain.ts`.
      if (isPolluted({})) throw new PasswordError('not-configured');
      const session = openSession(settings);
      const life: Life = { signal, settings, session };
      this.#runner = new FlowRunner(this, life);
      options = offeredFlows(settings, undefined);
      if (!session.mayExist()) return { name: 'signed-out', options };
      const login = await session.load();
      if (!signal.aborted) life.otherTabs = login.otherTabs(signal, () => this.#readAgain());
      const returned = await login.returned();
      const account = await login.account(fresh);
      options = offeredFlows(settings, account);
      if (returned && returned !== this.#welcomed) {
        const welcome = await loaded(import('./state/welcome.ts'), 'welcome');
        const arrival = welcome(returned, account, options);
        // Who is too late tells nobody.
        if (!signal.aborted) await login.acknowledge((this.#welcomed = returned), arrival);
        return arrival;
      }
      return account ? welcomed(account, options) : { name: 'signed-out', options };
    } catch (error) {
      const problem = await explained(error);
      return options ? { name: 'failed', account: undefined, problem, options } : { name: 'unavailable', problem };
    }
  }

  /** Another tab changed the password. Whoever is busy here finds out by themselves. */
  #readAgain(): void {
    const { name } = this.state;
    if (name !== 'working' && name !== 'leaving' && name !== 'changed') this.restart(true);
  }
}

/** Whether a script of the page has given every object another property. */
function isPolluted(object: object): boolean {
  for (const _ in object) return true;
  return false;
}
