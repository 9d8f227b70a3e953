/** The reactive controller: finds out who is here, holds the state, and ends with the connection. Knows no markup. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PasswordPolicy } from '../contract/index.ts';
import { CONFIGURATION, offeredFlows, readSettings, type Configuration, type Settings } from './config.ts';
import { Ending } from './ending.ts';
import { PasswordError, toPasswordError, type ErrorCode } from './errors.ts';
import { emit, emitError } from './events.ts';
import { explained } from './explained.ts';
import type { FlowRunner } from './flow-runner.ts';
import { loaded } from './late.ts';
import { pageAddress, windowOf } from './own-members.ts';
import { openSession } from './session/open-session.ts';
import type { LateSession, Return, Tabs } from './session/session.ts';
import { INITIAL } from './state/first.ts';
import { shown } from './state/shown.ts';
import { knownInput, needsForm, start } from './state/start.ts';
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
  readonly end: Ending;
  readonly settings: Settings;
  readonly session: LateSession;
  /** What can be offered, as far as is known who is here. */
  options: readonly FlowName[];
  /** Word from other tabs and to them, once the session is there. */
  otherTabs?: Tabs;
  /** Here from the first flow on. */
  runner?: FlowRunner;
}

export class PasswordController implements ReactiveController {
  state: State = INITIAL;

  readonly host: PasswordHost;
  /** For the runner, too. If both imported it, the bundler would make it a part of its own. */
  readonly explained = explained;
  #end: Ending | undefined;
  /** A stay that is about to begin. */
  #begin: (() => void) | undefined;
  /** What the host said when it began. */
  #said: readonly unknown[] = [];
  #window: Window | null = null;
  #life: Life | undefined;
  /** The return from the tenant that the user was told about: a restart does not tell it again. */
  welcomed: Return | undefined;

  constructor(host: PasswordHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = windowOf(this.host);
    // In a document that nobody sees there is nothing to do, and nobody would say when it is over.
    if (!this.#window) return;
    this.#window.addEventListener('pageshow', this);
    this.#window.addEventListener('pagehide', this);
    // Still alive: the element was only moved.
    if (!this.#end) this.#start();
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('pageshow', this);
    this.#window?.removeEventListener('pagehide', this);
    queueMicrotask(() => {
      if (!this.host.isConnected || !windowOf(this.host)) this.#stop();
    });
  }

  /** What is drawn first is then what stays, where nobody can be signed in; and what the host says anew counts anew. */
  hostUpdate(): void {
    if (this.#end && !this.#begin && this.#saying().some((value, i) => value !== this.#said[i])) this.#start();
    this.#begin?.();
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
    this.#end?.come();
    this.#end = undefined;
    this.setState(INITIAL);
  }

  #start(fresh = false): void {
    this.#end?.come();
    const end = (this.#end = new Ending());
    this.setState(INITIAL);
    this.#begin = () => {
      this.#begin = undefined;
      if (!end.isHere) void this.#enter(end, fresh);
    };
    // When whoever created the element has set its properties: with the update, or without one a microtask later.
    queueMicrotask(() => this.#begin?.());
  }

  #saying(): unknown[] {
    return CONFIGURATION.map(name => this.host[name]);
  }

  /**
   * Starts a flow, or opens its form where it needs one. Does nothing while another runs.
   *
   * @param input what the user typed; kept nowhere
   */
  start = async (flow: FlowName, input?: FlowInput): Promise<void> => {
    const known = input ?? knownInput(this.state);
    if (!input && needsForm(flow, known)) await this.#act(runner => runner.open(flow), flow);
    else if (this.begin(flow)) {
      // The login comes at the same time as what asks for it. The mail does without.
      if (flow !== 'reset-email') void this.#life?.session.load();
      await this.#act(runner => runner.run(flow, known), flow);
    }
  };

  cancel = (): void => void this.#act(async runner => (await runner.further()).cancel());

  stay = (): void => void this.#act(async runner => (await runner.further()).stay());

  signOut = (): void => void this.#act(async runner => (await runner.further()).signOut());

  /**
   * Shows that a flow runs: at once, for what runs it may still have to be fetched.
   *
   * @returns false where the state refuses a second flow, or a retry during a cool-down, or the host does
   */
  begin(flow: FlowName): boolean {
    if (start(this.state, flow) === this.state || !emit(this.host, 'apm-start', { flow }, true)) return false;
    this.setState(start(this.state, flow));
    return this.state.name === 'working';
  }

  setState(state: State): void {
    if (state === this.state) return;
    this.state = state;
    this.host.requestUpdate();
  }

  /** Shows a problem where the parts that usually do so cannot be fetched. */
  giveUp(problem: PasswordError, flow?: FlowName): void {
    const { host } = this;
    const { options = [], account } = shown(this.state) as Partial<Failed>;
    const failed = { name: 'failed', problem, flow, options, account } as const;
    this.setState(failed);
    this.#tell(failed);
    // The control that had the focus is gone, and whoever moves the focus may not be here.
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus());
  }

  async #act(action: (runner: FlowRunner) => Promise<void>, flow?: FlowName): Promise<void> {
    const life = this.#life;
    if (!life) return;
    try {
      const Runner = await loaded(import('./flow-runner.ts'), 'FlowRunner');
      if (!life.end.isHere) await action((life.runner ??= new Runner(this, life)));
    } catch (error) {
      if (!life.end.isHere) this.giveUp(toPasswordError(error), flow);
    }
  }

  /** Waits for nothing where nobody can be signed in: then what is drawn first is what stays. */
  async #enter(end: Ending, fresh: boolean): Promise<void> {
    let arrival: Arrival;
    this.#life = undefined;
    this.#said = this.#saying();
    try {
      const life = (this.#life = this.#readPage(end));
      const { session, options } = life;
      arrival = session.mayExist() ? await this.#ask(life, fresh) : { name: 'signed-out', options };
    } catch (error) {
      const problem = await explained(error);
      const options = this.#life?.options;
      arrival = options ? { name: 'failed', account: undefined, problem, options } : { name: 'unavailable', problem };
    }
    if (end.isHere) return;
    this.setState(arrival);
    await this.host.updateComplete;
    this.#tell(arrival);
    emit(this.host, 'apm-ready', { signedIn: 'account' in arrival && !!arrival.account });
    if (arrival.name === 'changed') emit(this.host, 'apm-password-changed', { flow: 'reauthenticate' });
  }

  #tell(arrival: Arrival): void {
    if ('problem' in arrival && arrival.problem) emitError(this.host, arrival.problem);
  }

  /** @throws PasswordError */
  #readPage(end: Ending): Life {
    const settings = readSettings(this.host, new URL(pageAddress()));
    if (!isSecureContext) throw new PasswordError('insecure-context');
    // What every object inherits ends up among settings that nobody made; see `diagnosis/explain.ts`.
    if (isPolluted({})) throw new PasswordError('not-configured');
    return { end, settings, session: openSession(settings), options: offeredFlows(settings, undefined) };
  }

  async #ask(life: Life, fresh: boolean): Promise<Arrival> {
    // At the same time as what asks it.
    void life.session.load();
    return (await loaded(import('./find-out.ts'), 'findOut'))(this, life, fresh);
  }
}

/** Whether a script of the page has given every object another property. */
function isPolluted(object: object): boolean {
  for (const _ in object) return true;
  return false;
}
