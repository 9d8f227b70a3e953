/** What every view gets: the model to show, the actions a person can take, and the words. Views remember nothing. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LatePart } from '../late.ts';
import type { FormMessages, KnownMessages, Messages } from '../messages/messages.ts';
import type { PageWords, WordsPart } from '../messages/page-words.ts';
import type { Styles } from '../styles/sheet.ts';
import type { FlowInput, FlowName, State } from '../state/state.ts';

export interface Actions {
  /** Starts a flow, or opens its form; with what was typed, when it comes from the form. */
  start(flow: FlowName, input?: FlowInput): void;
  /** Back to the options. */
  cancel(): void;
  signOut(): void;
  stay(): void;
}

/** What views know of their element. */
export interface ViewHost extends ReactiveControllerHost {
  readonly state: State;
  /** Language tag of the page. */
  readonly locale: string;
  /** Words in that language, where it is not English. */
  readonly words: PageWords | undefined;
  /** What of a language is to be there before the words change; a late view adds its own. */
  readonly wordsInUse: Set<WordsPart>;
  /** Where the views are rendered to. */
  readonly renderRoot: ParentNode;
  readonly strengthAdvice: boolean;
  /** In the light DOM there are no slots: what the host page put there instead. */
  readonly slotted?: ((name: string) => readonly Node[] | undefined) | undefined;
  /** Adds styles to those of the element. */
  adopt(styles: Styles): void;
}

export interface ViewContext<Words = KnownMessages> {
  readonly host: ViewHost;
  readonly actions: Actions;
  readonly messages: Words;
  /** The flow that runs, while one runs: its control is shown busy and no other takes a click. */
  readonly busy: FlowName | undefined;
}

/** A whole language, but for the form: its words come with it. */
export type WholeMessages = Omit<Messages, 'form'> & { readonly form?: FormMessages };

/** What the later views get. */
export interface LaterContext extends ViewContext<WholeMessages> {
  /** Begins every `id`: in the light DOM two elements share the document's. */
  readonly ids: string;
}

/** Language tag for dates and lists, which stand among the words. */
export const localeOf = ({ words, locale }: ViewHost): string => words?.locale ?? locale;

/** A place where the host page may put words of its own. */
export const slot = (host: ViewHost, name: string, words: unknown): unknown =>
  host.slotted ? (host.slotted(name) ?? words) : html`<slot name=${name}>${words}</slot>`;

/** A heading that takes the focus when its view appears, so that a screen reader says where the person is now. */
export const headingOf = (words: unknown): TemplateResult =>
  html`<h2 part="heading" tabindex="-1" data-focus>${words}</h2>`;

export interface ButtonOptions {
  readonly part: string;
  readonly label: string;
  readonly onClick?: (() => void) | undefined;
  readonly primary?: boolean;
  readonly submit?: boolean;
  readonly busy?: boolean;
  /** Not clickable now. `aria-disabled` instead of `disabled`, so that the focus is not lost. */
  readonly off?: boolean;
}

export const button = ({ part, label, onClick, primary, submit, busy, off }: ButtonOptions): TemplateResult =>
  html`<button
    part="button ${part}"
    type=${submit ? 'submit' : 'button'}
    class="${primary ? 'primary ' : ''}${busy ? 'busy' : ''}"
    aria-disabled=${off || busy ? 'true' : nothing}
    @click=${off || busy ? nothing : (onClick ?? nothing)}
  >
    ${label}${busy ? html`<span class="mark"></span>` : ''}
  </button>`;

/** What stands in for a part that is on its way, or did not arrive. */
export const placeholder = (part: LatePart<unknown>, { messages }: ViewContext): TemplateResult =>
  part.missing
    ? html`${headingOf(messages.notLoaded)}
      ${button({ part: 'retry-button', label: messages.tryAgain, onClick: () => void part.load() })}`
    : loadingView(messages);

export const loadingView = (messages: KnownMessages): TemplateResult =>
  html`<p part="status" class="hint">${messages.loading}</p>`;
