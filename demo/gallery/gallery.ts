/** Shows all states, or the one that the address names, in the language that the address names. */
import { element, need } from '../site/dom.ts';
import { play, SCENES } from './scenes.ts';

/** Languages of the element; one that is missing is shown in English by the element itself. */
const LANGUAGES =
  'en ar bg cs da de el es et fa fi fr he hi hr hu id it ja ko lt lv nb nl pl pt-BR pt-PT ro ru sk sl sr sv th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  );
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

const query = new URLSearchParams(location.search);
const wanted = query.get('state') ?? '';
const lang = LANGUAGES.find(tag => tag === query.get('lang')) ?? 'en';
const scenes = SCENES.filter(({ name }) => wanted === '' || name === wanted);

const names = new Intl.DisplayNames(['en'], { type: 'language' });
fill('state', [['', 'All states'], ...SCENES.map(({ name, title }) => [name, title] as const)], wanted);
fill(
  'lang',
  LANGUAGES.map(tag => [tag, names.of(tag) ?? tag] as const),
  lang,
);

need('[data-tiles]', HTMLElement).append(
  ...scenes.map(scene =>
    element(
      'section',
      { class: 'tile', id: scene.name, 'aria-labelledby': `${scene.name}-title` },
      element(
        'h2',
        { id: `${scene.name}-title` },
        element('a', { href: `/gallery?state=${scene.name}&lang=${lang}` }, scene.title),
      ),
      element('div', { lang, dir: RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr' }, play(scene)),
    ),
  ),
);

function fill(name: string, options: readonly (readonly [value: string, text: string])[], chosen: string): void {
  const select = need(`select[name="${name}"]`, HTMLSelectElement);
  select.append(
    ...options.map(([value, text]) => element('option', { value, selected: value === chosen || undefined }, text)),
  );
}

// A view that comes after another takes the focus, as it should on a real page; here it would scroll this one about.
if (scenes.length > 1) {
  const settled = new AbortController();
  const end = (): void => settled.abort();
  addEventListener('keydown', end, { signal: settled.signal });
  addEventListener('pointerdown', end, { signal: settled.signal });
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement) target.blur();
      scrollTo({ top: 0, behavior: 'instant' });
    },
    { signal: settled.signal },
  );
}

// The form policy of the page allows no navigation by forms.
const form = need('[data-choices]', HTMLFormElement);
form.addEventListener('submit', event => {
  event.preventDefault();
  const chosen = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']);
  location.search = new URLSearchParams(chosen).toString();
});
