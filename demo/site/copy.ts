/** A button that copies a text and says so. */
import { element } from './dom.ts';

const SAID_MS = 1_600;

/** @param what completes "Copy …" for screen readers */
export function copyButton(text: string, what: string): HTMLButtonElement {
  const word = element('span', {}, 'Copy');
  const hidden = element('span', { class: 'visually-hidden' }, ` ${what}`);
  const button = element('button', { type: 'button', class: 'copy' }, word, hidden);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(
      () => say('Copied'),
      () => say('Select and copy it'),
    );
  });
  function say(said: string): void {
    word.textContent = said;
    setTimeout(() => (word.textContent = 'Copy'), SAID_MS);
  }
  return button;
}
