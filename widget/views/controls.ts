/** What a person can press: buttons, and the offered flows, four siblings that look and work alike. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../messages/messages.ts';
import type { Account, FlowName } from '../state/state.ts';
import type { ViewContext } from './view.ts';

export interface ButtonOptions {
  readonly part: string;
  readonly label: string;
  readonly onClick?: ((event: Event) => void) | undefined;
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

export function optionsList(
  flows: readonly FlowName[],
  account: Account | undefined,
  { actions, messages, busy }: ViewContext,
): TemplateResult {
  const items = flows.map(flow => {
    const words = WORDS[flow];
    // Only the mail has something to fill in, or asks for it first.
    const hint = account?.email || flow !== 'reset-email' ? messages[`${words}Hint`] : messages.resetEmailAskHint;
    return html`<li>
      <button
        type="button"
        part="button option ${flow}-option"
        class="option ${flow === busy ? 'busy' : ''}"
        aria-disabled=${busy ? 'true' : nothing}
        @click=${busy ? nothing : () => actions.start(flow)}
      >
        <span part="option-title">${messages[words]}</span>
        <span part="hint" class="hint">${fill(hint, { email: account?.email ?? '' })}</span>
        <span class="mark"></span>
      </button>
    </li>`;
  });
  return html`<ul part="options">
    ${items}
  </ul>`;
}

/** What the words of each flow are called. */
const WORDS = {
  'universal-login': 'universalLogin',
  'reset-email': 'resetEmail',
  'direct-change': 'directChange',
  reauthenticate: 'reauthenticate',
} as const;
