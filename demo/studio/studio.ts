/** Edits tokens and parts on the left, shows them at once on the right, in light and in dark. */
import { play, SCENES } from '../gallery/scenes.ts';
import { copyButton } from '../site/copy.ts';
import { element, need } from '../site/dom.ts';
import { partControls } from './part-controls.ts';
import { partRules, type PartStyles } from './parts.ts';
import { tokenControls } from './token-controls.ts';
import { INITIAL, PRESETS, toCss, type Theme } from './tokens.ts';

/** What is shown first: a page with every state twice is long. */
const USUAL = ['choosing-all', 'form', 'email-sent', 'tenant-down'];
const MODES = ['light', 'dark'] as const;
/** How long the states take to play, in ms. */
const PLAY_MS = 1_500;

let theme: Theme = INITIAL;
let parts: PartStyles = {};
let playing: ReturnType<typeof setTimeout> | undefined;

const stages = MODES.map(mode => need(`[data-stage="${mode}"]`, HTMLElement));
const tokenForm = need('[data-tokens]', HTMLFormElement);
const states = need('select[name="states"]', HTMLSelectElement);
const partSheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(partSheet);

need('[data-presets]', HTMLElement).append(
  ...Object.entries(PRESETS).map(([name, preset]) => {
    const button = element('button', { type: 'button', class: 'button small' }, name);
    button.addEventListener('click', () => {
      show({ theme: preset });
      tokenForm.replaceChildren(...tokenControls(preset, next => show({ theme: next })));
    });
    return button;
  }),
);
tokenForm.append(...tokenControls(theme, next => show({ theme: next })));
need('[data-parts]', HTMLFormElement).append(...partControls(next => show({ parts: next })));
for (const form of document.querySelectorAll('form')) form.addEventListener('submit', event => event.preventDefault());

states.append(
  element('option', { value: '' }, 'The usual ones'),
  element('option', { value: '*' }, 'All states'),
  ...SCENES.map(({ name, title }) => element('option', { value: name }, title)),
);
states.addEventListener('change', playAll);
playAll();
show({});

function playAll(): void {
  const { value } = states;
  const wanted = value === '' ? USUAL : SCENES.map(({ name }) => name).filter(name => value === '*' || name === value);
  // A view that comes after another takes the focus, as it should on a real page; here it would scroll this one about.
  stages.forEach(stage => (stage.inert = true));
  clearTimeout(playing);
  playing = setTimeout(() => stages.forEach(stage => (stage.inert = false)), PLAY_MS);
  for (const stage of stages)
    stage.replaceChildren(...wanted.flatMap(name => SCENES.find(scene => scene.name === name) ?? []).map(play));
}

function show(change: { readonly theme?: Theme; readonly parts?: PartStyles }): void {
  theme = change.theme ?? theme;
  parts = change.parts ?? parts;
  for (const [name, values] of Object.entries(theme))
    stages.forEach((stage, mode) => stage.style.setProperty(name, values[mode] ?? null));
  const rules = partRules(parts);
  partSheet.replaceSync(rules.join('\n'));
  const css = [...toCss(theme), ...rules].join('\n') || '/* The element’s own values: nothing to set. */';
  need('[data-css]', HTMLElement).textContent = css;
  need('[data-copy]', HTMLElement).replaceChildren(copyButton(css, 'the CSS'));
}
