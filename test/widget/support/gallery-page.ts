/** A page with every exhibit of the gallery at once, for those who look at it from outside: `test/visual`. */
import '../../../widget/define.ts';
import { gallery, type Exhibit } from './gallery.ts';

type Element = HTMLElementTagNameMap['account-password-manager'];

function place(name: string, { state, properties }: Exhibit): Element {
  const element = document.createElement('account-password-manager');
  element.id = name;
  Object.assign(element, properties);
  Object.defineProperty(element, 'state', { configurable: true, get: () => state });
  document.querySelector('main')?.append(element);
  return element;
}

/** The later views bring the styles of every state with them, and something that speaks. */
const isThere = (element: Element, { state, properties, typed }: Exhibit): boolean =>
  element.hasUpdated &&
  !!element.renderRoot.querySelector('[role=status]') &&
  (state.name === 'loading' || !element.renderRoot.querySelector('[part~=status]')) &&
  (!typed || !properties?.strengthAdvice || !!element.renderRoot.querySelector('[part~=strength]'));

function type(element: Element, typed: Exhibit['typed'] = {}): void {
  for (const [name, value] of Object.entries(typed)) {
    const input = element.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (!input || input.value === value) continue;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

const exhibits = Object.entries(gallery).map(([name, exhibit]) => ({ exhibit, element: place(name, exhibit) }));

/** Views and strength advice come late; the page says when all of them are there. */
function wait(): void {
  for (const { element, exhibit } of exhibits) type(element, exhibit.typed);
  if (exhibits.every(({ element, exhibit }) => isThere(element, exhibit))) document.title = 'ready';
  else requestAnimationFrame(wait);
}
wait();
