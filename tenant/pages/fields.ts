/** The form fields that several pages share. */
import { html, nothing } from './html.ts';
import type { Html } from './html.ts';
import type { Messages } from './messages/messages.ts';

export function emailField(label: string, value: string, error?: string): Html {
  return html`<div class="field">
    <label for="username">${label}</label>
    <input
      type="email"
      id="username"
      name="username"
      value="${value}"
      autocomplete="username"
      required
      ${invalid('username', error)}
    />
    ${fieldError('username', error)}
  </div>`;
}

export interface PasswordFieldOptions {
  readonly name: string;
  readonly label: string;
  readonly autocomplete: 'current-password' | 'new-password';
  readonly error?: string | undefined;
  readonly describedBy?: string;
}

export function passwordField(messages: Messages, options: PasswordFieldOptions): Html {
  const { name, label, autocomplete, error } = options;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <div class="control">
      <input
        type="password"
        id="${name}"
        name="${name}"
        autocomplete="${autocomplete}"
        required
        ${invalid(name, error, options.describedBy)}
      />
      <button
        type="button"
        class="reveal"
        aria-controls="${name}"
        aria-label="${messages.showPassword}"
        aria-pressed="false"
        hidden
      >
        ${messages.show}
      </button>
    </div>
    ${fieldError(name, error)}
  </div>`;
}

/** A message about the whole form, read out at once. */
export function formError(error: string | undefined): Html | string {
  return error === undefined ? nothing : html`<p class="error" role="alert">${error}</p>`;
}

function fieldError(name: string, error: string | undefined): Html | string {
  return error === undefined ? nothing : html`<p class="field-error" id="${name}-error" role="alert">${error}</p>`;
}

function invalid(name: string, error: string | undefined, describedBy?: string): Html | string {
  const ids = [error === undefined ? undefined : `${name}-error`, describedBy].filter(Boolean).join(' ');
  if (ids === '') return nothing;
  return error === undefined ? html`aria-describedby="${ids}"` : html`aria-invalid="true" aria-describedby="${ids}"`;
}
