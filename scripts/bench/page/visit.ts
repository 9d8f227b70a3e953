/** One visit to a case: what it took until the first view, and what the page keeps. */
import type { Browser } from 'playwright-core';
import type { Case } from './cases.ts';
import type { Condition } from './conditions.ts';
import type { Site } from './site.ts';
import { Tab } from './tab.ts';

/** Long enough for what the widget fetches when the page is idle. */
const SETTLE_MS = 1_500;
const LONG_TASK_MS = 50;

export interface Visit {
  /** Milliseconds from the navigation to the first view. */
  readonly view: number;
  /** … and to the control that can be used. */
  readonly usable: number;
  /** Requests besides the document, and bytes with it, after brotli. */
  readonly firstRequests: number;
  readonly firstBytes: number;
  readonly requests: number;
  readonly bytes: number;
  readonly shift: number;
  readonly longTasks: number;
  /** Total blocking time: what long tasks take beyond 50 ms each. */
  readonly blocking: number;
  /** Bytes of the JavaScript heap after the garbage is out. */
  readonly heap: number;
  readonly elements: number;
}

interface Seen {
  readonly painted: Readonly<Record<string, number>>;
  readonly shifts: number;
  readonly longTasks: readonly number[];
  readonly elements: number;
  /** When each request began, and its bytes. */
  readonly requests: readonly (readonly [start: number, bytes: number])[];
}

/** @param picture where to put a screenshot */
export async function visit(
  browser: Browser,
  site: Site,
  it: Case,
  condition: Condition,
  picture?: string,
): Promise<Visit> {
  const tab = await Tab.open(browser, it);
  try {
    await tab.slowDown(condition);
    await tab.show(site.origin);
    await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
    const seen = await tab.page.evaluate<Seen>(READ);
    await tab.cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await tab.cdp.send('Performance.enable');
    await tab.collectGarbage();
    const { metrics } = await tab.cdp.send('Performance.getMetrics');
    await tab.check();
    if (picture !== undefined) await tab.page.screenshot({ path: picture });
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
    return { ...summarize(seen, site.documentSize(it.name)), heap };
  } finally {
    await tab.close();
  }
}

function summarize({ painted, shifts, longTasks, elements, requests }: Seen, document: number): Omit<Visit, 'heap'> {
  const { view = NaN, usable = view } = painted;
  const first = requests.filter(([start]) => start < view);
  const sum = (all: Seen['requests']) => all.reduce((bytes, [, size]) => bytes + size, document);
  return {
    view,
    usable,
    firstRequests: first.length,
    firstBytes: sum(first),
    requests: requests.length,
    bytes: sum(requests),
    shift: shifts,
    longTasks: longTasks.length,
    blocking: longTasks.reduce((total, duration) => total + duration - LONG_TASK_MS, 0),
    elements,
  };
}

/** Evaluated in the page. Elements in open shadow roots count. */
const READ = `(() => {
  const count = root => [...root.querySelectorAll('*')].reduce((n, it) => n + 1 + (it.shadowRoot ? count(it.shadowRoot) : 0), 0);
  const requests = performance.getEntriesByType('resource')
    .filter(({ name }) => name.startsWith('http'))
    .map(({ startTime, encodedBodySize }) => [startTime, encodedBodySize]);
  const { painted, shifts, longTasks } = probe;
  return { painted, shifts, longTasks, elements: count(document), requests };
})()`;
