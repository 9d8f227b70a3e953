/** What every view gets: the model to show, the actions a person can take, and the words. Views remember nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Messages } from '../messages/messages.ts';
import type { FlowName } from '../state/state.ts';

export interface Actions {
  /** Starts a flow, or opens its form. */
  start(flow: FlowName): void;
  submitEmail(email: string): void;
  /** Back to the options. */
  cancel(): void;
  signOut(): void;
  stay(): void;
}

export interface ViewContext {
  readonly actions: Actions;
  readonly messages: Messages;
  /** The flow that runs, while one runs: its control is shown busy and no other takes a click. */
  readonly busy: FlowName | undefined;
  /** Language tag for dates and numbers. */
  readonly locale: string;
}

/**
 * A heading that takes the focus when its view appears, so that a screen reader says where the person is now.
 *
 * @param slot lets the host replace the words
 */
export const headingOf = (text: string, slot?: 'heading'): TemplateResult => {
  const heading = html`<h2 part="heading" id="heading" tabindex="-1" data-focus>${text}</h2>`;
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

/** Seconds as a clock reads them: 0:42. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** The label of a button that has to wait: "Send again in 0:42", later "Send again". */
export const waiting = (seconds: number | undefined, later: string, now: string): string =>
  seconds ? fill(later, { time: clock(seconds) }) : now;
