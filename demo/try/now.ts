/** The line that says what to do next, with the mail at hand once one has arrived. */
import { diagrams } from '../diagram/options/index.ts';
import type { LiveDiagram } from '../diagram/live.ts';
import { configuration } from '../site/configuration.ts';
import { element } from '../site/dom.ts';
import type { FlowName } from '../site/flows.ts';
import { hintFor } from './hints.ts';

export function showNow(place: HTMLElement, flow: FlowName, { progress, finished }: LiveDiagram): void {
  const { steps } = diagrams[flow];
  const index = progress.findIndex(({ state }) => state === 'current');
  const done = progress.filter(({ state }) => state !== 'pending' && state !== 'current').length;
  const text = hintFor(flow, steps[index], index <= 0);
  if (place.dataset['text'] === text && place.dataset['done'] === String(done)) return;
  Object.assign(place.dataset, { text, done: String(done), finished: String(finished) });
  place.replaceChildren(
    element('p', { class: 'now-text' }, text),
    element('progress', { max: String(steps.length), value: String(done), 'aria-label': 'Steps of the diagram' }),
    element('p', { class: 'quiet' }, `Step ${Math.min(done + 1, steps.length)} of ${steps.length}`),
  );
  if (steps[index]?.text.startsWith('Click on Password Reset Link')) void offerMail(place);
}

async function offerMail(place: HTMLElement): Promise<void> {
  const link = element(
    'a',
    { class: 'button primary small', href: configuration.inbox, target: '_blank' },
    'Open the mail',
  );
  place.append(link);
  try {
    const mails = (await (await fetch(`${configuration.tenant}/__tenant/mails`)).json()) as readonly { id: string }[];
    const newest = mails.at(-1);
    if (newest) link.href = `${configuration.inbox}/mails/${newest.id}`;
  } catch {
    // The inbox lists it all the same.
  }
}
