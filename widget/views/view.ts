/** What every view gets: the model to show, the actions a person can take, and the words. Views remember nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import type { KnownMessages, Messages } from '../messages/messages.ts';
import type { FlowInput, FlowName } from '../state/state.ts';

export interface Actions {
  /** Starts a flow, or opens its form; with what was typed, when it comes from the form. */
  start(flow: FlowName, input?: FlowInput): void;
  /** Back to the options. */
  cancel(): void;
  signOut(): void;
  stay(): void;
}

export interface ViewContext<Words = KnownMessages> {
  readonly actions: Actions;
  readonly messages: Words;
  /** The flow that runs, while one runs: its control is shown busy and no other takes a click. */
  readonly busy: FlowName | undefined;
  /** Language tag for dates and numbers. */
  readonly locale: string;
}

/** What the later views get: a whole language. */
export type LaterContext = ViewContext<Messages>;

/**
 * A heading that takes the focus when its view appears, so that a screen reader says where the person is now.
 *
 * @param slot lets the host replace the words
 */
export const headingOf = (text: string, slot?: 'heading'): TemplateResult => {
  const heading = html`<h2 part="heading" tabindex="-1" data-focus>${text}</h2>`;
  return slot ? html`<slot name="heading">${heading}</slot>` : heading;
};

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
    ${label}
  </button>`;
