/**
 * The widget without its looks, for teams with a design system of their own: the same states, flows and events, and no
 * markup. Registers nothing.
 */
import type { PasswordPolicy } from '../contract/index.ts';
import type { Configuration } from './config.ts';
import type { PasswordEventMap } from './events.ts';
import { PasswordController, type PasswordHost } from './password-controller.ts';
import type { FlowInput, FlowName, State } from './state/state.ts';

export type { PasswordPolicy, PolicyRule, PolicyRuleCode } from '../contract/index.ts';
export { PasswordError, type ErrorCode } from './errors.ts';
export type { PasswordEventMap } from './events.ts';
export type { HostClient } from './session/session.ts';
export type { Account, FlowInput, FlowName, SignOut, State, StateName } from './state/state.ts';

/** The element's attributes and properties, under the names of the properties. */
export interface CoreOptions extends Partial<Omit<Configuration, 'flow' | 'afterChange'>> {
  /** `auto` (default), or the one flow to offer. */
  readonly flow?: FlowName | 'auto';
  /** `logout` (default), or `stay`. */
  readonly afterChange?: 'logout' | 'stay';
  /** What a new password must meet; without it the proxy is asked (Option 3). */
  readonly policy?: PasswordPolicy;
  /** Language tag for the tenant's pages; the document's by default. */
  readonly locale?: string;
}

/** A password manager without a face. */
export interface PasswordCore {
  readonly state: State;
  /** Calls back after every change of `state`, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /**
   * Starts a flow, or opens its form (`editing`) where it needs input that is missing. Does nothing while another runs.
   *
   * @param input what the user typed; kept nowhere
   */
  start(flow: FlowName, input?: FlowInput): Promise<void>;
  /** Back to the options. */
  cancel(): void;
  /** After a change: do not sign out. */
  stay(): void;
  /** After a change: sign out now. */
  signOut(): void;
  /** Reads the session anew, for example after the host signed the user in. */
  reset(): void;
  /** Ends everything: timers, requests, listeners. */
  stop(): void;
  /** The element's events, `apm-start` and `apm-sign-out` cancelable. */
  on<Name extends keyof PasswordEventMap>(
    name: Name,
    listener: (event: PasswordEventMap[Name]) => void,
    options?: AddEventListenerOptions,
  ): void;
}

/** Starts at once. Call `stop()` when the interface around it goes. */
export function createPasswordCore(options: CoreOptions): PasswordCore {
  const listeners = new Set<() => void>();
  const host = createHost(options, () => listeners.forEach(listener => listener()));
  const controller = new PasswordController(host);
  controller.hostConnected();
  return {
    get state() {
      return controller.state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: controller.start,
    cancel: controller.cancel,
    stay: controller.stay,
    signOut: controller.signOut,
    reset: () => controller.restart(),
    stop: () => controller.hostDisconnected(),
    on: (name, listener, listenerOptions) =>
      host.addEventListener(name, listener as (event: Event) => void, listenerOptions),
  };
}

/** What the controller takes for its element: one that is never in a page, and shows nothing. */
function createHost(options: CoreOptions, changed: () => void): PasswordHost {
  const element = document.createElement('div');
  const { locale = document.documentElement.lang || navigator.language, policy } = options;
  return Object.assign(element, {
    ...toConfiguration(options),
    locale,
    policy,
    renderRoot: element,
    updateComplete: Promise.resolve(true),
    requestUpdate: changed,
    // Focus and clocks of views: there are none.
    addController: () => undefined,
    removeController: () => undefined,
  });
}

function toConfiguration(options: CoreOptions): Configuration {
  return {
    domain: undefined,
    clientId: undefined,
    connection: 'Username-Password-Authentication',
    organization: undefined,
    flow: 'auto',
    flows: undefined,
    proxyUrl: undefined,
    proxyAudience: undefined,
    redirectUri: undefined,
    afterLogoutUri: undefined,
    afterChange: 'logout',
    allowFramed: false,
    askEmail: false,
    client: undefined,
    ...options,
  };
}
