/** Which steps of a diagram have happened, told from the events of a run alone. Pure. */
import type { Diagram, RunEvent, Step } from './model.ts';

export type StepState =
  /** Proven by an event, or by a later step that cannot happen without it. */
  | 'done'
  /** Not needed this time: it happened before this run began. */
  | 'earlier'
  /** An optional step that this run does not have. */
  | 'skipped'
  /** What happens next. */
  | 'current'
  | 'pending';

export interface StepProgress {
  readonly state: StepState;
  /** What proved the step. */
  readonly event?: RunEvent | undefined;
}

/** @param events oldest first */
export function progressOf({ steps }: Diagram, events: readonly RunEvent[]): readonly StepProgress[] {
  const proven = new Map<number, RunEvent>();
  let next = 0;
  for (const event of events) {
    answer(proven, next - 1, event);
    // One event may prove several steps: a login page that is shown was asked for.
    for (let found = findStep(steps, next, event); found !== undefined; found = findStep(steps, next, event)) {
      proven.set(found, event);
      next = found + 1;
    }
  }
  const states: StepProgress[] = [];
  // From the end: a step without proof of its own shares the fate of the next one.
  for (let index = steps.length - 1; index >= 0; index--) {
    const event = proven.get(index);
    states.unshift(event ? { state: 'done', event } : { state: unproven(steps, index, next, states[0]) });
  }
  return states;
}

export function isFinished(progress: readonly StepProgress[]): boolean {
  return progress.at(-1)?.state === 'done';
}

/** The first step from `next` on that the event proves; only steps that may be missing are passed over. */
function findStep(steps: readonly Step[], next: number, event: RunEvent): number | undefined {
  for (let index = next; index < steps.length; index++) {
    const step = steps[index];
    if (step?.proof?.(event)) return index;
    if (!step || !mayBeMissing(step)) return undefined;
  }
  return undefined;
}

function mayBeMissing({ proof, frame, mayBeEarlier }: Step): boolean {
  return proof === undefined || mayBeEarlier === true || frame?.kind === 'opt';
}

function unproven(steps: readonly Step[], index: number, next: number, after: StepProgress | undefined): StepState {
  if (index > next) return 'pending';
  if (index === next) return 'current';
  const step = steps[index];
  if (step?.frame?.kind === 'opt') return 'skipped';
  if (step?.proof === undefined && after?.state !== 'earlier') return 'done';
  return 'earlier';
}

/** The page saw the request leave, the tenant saw it arrive: the step shows both. */
function answer(proven: Map<number, RunEvent>, index: number, event: RunEvent): void {
  const asked = proven.get(index);
  if (asked?.request === undefined || asked.status !== undefined || asked.path !== event.path) return;
  proven.set(index, { ...asked, method: event.method, status: event.status });
}
