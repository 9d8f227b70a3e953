/** The page of an option: what needs no answer from anybody is there at once, the run follows. */
import { diagrams } from '../diagram/options/index.ts';
import { drawDiagram } from '../diagram/view.ts';
import { need } from '../site/dom.ts';
import { option } from './option.ts';

const title = `Option ${option.number}: ${option.title}`;
document.title = `${title} · account-password-manager`;
need('[data-title]', HTMLElement).textContent = title;
need('[data-summary]', HTMLElement).textContent = option.summary;
need(`[data-options] a[href$="=${option.name}"]`, HTMLAnchorElement).setAttribute('aria-current', 'page');
need('[data-diagram]', HTMLElement).append(drawDiagram(diagrams[option.name]).root);

await import('./run.ts');
