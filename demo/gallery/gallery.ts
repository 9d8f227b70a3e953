/** Shows all states, or the one that the address names, in the language that the address names. */
import { element, need } from '../site/dom.ts';
import { MESSAGE_SCENES } from './message-scenes.ts';
import { play, SCENES, type Scene } from './scenes.ts';

/** Languages of the element; one that is missing is shown in English by the element itself. */
const LANGUAGES =
  'en ar bg cs da de el es et fa fi fr he hi hr hu id it ja ko lt lv nb nl pl pt-BR pt-PT ro ru sk sl sr sv th tr uk vi zh-Hans zh-Hant en-XA ar-XB'.split(
    ' ',
  );
/** Languages that nobody speaks: they show what never passed through the messages. */
const PSEUDO: Readonly<Record<string, string>> = { 'en-XA': 'Pseudo, accented', 'ar-XB': 'Pseudo, right to left' };
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ar-XB'];

const query = new URLSearchParams(location.search);
const wanted = query.get('show') ?? '';
const lang = LANGUAGES.find(tag => tag === query.get('lang')) ?? 'en';
const scenes = wanted === '' ? SCENES : [...SCENES, ...MESSAGE_SCENES].filter(({ name }) => name === wanted);

const names = new Intl.DisplayNames(['en'], { type: 'language' });
const named = (list: readonly Scene[]) => list.map(({ name, title }) => option(name, title, wanted));
need('select[name="show"]', HTMLSelectElement).append(
  option('', 'All states', wanted),
  element('optgroup', { label: 'States' }, ...named(SCENES)),
  element('optgroup', { label: 'Messages' }, ...named(MESSAGE_SCENES)),
);
need('select[name="lang"]', HTMLSelectElement).append(
  ...LANGUAGES.map(tag => option(tag, PSEUDO[tag] ?? names.of(tag) ?? tag, lang)),
);

need('[data-tiles]', HTMLElement).append(
  ...scenes.map(scene =>
    element(
      'section',
      { class: 'tile', id: scene.name, 'aria-labelledby': `${scene.name}-title` },
      element(
        'h2',
        { id: `${scene.name}-title` },
        element('a', { href: `/gallery?show=${scene.name}&lang=${lang}` }, scene.title),
      ),
      element('div', { lang, dir: RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr' }, play(scene)),
    ),
  ),
);

function option(value: string, text: string, chosen: string): HTMLOptionElement {
  return element('option', { value, selected: value === chosen || undefined }, text);
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
