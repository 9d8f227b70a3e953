/** One run of an option: where it began in the tenant's trace, and what pages of the demo noted since. */
import { flowNamed, type FlowName } from '../site/flows.ts';

/** Something a page of the demo saw itself. Holds names and masked requests, never a secret. */
export interface Note {
  readonly name: string;
  /** The newest event of the tenant's trace at that time. */
  readonly after: number;
  readonly path?: string | undefined;
  readonly request?: string | undefined;
}

export interface Run {
  readonly flow: FlowName;
  /** The run holds the trace's events after this one. */
  readonly after: number;
  /** The newest event seen so far. */
  readonly seen: number;
  readonly notes: readonly Note[];
}

/** Shared by all tabs, because a link in a mail opens a new one. */
const KEY = 'demo.run';
const MOST_NOTES = 60;

export function readRun(): Run | undefined {
  try {
    const run = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Run | null;
    return run && flowNamed(run.flow) ? run : undefined;
  } catch {
    return undefined;
  }
}

export function beginRun(flow: FlowName, after: number): Run {
  return save({ flow, after, seen: after, notes: [] });
}

/** Adds a note to the run under way; nothing without one. */
export function note(name: string, details: Pick<Note, 'path' | 'request'> = {}): void {
  const run = readRun();
  if (run) save({ ...run, notes: [...run.notes, { name, after: run.seen, ...details }].slice(-MOST_NOTES) });
}

export function saw(id: number): void {
  const run = readRun();
  if (run && id > run.seen) save({ ...run, seen: id });
}

/** Calls back when another tab changed the run, until the signal ends it. */
export function onOtherTabs(callback: () => void, signal: AbortSignal): void {
  addEventListener('storage', ({ key }) => (key === KEY || key === null) && callback(), { signal });
}

function save(run: Run): Run {
  try {
    localStorage.setItem(KEY, JSON.stringify(run));
  } catch {
    // A browser that blocks storage shows a diagram without memory, and nothing worse.
  }
  return run;
}
