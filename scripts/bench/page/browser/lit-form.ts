/** The floor for a component: one LitElement with a three-field form, no words, no rules, no errors. */
import { css, html, LitElement } from 'lit';

export class PasswordForm extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font: inherit;
    }
    form {
      display: grid;
      gap: 12px;
      padding: 24px;
      border: 1px solid #ccc;
      border-radius: 12px;
    }
    label {
      display: grid;
    }
  `;

  override render() {
    const field = (label: string, autocomplete: AutoFill) =>
      html`<label>${label} <input type="password" autocomplete=${autocomplete} required /></label>`;
    return html`<form>
      ${field('Current password', 'current-password')} ${field('New password', 'new-password')}
      ${field('Repeat new password', 'new-password')}
      <button>Change password</button>
    </form>`;
  }
}

customElements.define('password-form', PasswordForm);
