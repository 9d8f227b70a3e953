/** Draws a sequence diagram as a list, so that it can be read, tabbed through and zoomed like any text. */
import { element } from '../site/dom.ts';
import { LIFELINES, type Diagram, type Lifeline, type RunEvent, type Step } from './model.ts';
import type { StepProgress, StepState } from './progress.ts';

const STATE_WORDS: Readonly<Record<StepState, string>> = {
  done: 'Done',
  earlier: 'Done before',
  skipped: 'Not needed',
  current: 'Next',
  pending: 'Not yet',
};

export interface DiagramView {
  readonly root: HTMLElement;
  show(progress: readonly StepProgress[]): void;
}

export function drawDiagram({ lifelines, steps }: Diagram): DiagramView {
  const rows = steps.map((step, index) => drawStep(step, index, lifelines));
  const heads = lifelines.map(line => element('span', { class: 'head' }, LIFELINES[line]));
  const list = element('ol', { class: 'steps', role: 'list' }, ...framed(steps, rows));
  const root = element(
    'div',
    { class: 'diagram', 'data-lines': String(lifelines.length) },
    element('div', { class: 'heads', 'aria-hidden': 'true' }, ...heads),
    list,
  );
  let current = -1;
  return {
    root,
    show(progress) {
      progress.forEach((step, index) => rows[index]?.show(step));
      const now = progress.findIndex(({ state }) => state === 'current');
      if (now !== current && current !== -1) reveal(rows[now === -1 ? rows.length - 1 : now]?.item, root);
      current = now;
    },
  };
}

/** The diagram as such, with nothing running: every note is open. */
export function drawStill(diagram: Diagram): HTMLElement {
  const { root } = drawDiagram(diagram);
  root.classList.add('still');
  for (const details of root.querySelectorAll('details')) details.open = true;
  return root;
}

function wayOf(distance: number): string {
  if (distance === 0) return 'self';
  return distance > 0 ? 'forward' : 'back';
}

interface Row {
  readonly item: HTMLLIElement;
  show(progress: StepProgress): void;
}

function drawStep(step: Step, index: number, lifelines: readonly Lifeline[]): Row {
  const state = element('span', { class: 'state' });
  const detail = element('div', { class: 'detail' }, ...noteOf(step));
  const route = `${LIFELINES[step.from]} to ${LIFELINES[step.to]}: `;
  const summary = element(
    'summary',
    {},
    element('span', { class: 'number' }, String(index + 1)),
    element(
      'span',
      { class: 'words' },
      element('span', { class: 'route' }, step.from === step.to ? `${LIFELINES[step.from]}: ` : route),
      step.text,
    ),
    state,
    element('span', { class: step.reply ? 'arrow reply' : 'arrow', 'aria-hidden': 'true' }),
  );
  const item = element(
    'li',
    {
      'data-from': String(lifelines.indexOf(step.from) + 1),
      'data-to': String(lifelines.indexOf(step.to) + 1),
      'data-way': wayOf(lifelines.indexOf(step.to) - lifelines.indexOf(step.from)),
      'data-state': 'pending',
    },
    element('details', {}, summary, detail),
  );
  return {
    item,
    show(progress) {
      if (item.dataset['state'] !== progress.state || state.textContent === '') {
        item.dataset['state'] = progress.state;
        state.textContent = STATE_WORDS[progress.state];
      }
      if (progress.state === 'current') item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
      detail.replaceChildren(...details(step, progress));
    },
  };
}

function details(step: Step, { state, event }: StepProgress): readonly HTMLElement[] {
  const seen = event
    ? element('pre', { tabindex: '0', role: 'group', 'aria-label': 'What was seen' }, wording(event))
    : element('p', { class: 'quiet' }, explanation(state));
  return [...noteOf(step), seen];
}

const noteOf = ({ note }: Step): readonly HTMLElement[] =>
  note === undefined ? [] : [element('p', { class: 'note' }, note)];

function explanation(state: StepState): string {
  switch (state) {
    case 'done':
      return 'No request of its own: it is part of the step that follows.';
    case 'earlier':
      return 'This happened before the run began, and what it gave is still valid.';
    case 'skipped':
      return 'Optional, and not needed this time.';
    case 'current':
    case 'pending':
      return 'The real request appears here once it was made.';
  }
}

/** The real request; of what only the tenant saw, method, path and answer. */
function wording(event: RunEvent): string {
  const answer = event.status === undefined ? '' : `\n→ ${event.status}`;
  if (event.request !== undefined) return event.request + answer;
  if (event.name !== 'http') return `${event.at === 'app' ? 'Application' : 'Tenant'}: ${event.name}`;
  return `${event.method ?? ''} ${withoutIds(event.path ?? '')}${answer}\nSent by a ${event.from ?? ''}; values are not recorded.`;
}

function withoutIds(path: string): string {
  return path.replace(/^(\/api\/v2\/users\/)[^/]+/, '$1{id}');
}

/** Puts the rows of an `opt` or `critical` frame into a box that names it. */
function framed(steps: readonly Step[], rows: readonly Row[]): readonly HTMLElement[] {
  const items: HTMLElement[] = [];
  let open: HTMLElement | undefined;
  rows.forEach(({ item }, index) => {
    const { frame } = steps[index] ?? {};
    if (!frame) {
      open = undefined;
      items.push(item);
      return;
    }
    if (!open || steps[index - 1]?.frame !== frame) {
      open = element('ol', { role: 'list' });
      const title = element('p', {}, element('strong', {}, frame.kind), ` ${frame.title}`);
      items.push(element('li', { class: 'frame' }, title, open));
    }
    open.append(item);
  });
  return items;
}

/** Scrolls the diagram, and never the page. */
function reveal(item: HTMLElement | undefined, root: HTMLElement): void {
  const box = root.closest('[data-scroll]');
  if (!item || !box) return;
  const offset = item.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.scrollBy({ top: offset, behavior: calm ? 'instant' : 'smooth' });
}
