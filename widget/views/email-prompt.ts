/** Option 2's optional prompt for an address, when the session does not tell it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Editing } from '../state/state.ts';
import { button, headingOf, type LaterContext } from './view.ts';

export function emailPromptView({ problem }: Editing, { actions, messages, busy }: LaterContext): TemplateResult {
  const error = problem && messages.errors[problem.code];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // Read from the field, not from key strokes: password managers fill without events that reach us.
    const input = (event.currentTarget as HTMLFormElement).elements.namedItem('email') as HTMLInputElement;
    if (!busy) actions.start('reset-email', { email: input.value });
  };
  return html`${headingOf(messages.resetEmail)}
    <form part="form" novalidate @submit=${submit}>
      <div part="field" class="field">
        <label part="label" for="email">${messages.emailLabel}</label>
        <input
          part="input email-input"
          id="email"
          name="email"
          type="email"
          inputmode="email"
          autocomplete="email"
          autocapitalize="off"
          spellcheck="false"
          dir="ltr"
          required
          ?data-focus=${error !== undefined}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? 'email-error' : 'email-hint'}
        />
        ${
          error
            ? html`<p part="error" class="error" id="email-error">${error}</p>`
            : html`<p part="hint" class="hint" id="email-hint">${messages.resetEmailAskHint}</p>`
        }
      </div>
      <div part="actions" class="actions">
        ${button({ part: 'submit-button', primary: true, submit: true, label: messages.sendLink, busy: busy !== undefined })}
        ${button({ part: 'cancel-button', label: messages.cancel, off: busy !== undefined, onClick: actions.cancel })}
      </div>
    </form>`;
}
