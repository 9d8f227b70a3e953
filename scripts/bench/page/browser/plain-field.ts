/** What a keystroke costs at least: a Lit element that draws anew at every one, with a password field and no meter. */
import { html, LitElement } from 'lit';

class PlainField extends LitElement {
  static override properties = { length: { state: true } };
  declare length: number;

  constructor() {
    super();
    this.length = 0;
  }

  override render() {
    const onInput = (event: InputEvent) => (this.length = (event.target as HTMLInputElement).value.length);
    return html`<label>
      New password <input type="password" autocomplete="new-password" @input=${onInput} />
      <button ?disabled=${this.length === 0}>Change password</button>
    </label>`;
  }
}

customElements.define('plain-field', PlainField);
