/** What every page of the docs does: search, copy buttons, and a table of contents that keeps out of a phone's way. */
import { diagrams } from '../diagram/options/index.ts';
import { drawStill } from '../diagram/view.ts';
import { copyButton } from '../site/copy.ts';
import { element, need } from '../site/dom.ts';
import { flowNamed } from '../site/flows.ts';
import { startSearch } from './search.ts';

for (const sample of document.querySelectorAll('pre')) {
  const frame = element('div', { class: 'sample' });
  sample.replaceWith(frame);
  frame.append(sample, copyButton(sample.textContent.trim(), 'this sample'));
}

// The guide of an option is named after it.
const option = flowNamed(/\/option-\d-([\w-]+)$/.exec(location.pathname)?.[1] ?? null);
for (const place of document.querySelectorAll('[data-diagram]'))
  if (option) place.append(drawStill(diagrams[option.name]));

// Beside the text on a wide screen, folded above it on a narrow one.
const contents = need('[data-contents]', HTMLDetailsElement);
const wide = matchMedia('(min-width: 900px)');
const fold = (): void => {
  contents.open = wide.matches;
};
wide.addEventListener('change', fold);
fold();

startSearch(need('[data-search]', HTMLElement));
