/** The element: properties in, events out, one controller, one view. */
import { adoptStyles, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Configuration } from './config.ts';
import { en } from './messages/en.ts';
import type { Messages } from './messages/messages.ts';
import { PasswordController } from './password-controller.ts';
import type { HostClient } from './session/session.ts';
import type { FlowName } from './state/state.ts';
import { styles } from './styles/styles.ts';
import { isLater, loadLater, shown, view, type Later, type Shown } from './views/index.ts';

/** How long after the first view the later ones are fetched, in ms: out of the way of the page's own start. */
const LATER_MS = 300;

/**
 * Lets the signed-in user of an Auth0-backed application change or reset a password, in any of Auth0's four ways.
 *
 * @summary Change or reset an Auth0 password.
 *
 * @slot heading - Replaces the heading over the options.
 * @slot description - Replaces the text under that heading.
 * @slot footer - Shown below every view.
 * @slot success - Replaces the text after a change.
 *
 * @fires apm-ready - The first view is shown. `detail.signedIn`
 * @fires apm-start - A flow is about to start; cancelable. `detail.flow`
 * @fires apm-email-sent - The tenant accepted the request for a reset mail.
 * @fires apm-password-changed - The password was changed, and there is proof of it. `detail.flow`
 * @fires apm-sign-out - The user is about to be signed out; cancelable. `detail.returnTo`
 * @fires apm-error - Something did not work. `detail.code`, `detail.flow`
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading of the current view.
 * @csspart description - The text under the heading.
 * @csspart notice - What happened while the user was away.
 * @csspart options - The list of flows.
 * @csspart option - One flow in the list; also `universal-login-option`, `reset-email-option`, `direct-change-option`, `reauthenticate-option`.
 * @csspart option-title - The name of a flow.
 * @csspart form - A form.
 * @csspart field - A label with its input.
 * @csspart label - A label.
 * @csspart input - An input; also `email-input`.
 * @csspart hint - Smaller text that helps.
 * @csspart error - What went wrong.
 * @csspart success - What went right.
 * @csspart status - The text while loading.
 * @csspart actions - A row of buttons.
 * @csspart button - Every button.
 * @csspart submit-button - The button that goes on.
 * @csspart cancel-button - The button that goes back.
 * @csspart resend-button - "Send again".
 * @csspart retry-button - "Try again".
 *
 * @cssproperty [--apm-accent] - Colour of the main action, links and focus rings.
 * @cssproperty [--apm-on-accent] - Text on the accent colour.
 * @cssproperty [--apm-surface] - Background.
 * @cssproperty [--apm-text] - Text.
 * @cssproperty [--apm-muted] - Secondary text.
 * @cssproperty [--apm-border] - Lines.
 * @cssproperty [--apm-danger] - Errors.
 * @cssproperty [--apm-success] - Success.
 * @cssproperty [--apm-radius=10px] - Corner radius.
 * @cssproperty [--apm-space=16px] - Space between the parts.
 * @cssproperty [--apm-font=inherit] - The `font` shorthand.
 */
export class AccountPasswordManager extends LitElement {
  static override styles = styles;

  static override properties = {
    domain: {},
    clientId: { attribute: 'client-id' },
    connection: {},
    organization: {},
    flow: {},
    flows: {},
    proxyUrl: { attribute: 'proxy-url' },
    proxyAudience: { attribute: 'proxy-audience' },
    redirectUri: { attribute: 'redirect-uri' },
    afterLogoutUri: { attribute: 'after-logout-uri' },
    afterChange: { attribute: 'after-change' },
    askEmail: { attribute: 'ask-email', type: Boolean },
    client: { attribute: false },
    messages: { attribute: false },
  };

