/** A password's field: label, input, reveal switch, and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FormMessages } from '../messages/messages.ts';
import type { FieldName, PasswordForm } from '../password/password-form.ts';
import type { LaterContext } from './view.ts';

export interface FormContext extends LaterContext {
  readonly words: FormMessages;
}

export interface FieldOptions {
  readonly name: FieldName;
  readonly autocomplete: 'current-password' | 'new-password';
  readonly error: string | undefined;
  readonly onInput: () => void;
  /** The policy in the words of the `passwordrules` attribute. */
  readonly passwordRules?: string | undefined;
  /** Shown below the input, and read with it. */
  readonly below?: TemplateResult | undefined;
}

export function fieldView(
  options: FieldOptions,
  form: PasswordForm,
  { busy, ids, words }: FormContext,
): TemplateResult {
  const { name, autocomplete, error, onInput, below } = options;
  const id = ids + name;
  const { label, reveal } = words.fields[name];
  const visible = form.revealed.has(name);
  const noteKey = (event: Event): void => form.noteCapsLock(name, event, words.capsLock);
  return html`<div part="field" class="field">
    <label part="label" for=${id}>${label}</label>
    <div class="password" dir="ltr">
      <input
        part="input ${name}-password-input"
        id=${id}
        name="${name}-password"
        type=${visible ? 'text' : 'password'}
        autocomplete=${autocomplete}
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        required
        passwordrules=${options.passwordRules ?? nothing}
        readonly=${busy ? '' : nothing}
        data-focus=${error ? '' : nothing}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby="${id}-error ${id}-below"
        @input=${onInput}
        @keydown=${noteKey}
        @keyup=${noteKey}
        @blur=${noteKey}
      />
      <button
        part="reveal-button"
        type="button"
        role="switch"
        aria-checked=${visible}
        aria-label=${reveal}
        aria-controls=${id}
        @click=${() => form.toggle(name)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M1.5 10s3-5.5 8.5-5.5 8.5 5.5 8.5 5.5-3 5.5-8.5 5.5S1.5 10 1.5 10Z" />
          <circle cx="10" cy="10" r="2.5" />
          <path class="slash" d="m3 17 14-14" />
        </svg>
      </button>
    </div>
    <p part="error" class="error" id="${id}-error" hidden=${error ? nothing : ''}>${error}</p>
    ${form.capsLock === name ? html`<p part="hint" class="hint">${words.capsLock}</p>` : ''}
    <div id="${id}-below" hidden=${below ? nothing : ''}>${below}</div>
  </div>`;
}
