/**
 * Runs in every measured page before anything else: sees when the awaited control is painted, and what the page did on
 * the way. Tells the outside by a binding, so that nobody has to ask while it is measured.
 */
interface Probe {
  shifts: number;
  readonly longTasks: number[];
  /** Milliseconds since the navigation began. */
  readonly painted: Record<string, number>;
  isShown(path: string): boolean;
}

/** What is awaited, by name: CSS selectors, `>>>` steps into an open shadow root. */
declare const AWAITED: Record<string, string>;
/** The outside's ear. */
declare const tellBench: (name: string) => void;

declare global {
  interface Window {
    probe: Probe;
  }
}

const probe: Probe = {
  shifts: 0,
  longTasks: [],
  painted: {},
  isShown,
};
window.probe = probe;

new PerformanceObserver(list => {
  for (const entry of list.getEntries()) probe.shifts += (entry as PerformanceEntry & { value: number }).value;
}).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver(list => {
  for (const { duration } of list.getEntries()) probe.longTasks.push(duration);
}).observe({ type: 'longtask', buffered: true });

/** Whether one of the elements at the end of the path can be seen. */
function isShown(path: string): boolean {
  const [last = '', ...hosts] = path.split('>>>').reverse();
  const root = hosts.reduceRight<ParentNode | null | undefined>(
    (within, selector) => within?.querySelector(selector)?.shadowRoot,
    document,
  );
  return [...(root?.querySelectorAll(last) ?? [])].some(element => {
    const { width, height } = element.getBoundingClientRect();
    return width * height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  });
}

const waiting = new Map(Object.entries(AWAITED));
const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => {
  const name = data as string;
  probe.painted[name] = performance.now();
  tellBench(name);
};

function look(): void {
  for (const [name, path] of waiting) {
    if (!isShown(path)) continue;
    waiting.delete(name);
    // A task of its own comes after this frame is drawn.
    port2.postMessage(name);
  }
  if (waiting.size > 0) requestAnimationFrame(look);
}
requestAnimationFrame(look);

export {};