  /** The tenant: a host name such as `example.eu.auth0.com`. `http://localhost` is accepted for a local tenant. */
  declare domain: string | undefined;
  /** Client ID of the application at the tenant. */
  declare clientId: string | undefined;
  /** Name of the database connection. */
  declare connection: string;
  /** Organization ID, passed on to the tenant. */
  declare organization: string | undefined;
  /** `auto`, or the one flow to offer. */
  declare flow: FlowName | 'auto';
  /** The flows to offer, in order, separated by spaces. */
  declare flows: string | undefined;
  /** Address of the Management API proxy (Option 3). */
  declare proxyUrl: string | undefined;
  /** Audience of the proxy's access tokens. */
  declare proxyAudience: string | undefined;
  /** Where the tenant sends the browser back to; this page by default. Must be an Allowed Callback URL. */
  declare redirectUri: string | undefined;
  /** Where the browser goes after the sign-out; `/` by default. Must be an Allowed Logout URL. */
  declare afterLogoutUri: string | undefined;
  /** What follows a change of password: `logout`, or `stay`. */
  declare afterChange: 'logout' | 'stay';
  /** Asks for an e-mail address where the session does not tell one (Option 2). */
  declare askEmail: boolean;
  /** The page's own `Auth0Client`, so that there is one login on the page. */
  declare client: HostClient | undefined;
  /** Words that replace the widget's own. */
  declare messages: Partial<Messages> | undefined;

  readonly #controller = new PasswordController(this);
  /** The state whose view was last on the screen. */
  #shown: Shown | undefined;
  #later: Later = { view: undefined, missing: false, retry: () => void this.#loadLater() };

  constructor() {
    super();
    this.connection = 'Username-Password-Authentication';
    this.flow = 'auto';
    this.afterChange = 'logout';
    this.askEmail = false;
  }

  /** Starts a flow as if the user had picked it; without a name, the first one on offer. */
  async start(flow?: FlowName): Promise<void> {
    const { state } = this.#controller;
    const chosen = flow ?? ('options' in state ? state.options[0] : undefined);
    if (chosen) await this.#controller.start(chosen);
  }

  /** Back to the beginning: reads the session anew, for example after the host signed the user in. */
  reset(): void {
    this.#controller.restart();
  }

  /** @internal */
  get configuration(): Configuration {
    return this;
  }

  /** @internal Language tag of the words and of the tenant's pages. */
  get locale(): string {
    return this.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? navigator.language;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Everything but the words decides about the login or the options.
    changed.delete('messages');
    if (this.hasUpdated && changed.size) this.#controller.restart();
  }

  protected override firstUpdated(): void {
    // Fetched while the network is there: the words for "you're offline" are among them.
    setTimeout(() => {
      void this.#loadLater();
      this.#controller.prepare();
    }, LATER_MS);
  }

  protected override updated(): void {
    const now = shown(this.#controller.state);
    if (isLater(now) && !this.#later.view) {
      if (!this.#later.missing) void this.#loadLater();
      return;
    }
    const before = this.#shown;
    this.#shown = now;
    if (!before || !isNewView(before, now)) return;
    const targets = this.renderRoot.querySelectorAll<HTMLElement>('[data-focus]');
    targets[targets.length - 1]?.focus();
  }

  async #loadLater(): Promise<void> {
    if (this.#later.view) return;
    try {
      const { view, laterStyles } = await loadLater();
      adoptStyles(this.renderRoot as ShadowRoot, [styles, laterStyles]);
      this.#later = { ...this.#later, view, missing: false };
    } catch {
      this.#later = { ...this.#later, missing: true };
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const messages = { ...en, ...this.messages };
    return view(this.#controller.state, { actions: this.#controller, messages, locale: this.locale }, this.#later);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'account-password-manager': AccountPasswordManager;
  }
}

/** The first view takes no focus from the page; every later one does, or a keyboard user would be left nowhere. */
function isNewView(before: Shown, now: Shown): boolean {
  if (before.name === 'loading' || now.name === 'loading') return false;
  const problem = (state: Shown) => ('problem' in state ? state.problem : undefined);
  return before.name !== now.name || (problem(now) !== undefined && problem(before) !== problem(now));
}
