/** The page of an option: what needs no answer from anybody is there at once, the run follows. */
import { diagrams } from '../diagram/options/index.ts';
import { drawDiagram } from '../diagram/view.ts';
import { element, need } from '../site/dom.ts';
import { FLOWS } from '../site/flows.ts';
import { option } from './option.ts';

const title = `Option ${option.number}: ${option.title}`;
document.title = `${title} · account-password-manager`;
need('[data-title]', HTMLElement).textContent = title;
need('[data-summary]', HTMLElement).textContent = option.summary;
need('[data-options]', HTMLElement).append(
  ...FLOWS.map(flow =>
    element(
      'a',
      { href: `/try?option=${flow.name}`, 'aria-current': flow === option ? 'page' : undefined },
      element('span', { class: 'tab-number' }, String(flow.number)),
      ` ${flow.title}`,
    ),
  ),
);
need('[data-diagram]', HTMLElement).append(drawDiagram(diagrams[option.name]).root);

await import('./run.ts');
