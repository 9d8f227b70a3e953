/** Option 2's optional prompt for an address, when the session does not tell it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Editing } from '../state/state.ts';
import { button } from './controls.ts';
import { headingOf, inWords, type LaterContext } from './view.ts';

export function emailPromptView(
  { problem }: Editing,
  { actions, messages, busy, ids, sendAnyway }: LaterContext,
): TemplateResult {
  const error = problem && inWords(problem.code, messages);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // Read from the field, not from key strokes: password managers fill without events that reach us.
    const input = (event.currentTarget as HTMLFormElement).elements.namedItem('email') as HTMLInputElement;
    if (!busy) actions.start('reset-email', { email: input.value });
  };
  return html`${headingOf(messages.resetEmail)}
    <form part="form" method="dialog" novalidate @submit=${submit}>
      <div part="field" class="field">
        <label part="label" for="${ids}email">${messages.emailLabel}</label>
        <input
          part="input email-input"
          id="${ids}email"
          name="email"
          type="email"
          inputmode="email"
          autocomplete="email"
          autocapitalize="off"
          spellcheck="false"
          dir="ltr"
          required
          data-focus=${error ? '' : nothing}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby="${ids}hint"
        />
        <p part=${error ? 'error' : 'hint'} class=${error ? 'error' : 'hint'} id="${ids}hint">
          ${error ?? messages.resetEmailAskHint}
        </p>
      </div>
      <div part="actions" class="actions">
        ${button({ part: 'submit-button', primary: true, submit: true, label: messages.sendLink, busy: !!busy, onClick: sendAnyway })}
        ${button({ part: 'cancel-button', label: messages.cancel, off: !!busy, onClick: actions.cancel })}
      </div>
    </form>`;
}
