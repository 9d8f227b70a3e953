/** Searches the docs: an index of a few kilobytes, fetched when the field is first used. */
import { element, need } from '../site/dom.ts';
import { find, type SearchEntry } from './find.ts';

export function startSearch(place: HTMLElement): void {
  const field = need('input', HTMLInputElement, place);
  const results = need('[data-search-results]', HTMLOListElement, place);
  const said = need('[data-search-said]', HTMLParagraphElement, place);
  let index: Promise<readonly SearchEntry[]> | undefined;

  const load = (): Promise<readonly SearchEntry[]> => {
    index ??= fetch('/docs/search.json').then(answer => answer.json() as Promise<readonly SearchEntry[]>);
    index.catch(() => (index = undefined));
    return index;
  };

  async function show(): Promise<void> {
    const query = field.value;
    let found: readonly SearchEntry[];
    try {
      found = query.trim() === '' ? [] : find(await load(), query);
    } catch {
      said.textContent = 'The search could not be loaded.';
      return;
    }
    // Typed on meanwhile: the newer search will show.
    if (field.value !== query) return;
    results.hidden = query.trim() === '';
    results.replaceChildren(...(found.length > 0 ? found.map(result) : [element('li', {}, 'Nothing found.')]));
    said.textContent = results.hidden ? '' : `${found.length} found`;
  }

  field.addEventListener('focus', () => void load().catch(() => undefined));
  field.addEventListener('input', () => void show());
  place.addEventListener('keydown', event => {
    const stops = [field, ...results.querySelectorAll('a')];
    const here = stops.findIndex(stop => stop === document.activeElement);
    const next = { ArrowDown: here + 1, ArrowUp: here - 1 }[event.key];
    if (event.key === 'Escape') {
      field.value = '';
      void show();
      field.focus();
    } else if (next !== undefined && stops[next]) {
      event.preventDefault();
      stops[next].focus();
    }
  });
}

function result({ page, section, url, text }: SearchEntry): HTMLLIElement {
  const link = element(
    'a',
    { href: url },
    element('strong', {}, section || page),
    section ? element('span', {}, page) : undefined,
  );
  return element('li', {}, link, element('p', {}, text.length > 120 ? `${text.slice(0, 120)}…` : text));
}
