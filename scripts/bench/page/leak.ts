/** What is left of an element that was added and removed a hundred times. */
import type { Browser } from 'playwright-core';
import type { Case } from './cases.ts';
import type { Site } from './site.ts';
import { median } from './statistics.ts';
import { launch, Tab } from './tab.ts';

const ROUNDS = 100;
const BATCHES = 4;
/** Longer than any timer that may hold a removed element for a while. */
const REST_MS = 2_000;

export interface Leak {
  /** Bytes of heap per element that was removed: the median of several hundred-round batches. */
  readonly heap: number;
  /** DOM nodes per element, attached or not. */
  readonly nodes: number;
  readonly listeners: number;
  /** Elements that are still alive after all batches, besides the one that stands on the page. */
  readonly alive: number;
}

interface Count {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Which element is added and removed, and how far it gets in between. */
export interface Stay {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** A flow that it starts once it is ready, and what it shows then: a selector in its shadow root. */
  readonly start?: string;
  readonly until?: string;
}

export async function measureLeak(site: Site, it: Case, stay: Stay): Promise<Leak> {
  const browser: Browser = await launch();
  const tab = await Tab.open(browser, it);
  await tab.show(site.origin);
  const batch = async (): Promise<Count> => {
    await tab.page.evaluate(`(${ADD_AND_REMOVE})(${JSON.stringify(stay)}, ${ROUNDS})`);
    await new Promise(resolve => setTimeout(resolve, REST_MS));
    return count(tab);
  };
  // The first batch fetches and compiles what the others have.
  await batch();
  const counts = [await batch()];
  for (let i = 0; i < BATCHES; i++) counts.push(await batch());
  const alive = (await countInstances(tab, stay.tag)) - 1;
  await browser.close();
  const slope = (pick: (it: Count) => number) =>
    median(counts.slice(1).map((after, i) => (pick(after) - pick(counts[i] ?? after)) / ROUNDS));
  return { heap: slope(c => c.heap), nodes: slope(c => c.nodes), listeners: slope(c => c.listeners), alive };
}

async function count(tab: Tab): Promise<Count> {
  await tab.collectGarbage();
  const { nodes, jsEventListeners } = await tab.cdp.send('Memory.getDOMCounters');
  const { usedSize } = await tab.cdp.send('Runtime.getHeapUsage');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Every instance that the heap holds, attached or not. */
async function countInstances(tab: Tab, tag: string): Promise<number> {
  await tab.collectGarbage();
  const { result: prototype } = await tab.cdp.send('Runtime.evaluate', {
    expression: `customElements.get('${tag}').prototype`,
  });
  const { objects } = await tab.cdp.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId ?? '' });
  const { result } = await tab.cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  return result.value as number;
}

/** Evaluated in the page. One at a time, and away again before the next. */
const ADD_AND_REMOVE = `async ({ tag, attributes = {}, start, until }, rounds) => {
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  for (let round = 0; round < rounds; round++) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const ready = new Promise(resolve => element.addEventListener('apm-ready', resolve, { once: true }));
    document.body.append(element);
    await frame();
    if (start) await ready.then(() => element.start(start));
    while (until && !element.shadowRoot.querySelector(until)) await frame();
    element.remove();
  }
}`;
