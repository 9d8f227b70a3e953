/** From a keystroke to the frame that shows it: in our form, and in a field that does nothing beside. */
import type { Browser } from 'playwright-core';
import { bundle } from './bundle.ts';
import type { Case } from './cases.ts';
import type { Condition } from './conditions.ts';
import type { Site } from './site.ts';
import { median, quantile, shuffled } from './statistics.ts';
import { launch, Tab } from './tab.ts';

/** A password that gets better and better, as long as a tenant takes; what is typed first is not measured. */
const WARM_UP = 'Ab1';
const TYPED = 'correct horse BATTERY staple 42! and three more';
/** Between two keys, in ms: a fast typist, and never in step with the frames. */
const GAP = { least: 45, spread: 30 };
/** For what the form fetches when it is opened. */
const SETTLE_MS = 1_000;

export interface Typing {
  /** Milliseconds from key to paint: half of the keys take no longer. */
  readonly median: number;
  /** … and all but the slowest two in a hundred. */
  readonly p98: number;
  /** The browser's own measure of the slowest (Event Timing, steps of 8 ms); below 16 ms it tells nothing. */
  readonly slowest: number;
}

/** By case and condition, one per run. */
export type TypingResults = ReadonlyMap<string, readonly Typing[]>;

export const typingKey = ({ name }: Pick<Case, 'name'>, condition: Condition): string => `${name} ${condition.name}`;

export async function measureTyping(
  site: Site,
  cases: readonly Case[],
  conditions: readonly Condition[],
  runs: number,
): Promise<TypingResults> {
  const results = new Map<string, Typing[]>();
  const keys = await bundle('keys.ts');
  for (let run = 1; run <= runs; run++) {
    const browser = await launch();
    for (const condition of shuffled(conditions))
      for (const it of shuffled(cases)) {
        const key = typingKey(it, condition);
        results.set(key, [...(results.get(key) ?? []), await typeIn(browser, site, it, condition, keys)]);
      }
    await browser.close();
    console.log(`typing, run ${run} of ${runs}`);
  }
  return results;
}

async function typeIn(browser: Browser, site: Site, it: Case, condition: Condition, keys: string): Promise<Typing> {
  const tab = await Tab.open(browser, it);
  try {
    await tab.page.addInitScript({ content: keys });
    await tab.show(site.origin);
    await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
    const field = tab.page.locator('input[autocomplete=new-password]').first();
    await field.focus();
    await tab.slowDown(condition);
    await press(tab, WARM_UP);
    await tab.page.evaluate('keys.times.length = keys.durations.length = 0');
    await press(tab, TYPED);
    if ((await field.inputValue()) !== WARM_UP + TYPED) throw new Error(`${it.name} lost keystrokes.`);
    const { times, durations } = await tab.page.evaluate<{ times: number[]; durations: number[] }>('keys');
    if (times.length !== TYPED.length) throw new Error(`${times.length} of ${TYPED.length} keystrokes were measured.`);
    return { median: median(times), p98: quantile(times, 0.98), slowest: Math.max(0, ...durations) };
  } finally {
    await tab.close();
  }
}

async function press(tab: Tab, text: string): Promise<void> {
  for (const key of text) {
    await tab.cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await tab.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await new Promise(resolve => setTimeout(resolve, GAP.least + Math.random() * GAP.spread));
  }
}
