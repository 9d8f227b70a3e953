/** The element: properties in, events out, one controller, one view. */
import { LitElement, type TemplateResult } from 'lit';
import type { PasswordPolicy } from '../contract/index.ts';
import type { ErrorCode } from './errors.ts';
import { LatePart, loaded } from './late.ts';
import type { LightDom } from './light-dom.ts';
import { en } from './messages/en.ts';
import type { Messages } from './messages/messages.ts';
import type { PageWords, WordsPart } from './messages/page-words.ts';
import { PageLanguage } from './page-language.ts';
import { PasswordController } from './password-controller.ts';
import type { HostClient } from './session/session.ts';
import type { FlowName, State } from './state/state.ts';
import { sheet, sheetClass } from './styles/sheet.ts';
import { styles } from './styles/styles.ts';
import { loadLater, view } from './views/index.ts';

/**
 * Lets the signed-in user of an Auth0-backed application change or reset a password, in any of Auth0's four ways.
 *
 * @summary Change or reset an Auth0 password.
 *
 * @slot heading - Replaces the words of the heading over the options.
 * @slot description - Replaces the text under that heading.
 * @slot footer - Shown below every view.
 * @slot success - Replaces the text after a change.
 *
 * @fires apm-ready - The first view is shown. `detail.signedIn`
 * @fires apm-start - A flow is about to start; cancelable. `detail.flow`
 * @fires apm-email-sent - The tenant accepted the request for a reset mail.
 * @fires apm-password-changed - The password was changed, and there is proof of it. `detail.flow`
 * @fires apm-sign-out - The user is about to be signed out; cancelable. `detail.returnTo`
 * @fires apm-error - Something did not work. `detail.code`, `detail.flow`, `detail.hint`
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading of the current view.
 * @csspart description - The text under the heading.
 * @csspart notice - What happened while the user was away.
 * @csspart options - The list of flows.
 * @csspart option - One flow in the list; also `universal-login-option`, `reset-email-option`, `direct-change-option`, `reauthenticate-option`.
 * @csspart option-title - The name of a flow.
 * @csspart form - A form.
 * @csspart field - A label with its input and what belongs to it.
 * @csspart label - A label.
 * @csspart input - An input; also `email-input`, `current-password-input`, `new-password-input`, `repeat-password-input`.
 * @csspart reveal-button - The switch that shows a password.
 * @csspart rules - What a new password must meet.
 * @csspart rule - One of these rules; also `met-rule`, `unmet-rule`, `later-rule` (only the tenant can tell) and `broken-rule` (a submit was refused for it).
 * @csspart strength - How hard the new password is to guess.
 * @csspart hint - Smaller text that helps.
 * @csspart error - What went wrong.
 * @csspart success - What went right.
 * @csspart status - The text while loading.
 * @csspart actions - A row of buttons.
 * @csspart button - Every button, but for the reveal switch.
 * @csspart submit-button - The button that goes on.
 * @csspart cancel-button - The button that goes back.
 * @csspart resend-button - "Send again".
 * @csspart retry-button - "Try again".
 *
 * @cssstate loading - Finding out who is here.
 * @cssstate signed-out - Nobody is signed in.
 * @cssstate choosing - The options are shown.
 * @cssstate editing - A form is open.
 * @cssstate working - A flow runs.
 * @cssstate leaving - The browser was told to go to the tenant.
 * @cssstate email-sent - A mail was asked for.
 * @cssstate changed - The password was changed.
 * @cssstate failed - A flow did not work.
 * @cssstate unavailable - Nothing can be done here.
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
  /** Of the package; of several on a page, the first to arrive has the tag. */
  static readonly version = '0.0.0';

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
    allowFramed: { attribute: 'allow-framed', type: Boolean },
    askEmail: { attribute: 'ask-email', type: Boolean },
    lightDom: { attribute: 'light-dom', type: Boolean },
    strengthAdvice: { attribute: 'strength-advice', type: Boolean },
    client: { attribute: false },
    messages: { attribute: false },
    policy: { attribute: false },
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
  /** Works inside a page of another origin, too: for hosts that say in `frame-ancestors` whose pages these may be. */
  declare allowFramed: boolean;
  /** Asks for an e-mail address where the session does not tell one (Option 2). */
  declare askEmail: boolean;
  /** Renders into the light DOM, for password managers that cannot look into a shadow. Read once, when connected. */
  declare lightDom: boolean;
  /** Says, while a new password is typed, how hard it is to guess (Option 3). */
  declare strengthAdvice: boolean;
  /** The page's own `Auth0Client`, so that there is one login on the page. */
  declare client: HostClient | undefined;
  /** Words that replace the widget's own. */
  declare messages: Partial<Messages> | undefined;
  /** What a new password must meet; without it the proxy is asked (Option 3). */
  declare policy: PasswordPolicy | undefined;

  /** @internal Words in the page's language, where that is not English. */
  words: PageWords | undefined;
  /** @internal What the views have asked for by now. */
  readonly wordsInUse = new Set<WordsPart>();

  readonly #controller = new PasswordController(this);
  readonly #language = new PageLanguage(this);
  readonly #later = new LatePart(
    () => loadLater(this),
    () => this.requestUpdate(),
  );
  readonly #states = this.attachInternals().states;
  readonly #styles: string[] = [];
  #lightDom: LightDom | undefined;

  constructor() {
    super();
    // Before the first view already, which may wait for its words, so that a page can keep the place.
    this.#states.add('loading');
    this.connection = 'Username-Password-Authentication';
    this.flow = 'auto';
    this.afterChange = 'logout';
    this.allowFramed = this.askEmail = this.lightDom = this.strengthAdvice = false;
  }

  /** Starts a flow as if the user had picked it; without a name, the first on offer. Nothing happens where it is not on offer. */
  async start(flow?: FlowName): Promise<void> {
    const { state } = this;
    const options = 'options' in state ? state.options : [];
    const [first] = options;
    const chosen = flow ?? first;
    if (chosen && options.includes(chosen)) await this.#controller.start(chosen);
  }

  /** Back to the beginning: reads the session anew, for example after the host signed the user in. */
  reset(): void {
    this.#controller.restart();
  }

  /** @internal */
  get state(): State {
    return this.#controller.state;
  }

  /** @internal Language tag of the page, where the element stands, and of the tenant's pages. */
  get locale(): string {
    const near = this.closest<HTMLElement>('[lang]:not([lang=""])') ?? document.documentElement;
    return validTag(near.lang) ?? validTag(navigator.language) ?? 'en';
  }

  /** @internal */
  adopt(cssText: string): void {
    this.#styles.push(cssText);
    if (this.#lightDom) this.#lightDom.adopt(cssText);
    else this.#dress(this.renderRoot as ShadowRoot);
  }

  /** @internal Fetches the later views, and the words for a problem. */
  async ready(code?: ErrorCode): Promise<void> {
    await this.#later.load();
    if (code) await this.#later.value?.wordsFor(code);
  }

  /** @internal */
  get slotted(): LightDom['slotted'] | undefined {
    return this.#lightDom?.slotted;
  }

  /** @internal In another document, which does without the style sheets of the one before. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  /** A root that is here already holds the static shell. */
  protected override createRenderRoot(): HTMLElement | ShadowRoot {
    if (this.lightDom) return this;
    const root = this.shadowRoot ?? this.attachShadow({ __proto__: null, mode: 'open' } as ShadowRootInit);
    this.#styles.push(styles);
    this.#dress(root);
    return root;
  }

  /** The light DOM waits for its styles, which are here already in the shadow; another language for its first words. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.lightDom) this.#lightDom ??= (await loaded(import('./light-dom.ts'), 'openLightDom'))(this, styles);
    if (!this.hasUpdated && this.#language.ready) await this.#language.ready;
    try {
      await super.scheduleUpdate();
    } catch (error) {
      (await loaded(import('./diagnosis/undrawn.ts'), 'undrawn'))(this, error);
    }
  }

  protected override updated(): void {
    this.#states.clear();
    this.#states.add(this.state.name);
  }

  #dress(root: ShadowRoot): void {
    const Sheet = sheetClass(this);
    // A document that nobody can look at takes none.
    if (!Sheet) return;
    root.adoptedStyleSheets = this.#styles.map(cssText => sheet(cssText, Sheet));
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    const first = this.words?.first ?? en;
    const words = { ...first, ...messages, errors: { ...first.errors, ...messages?.errors } };
    return view({ host: this, actions: this.#controller, messages: words }, this.#later);
  }
}

/** The page's tag may be wrong, and so may the browser's: WebKitGTK says "C" on a system without a language. */
function validTag(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'account-password-manager': AccountPasswordManager;
  }
}
