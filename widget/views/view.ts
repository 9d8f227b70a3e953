/** What every view gets: the model to show, the actions a person can take, and the words. Views remember nothing. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ErrorCode } from '../errors.ts';
import type { LatePart } from '../late.ts';
import type { FormMessages, KnownMessages, Messages } from '../messages/messages.ts';
import type { PageWords, WordsPart } from '../messages/page-words.ts';
import type { FlowInput, FlowName, State } from '../state/state.ts';
import type { waiting } from './clock.ts';
import { button } from './controls.ts';
import type { better } from './offers.ts';
import type { sendAnyway } from './send-anyway.ts';

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
  /** Fetches the later views, and the words for a problem. */
  ready(code?: ErrorCode): Promise<void>;
  /** Adds styles to those of the element. */
  adopt(cssText: string): void;
}

export interface ViewContext<Words = KnownMessages> {
  readonly host: ViewHost;
  readonly actions: Actions;
  readonly messages: Words;
  /** The flow that runs, while one runs: its control is shown busy and no other takes a click. */
  readonly busy: FlowName | undefined;
}

/** The words of the later views, and those of errors and the form as far as they are here. */
export interface LaterWords extends Omit<Messages, 'form' | 'errors'> {
  readonly form?: FormMessages;
  readonly errors: KnownMessages['errors'];
}

/** What the later views get. */
export interface LaterContext extends ViewContext<LaterWords> {
  /** Begins every `id`: in the light DOM two elements share the document's. */
  readonly ids: string;
  // What several late parts share is handed to them. If they imported it, none of them would ever load once that had failed.
  readonly waiting: typeof waiting;
  readonly better: typeof better;
  readonly sendAnyway: typeof sendAnyway;
}

/** Language tag for dates and lists, which stand among the words. */
export const localeOf = ({ words, locale }: ViewHost): string => words?.locale ?? locale;

/** A problem in words. Those that could not be fetched are what there is to tell. */
export const inWords = (code: ErrorCode, { errors, notLoaded }: LaterWords): string => errors[code] ?? notLoaded;

/** A place where the host page may put words of its own. */
export const slot = (host: ViewHost, name: string, words: unknown): unknown =>
  host.slotted ? (host.slotted(name) ?? words) : html`<slot name=${name}>${words}</slot>`;

/** A heading that takes the focus when its view appears, so that a screen reader says where the person is now. */
export const headingOf = (words: unknown): TemplateResult =>
  html`<h2 part="heading" tabindex="-1" data-focus>${words}</h2>`;

/** What stands in for a part that is on its way, or did not arrive. */
export function placeholder(part: LatePart<unknown>, { host, actions, messages }: ViewContext): TemplateResult {
  if (!part.missing) return loadingView(messages);
  const { state } = host;
  const again = (): void => {
    void part.load();
    if (state.name === 'failed' && state.flow) actions.start(state.flow);
  };
  const offline = !navigator.onLine;
  return html`${headingOf(offline ? messages.failedHeading : messages.notLoaded)}
    <p part="error">${offline ? messages.errors.offline : nothing}</p>
    ${button({ part: 'retry-button', label: messages.tryAgain, onClick: again })}`;
}

export const loadingView = (messages: KnownMessages): TemplateResult =>
  html`<p part="status" class="hint">${messages.loading}</p>`;
