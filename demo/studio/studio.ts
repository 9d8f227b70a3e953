/** Edits tokens on the left, shows them at once on the right, in light and in dark. */
import { play, SCENES } from '../gallery/scenes.ts';
import { copyButton } from '../site/copy.ts';
import { element, need } from '../site/dom.ts';
import { INITIAL, PRESETS, toCss, TOKENS, type Theme, type Token } from './tokens.ts';

const SHOWN = ['choosing-all', 'form', 'email-sent', 'tenant-down'];
const MODES = ['light', 'dark'] as const;

let theme: Theme = INITIAL;
const stages = MODES.map(mode => need(`[data-stage="${mode}"]`, HTMLElement));
const form = need('[data-tokens]', HTMLFormElement);

for (const stage of stages) {
  const scenes = SHOWN.flatMap(name => SCENES.find(scene => scene.name === name) ?? []);
  stage.append(...scenes.map(play));
}
need('[data-presets]', HTMLElement).append(
  ...Object.entries(PRESETS).map(([name, preset]) => {
    const button = element('button', { type: 'button', class: 'button small' }, name);
    button.addEventListener('click', () => {
      show(preset);
      form.replaceChildren(...TOKENS.map(control));
    });
    return button;
  }),
);
form.append(...TOKENS.map(control));
form.addEventListener('submit', event => event.preventDefault());
show(theme);

function show(next: Theme): void {
  theme = next;
  for (const [name, values] of Object.entries(theme))
    stages.forEach((stage, mode) => stage.style.setProperty(name, values[mode] ?? null));
  const css = toCss(theme);
  need('[data-css]', HTMLElement).textContent = css;
  need('[data-copy]', HTMLElement).replaceChildren(copyButton(css, 'the CSS'));
}

function control(token: Token): HTMLElement {
  const values = theme[token.name] ?? token.initial;
  if (token.kind === 'length') return labelled(token, lengthInput(token, values[0]));
  return labelled(token, ...MODES.map((mode, index) => colourInput(token, mode, index, values[index] ?? '')));
}

function labelled({ name, label }: Token, ...inputs: readonly HTMLElement[]): HTMLElement {
  const title = element('span', {}, label, element('code', {}, name));
  return element('div', { class: 'token', role: 'group', 'aria-label': label }, title, ...inputs);
}

function colourInput({ name, label }: Token, mode: string, index: number, value: string): HTMLInputElement {
  const input = element('input', { type: 'color', value, 'aria-label': `${label}, ${mode}` });
  input.addEventListener('input', () => {
    const [light = '', dark = ''] = theme[name] ?? [];
    show({ ...theme, [name]: index === 0 ? [input.value, dark] : [light, input.value] });
  });
  return input;
}

function lengthInput({ name, label }: Token, value: string): HTMLInputElement {
  const input = element('input', {
    type: 'range',
    min: '0',
    max: '32',
    value: String(parseInt(value, 10)),
    'aria-label': label,
  });
  input.addEventListener('input', () => show({ ...theme, [name]: [`${input.value}px`, `${input.value}px`] }));
  return input;
}
