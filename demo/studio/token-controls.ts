/** A control for each token: a colour for light and one for dark, or a length. */
import { element } from '../site/dom.ts';
import { TOKENS, type Theme, type Token } from './tokens.ts';

/** @param changed gets the whole theme after every change */
export function tokenControls(initial: Theme, changed: (theme: Theme) => void): readonly HTMLElement[] {
  let theme = initial;
  const set = (name: string, values: readonly [string, string]): void => {
    theme = { ...theme, [name]: values };
    changed(theme);
  };
  return TOKENS.map(token => {
    const values = theme[token.name] ?? token.initial;
    if (token.kind === 'length')
      return labelled(
        token,
        lengthInput(token, values[0], value => set(token.name, [value, value])),
      );
    return labelled(
      token,
      colourInput(token, 'light', values[0], value => set(token.name, [value, (theme[token.name] ?? values)[1]])),
      colourInput(token, 'dark', values[1], value => set(token.name, [(theme[token.name] ?? values)[0], value])),
    );
  });
}

function labelled({ name, label }: Token, ...inputs: readonly HTMLElement[]): HTMLElement {
  const title = element('span', {}, label, element('code', {}, name));
  return element('div', { class: 'token', role: 'group', 'aria-label': label }, title, ...inputs);
}

function colourInput({ label }: Token, mode: string, value: string, set: (value: string) => void): HTMLInputElement {
  const input = element('input', { type: 'color', value, 'aria-label': `${label}, ${mode}` });
  input.addEventListener('input', () => set(input.value));
  return input;
}

function lengthInput({ label }: Token, value: string, set: (value: string) => void): HTMLInputElement {
  const length = String(parseInt(value, 10));
  const input = element('input', { type: 'range', min: '0', max: '32', value: length, 'aria-label': label });
  input.addEventListener('input', () => set(`${input.value}px`));
  return input;
}
