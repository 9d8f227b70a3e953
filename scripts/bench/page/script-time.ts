/** Main-thread CPU time of a page's own scripts, from a trace: to compile and run them, and everything they schedule. */
import type { Browser } from 'playwright-core';
import type { Case } from './cases.ts';
import type { Condition } from './conditions.ts';
import type { Site } from './site.ts';
import { Tab } from './tab.ts';

/** After the load event; long enough for what comes when the page is idle, and for a slow machine. */
const SETTLE_MS = 2_000;
const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];

/** A part of Chromium's trace format: one complete event, times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Thread time: what the thread was on a processor for. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly frame?: string; readonly url?: string } };
}

/** Milliseconds of the main thread. */
export interface ScriptTime {
  /** On a processor. What slows a tab down does not count. */
  readonly cpu: number;
  /** By the clock: what a slowed-down tab feels. */
  readonly wall: number;
}

/** No probe is in the page: all script in it is the page's own. */
export async function scriptTime(browser: Browser, site: Site, it: Case, condition: Condition): Promise<ScriptTime> {
  const tab = await Tab.open(browser, it);
  try {
    await tab.slowDown(condition);
    const url = `${site.origin}/${it.name}/`;
    await browser.startTracing(tab.page, { categories: CATEGORIES });
    await tab.page.goto(url, { waitUntil: 'load' });
    await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    await tab.check();
    return timeOf(trace.traceEvents, url);
  } finally {
    await tab.close();
  }
}

/** What the engine does for a script. Each counts with all that happens inside it. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);

/** @param url the page's address: its process is the one that counts */
export function timeOf(events: readonly TraceEvent[], url: string): ScriptTime {
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url === url);
  if (!commit) throw new Error('The trace does not show the page.');
  const mine = events
    .filter(it => it.pid === commit.pid && it.tid === commit.tid && it.ph === 'X' && SCRIPT.has(it.name))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let [cpu, wall, end] = [0, 0, 0];
  for (const { ts, dur = 0, tdur = 0 } of mine) {
    // Inside one that is counted already.
    if (ts < end) continue;
    cpu += tdur;
    wall += dur;
    end = ts + dur;
  }
  return { cpu: cpu / 1000, wall: wall / 1000 };
}
