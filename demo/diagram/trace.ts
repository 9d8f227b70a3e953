/** The tenant's trace as the demo reads it: past events by request, new ones as they happen. */
import { configuration } from '../site/configuration.ts';
import type { RunEvent } from './model.ts';
import { readRun, saw, type Run } from './run.ts';

/** One event of the tenant's trace (`GET /__tenant/trace`). */
export interface TraceEvent {
  readonly id: number;
  readonly from: string;
  readonly name: string;
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly grantType?: string;
}

const TRACE = `${configuration.tenant}/__tenant/trace`;

/** The number of the newest event; 0 when the tenant cannot be reached. */
export async function newestEvent(): Promise<number> {
  try {
    const events = (await (await fetch(TRACE)).json()) as readonly TraceEvent[];
    return events.at(-1)?.id ?? 0;
  } catch {
    return 0;
  }
}

/** Brings the run up to date, so that a note that follows stands in the right place. */
export async function catchUp(): Promise<void> {
  if (readRun()) saw(await newestEvent());
}

/** Calls back with every event after the given one until the signal ends it; the browser reconnects by itself. */
export function followTrace(after: number, callback: (event: TraceEvent) => void, signal: AbortSignal): void {
  const source = new EventSource(`${TRACE}/live?after=${after}`);
  source.addEventListener('trace', ({ data }: MessageEvent<string>) => callback(JSON.parse(data) as TraceEvent));
  signal.addEventListener('abort', () => source.close());
  // A page that is kept for the back button must not keep a connection.
  addEventListener('pagehide', () => source.close(), { signal });
}

/** The run's events in the order in which they happened: the tenant's, and between them the pages' own notes. */
export function eventsOf(run: Run, trace: readonly TraceEvent[]): readonly RunEvent[] {
  const merged: { readonly at: number; readonly event: RunEvent }[] = [
    ...run.notes.map(({ after, ...note }) => ({ at: after + 0.5, event: { at: 'app' as const, ...note } })),
    ...trace
      .filter(({ id }) => id > run.after)
      .map(event => ({ at: event.id, event: { ...event, at: 'tenant' as const } })),
  ];
  return merged.sort((a, b) => a.at - b.at).map(({ event }) => event);
}
