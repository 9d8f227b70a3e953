/** A diagram that follows the run under way, in this tab or another one. */
import type { FlowName } from '../site/flows.ts';
import { diagrams } from './options/index.ts';
import { isFinished, progressOf, type StepProgress } from './progress.ts';
import { onOtherTabs, readRun, saw } from './run.ts';
import { eventsOf, followTrace, type TraceEvent } from './trace.ts';
import { drawDiagram } from './view.ts';

export interface LiveDiagram {
  readonly progress: readonly StepProgress[];
  readonly finished: boolean;
  /** Looks again, after a note of this very tab. */
  refresh(): void;
}

/**
 * @param place is filled with the diagram
 * @param changed is told after every look
 * @param signal ends it
 */
export function followRun(
  place: HTMLElement,
  flow: FlowName,
  changed: (live: LiveDiagram, newest?: TraceEvent) => void,
  signal: AbortSignal,
): LiveDiagram {
  const diagram = diagrams[flow];
  const view = drawDiagram(diagram);
  place.replaceChildren(view.root);
  const trace: TraceEvent[] = [];
  let progress: readonly StepProgress[] = [];

  function look(newest?: TraceEvent): void {
    const run = readRun();
    progress = progressOf(diagram, run?.flow === flow ? eventsOf(run, trace) : []);
    view.show(progress);
    changed(live, newest);
  }
  const live: LiveDiagram = {
    get progress() {
      return progress;
    },
    get finished() {
      return isFinished(progress);
    },
    refresh: () => look(),
  };
  followTrace(
    readRun()?.after ?? 0,
    event => {
      if (event.id <= (trace.at(-1)?.id ?? 0)) return;
      trace.push(event);
      saw(event.id);
      look(event);
    },
    signal,
  );
  onOtherTabs(() => look(), signal);
  look();
  return live;
}
