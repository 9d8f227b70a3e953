/** The page benchmark cannot be passed by a page that shows nothing, by a bar that is missed, or by what has no figure. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMet, leakBars, pageBars, typingBars, type Bar } from '../../scripts/bench/page/bars.ts';
import { ownCases, BASE, BLANK, OURS, RESERVED, type Case } from '../../scripts/bench/page/cases.ts';
import type { Figures, Results } from '../../scripts/bench/page/rounds.ts';
import { timeOf, type TraceEvent } from '../../scripts/bench/page/script-time.ts';
import { serveCases, type Site } from '../../scripts/bench/page/site.ts';
import { median, medianOf } from '../../scripts/bench/page/statistics.ts';
import { launch, Tab } from '../../scripts/bench/page/tab.ts';
import type { Visit } from '../../scripts/bench/page/visit.ts';

describe('a case', () => {
  let browser: Browser;
  let site: Site;
  let cases: readonly Case[];
  const find = (name: string) => cases.find(it => it.name === name)!;

  beforeAll(async () => {
    const own = await ownCases();
    const silent = { ...own.find(it => it.name === OURS)!, name: 'silent', files: new Map([['page.js', '']]) };
    const hidden = {
      ...own.find(it => it.name === 'lit')!,
      name: 'hidden',
      body: '<div style="opacity:0"><password-form></password-form></div>',
    };
    cases = [...own, silent, hidden];
    [site, browser] = [await serveCases(cases), await launch()];
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function check(name: string): Promise<void> {
    const tab = await Tab.open(browser, find(name));
    await tab.page.goto(`${site.origin}/${name}/`);
    await tab.check();
    await tab.close();
  }

  it('is seen when its control is there', async () => {
    const tab = await Tab.open(browser, find('lit'));
    await tab.show(site.origin);
    // Before the check, which puts a new probe in that has seen nothing yet.
    expect(await tab.page.evaluate('probe.painted.view')).toBeGreaterThan(0);
    await tab.check();
    await tab.close();
  });

  it('fails when its script never came', async () => {
    await expect(check('silent')).rejects.toThrow('silent does not show');
  });

  it('fails when its control is there and cannot be seen', async () => {
    await expect(check('hidden')).rejects.toThrow('hidden does not show');
  });
});

describe('the time of a page’s own script', () => {
  const url = 'http://localhost/ours/';
  const commit: TraceEvent = { name: 'CommitLoad', ph: 'X', pid: 1, tid: 1, ts: 0, args: { data: { url } } };
  const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => {
    return { name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur: dur / 2, ...more };
  };

  it('counts what is inside another once, and no other thread, process or work', () => {
    const events = [
      event('FunctionCall', 2_000, 500),
      commit,
      event('EvaluateScript', 1_000, 3_000),
      event('RunMicrotasks', 5_000, 1_000),
      event('Layout', 7_000, 9_000),
      event('FunctionCall', 8_000, 1_000, { tid: 2 }),
      event('FunctionCall', 8_000, 1_000, { pid: 2 }),
    ];
    expect(timeOf(events, url)).toEqual({ cpu: 2, wall: 4 });
  });

  it('refuses a trace without the page', () => {
    expect(() => timeOf([commit], 'http://localhost/other/')).toThrow('does not show the page');
  });
});

describe('the bars', () => {
  const KB = 1024;
  interface Round {
    readonly script: number;
    readonly heap: number;
    readonly view: number;
    readonly shift?: number;
  }
  function figures({ script, heap, view, shift = 0 }: Round): Figures {
    const one: Visit = {
      view,
      usable: view,
      firstRequests: 1,
      firstBytes: 1,
      requests: 1,
      bytes: 1,
      shift,
      longTasks: 0,
      blocking: 0,
      heap: heap * KB,
      elements: 1,
    };
    const time = { cpu: script, wall: script };
    return { visits: { '1x': one, '4x': one, 'slow 4G': one }, scripts: { '1x': time, '4x': time } };
  }
  const run = (ours: Round): Results =>
    new Map([
      [BLANK, [figures({ script: 0, heap: 800, view: 300 })]],
      [BASE, [figures({ script: 5, heap: 1300, view: 900 })]],
      [OURS, [figures(ours)]],
      [RESERVED, [figures(ours)]],
    ]);
  const missed = (bars: readonly Bar[]) => bars.filter(bar => !isMet(bar)).map(({ name }) => name);
  const good = { script: 3, heap: 1000, view: 585, shift: 0.002 };

  it('are met by what is just good enough', () => {
    expect(missed(pageBars(run(good)))).toEqual([]);
  });

  it.each([
    ['own script', { ...good, script: 3.1 }],
    ['heap', { ...good, heap: 1002 }],
    ['first view on slow 4G', { ...good, view: 590 }],
    ['layout shift with the reserve line', { ...good, shift: 0.003 }],
  ])('%s: a little more is too much', (name, ours) => {
    expect(missed(pageBars(run(ours)))).toEqual([name]);
  });

  it('are missed by what was not measured', () => {
    expect(missed(pageBars(new Map()))).toHaveLength(4);
    expect(missed(typingBars(new Map()))).toHaveLength(2);
  });

  it('hold every keystroke against the plain field of the same run', () => {
    const typing = (value: number) => [{ median: value, p98: value, slowest: value }];
    const results = new Map([
      ['field 4x', typing(14)],
      ['ours-form 4x', typing(22)],
      ['ours-advice 4x', typing(22.1)],
    ]);
    expect(missed(typingBars(results))).toEqual(['… with strength advice']);
  });

  it('let no element outlive its removal', () => {
    const leak = { alive: 1, nodes: 0, listeners: 0, heap: 300 };
    expect(missed(leakBars(new Map([['at once', leak]])))).toEqual([
      'elements that outlive their removal, at once',
      'heap left per element, at once',
    ]);
  });
});

describe('medians', () => {
  it('are the middle, or between the two in the middle', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([1, 2, 3, 10])).toBe(2.5);
  });

  it('compare round by round', () => {
    // The machine was twice as slow in the second round, for both.
    expect(medianOf([1, 2, 1], [2, 4, 2], (a, b) => a / b)).toBe(0.5);
  });
});
