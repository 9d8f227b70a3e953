// campaign:dom-fuzz: a hostile page does whatever it likes to several elements, thousands of times at random. None of
// them may throw, hang, keep anything alive, or ask anybody it was not told about. `--seed 7 --operations 500` repeats.
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { ensureBrowser } from '../../set-up/ensure-browser.ts';
import { ORIGIN, pretendSite } from './site.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, operations: { type: 'string' } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const operations = Number(values.operations ?? 10_000);

/** Operations on one page; each page has a seed of its own. */
const PER_PAGE = 250;
/** What timers may hold an element that is gone. */
const REST_MS = 20_000;
/** As much of a stack as tells where it was. */
const LINE = 500;
/** Nodes of templates, which stay for the next element: every view, in the shadow and in the light. */
const TEMPLATE_NODES = 2_500;

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
let broken = 0;
let done = 0;
try {
  for (let page = 0; done < operations; page++) {
    const count = Math.min(PER_PAGE, operations - done);
    const trouble = await tryPage(seed + page, count);
    for (const [line, times] of tally(trouble)) console.log(`seed ${seed + page}, ${times} times: ${line}`);
    broken += trouble.length;
    done += count;
  }
} finally {
  await browser.close();
}
console.log(`seed ${seed}; one page again: --seed SEED --operations ${PER_PAGE}`);
console.log(`dom-fuzz: ${broken} broken of ${done} operations (goal 0)`);
process.exitCode = broken === 0 && done === operations ? 0 : 1;

/** The same trouble told once. */
function tally(trouble: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const line of trouble) times.set(line, (times.get(line) ?? 0) + 1);
  return times;
}

/** @returns what went wrong on one page */
async function tryPage(pageSeed: number, count: number): Promise<string[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const strange = await pretendSite(context);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', error => trouble.push(`uncaught: ${String(error)} ${error.stack ?? ''}`.slice(0, LINE)));
  await page.goto(ORIGIN);
  const devtools = await context.newCDPSession(page);
  await page.waitForFunction('globalThis.fuzz && customElements.get(fuzzTag)');
  const before = await countLeft(devtools);

  const failures = await page.evaluate<string[]>(`fuzz.act(${pageSeed}, ${count})`);
  trouble.push(...failures.map(failure => `thrown: ${failure.slice(0, LINE)}`));
  const open = await page.evaluate<string[]>('fuzz.settle()');
  trouble.push(...open.map(element => `not settled: ${element}`));
  await page.evaluate('fuzz.clear()');
  trouble.push(...(await leftBehind(page, devtools, before)));
  if (new URL(page.url()).origin !== ORIGIN) trouble.push(`the page went to ${page.url()}`);
  trouble.push(...strange.map(address => `asked ${address}`));
  await context.close();
  return trouble;
}

interface Count {
  readonly alive: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function countLeft(devtools: CDPSession): Promise<Count> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { alive: await countElements(devtools), nodes, listeners: jsEventListeners };
}

/** Every element that the heap holds, on the page or not. */
async function countElements(devtools: CDPSession): Promise<number> {
  const expression = 'customElements.get(fuzzTag).prototype';
  const { result: prototype } = await devtools.send('Runtime.evaluate', { expression, objectGroup: 'count' });
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId ?? '',
    objectGroup: 'count',
  });
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
  return result.value as number;
}

async function leftBehind(page: Page, devtools: CDPSession, before: Count): Promise<string[]> {
  const until = Date.now() + REST_MS;
  for (;;) {
    const now = await countLeft(devtools);
    const left = [
      ...(now.alive > before.alive ? [`${now.alive - before.alive} elements stay alive`] : []),
      ...(now.listeners > before.listeners ? [`${now.listeners - before.listeners} listeners stay`] : []),
      ...(now.nodes > before.nodes + TEMPLATE_NODES ? [`${now.nodes - before.nodes} nodes stay`] : []),
    ];
    if (!left.length || Date.now() > until) return left;
    await page.waitForTimeout(500);
  }
}
