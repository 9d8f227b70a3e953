/** A fresh tab: a profile, a process and a cache of its own, slowed down as asked, with the probe inside. */
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { ensureBrowser } from '../../set-up/ensure-browser.ts';
import { bundle } from './bundle.ts';
import type { Case } from './cases.ts';
import type { Condition } from './conditions.ts';

/** After this long a case has not shown what it was to show. */
const PATIENCE_MS = 30_000;

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureBrowser(),
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

export class Tab {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly #context: BrowserContext;
  readonly #case: Case;
  #seen = new Map<string, () => void>();

  static async open(browser: Browser, it: Case): Promise<Tab> {
    const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
    const page = await context.newPage();
    return new Tab(it, context, page, await context.newCDPSession(page));
  }

  private constructor(it: Case, context: BrowserContext, page: Page, cdp: CDPSession) {
    this.#case = it;
    this.#context = context;
    this.page = page;
    this.cdp = cdp;
    cdp.on('Runtime.bindingCalled', ({ payload }) => this.#seen.get(payload)?.());
  }

  async slowDown({ cpu, network }: Condition): Promise<void> {
    await this.cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (!network) return;
    const { latency, bytesPerSecond } = network;
    await this.cdp.send('Network.enable');
    await this.cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }

  /** Opens the case with the probe inside, and waits until what it is to show is painted. */
  async show(origin: string): Promise<void> {
    await this.cdp.send('Runtime.enable');
    await this.cdp.send('Runtime.addBinding', { name: 'tellBench' });
    await this.page.addInitScript({ content: await probe(this.#case) });
    const seen = Object.keys(awaited(this.#case)).map(name => this.#painted(name));
    await this.page.goto(`${origin}/${this.#case.name}/`, { waitUntil: 'commit' });
    await Promise.all(seen);
  }

  /** @throws {Error} where the page does not show what it was to show: nothing is measured then */
  async check(): Promise<void> {
    await this.cdp.send('Runtime.enable');
    await this.cdp.send('Runtime.addBinding', { name: 'tellBench' });
    const { view, usable = view } = this.#case;
    await this.page.evaluate(await probe(this.#case));
    if (!(await this.page.evaluate<boolean>(`probe.isShown(${JSON.stringify(usable)})`)))
      throw new Error(`${this.#case.name} does not show ${usable}.`);
  }

  /** Without garbage, so that what is left is what the page keeps. */
  async collectGarbage(): Promise<void> {
    for (let i = 0; i < 3; i++) await this.cdp.send('HeapProfiler.collectGarbage');
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  #painted(name: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const tooLate = () => reject(new Error(`${this.#case.name} has not shown its ${name}.`));
      const timer = setTimeout(tooLate, PATIENCE_MS);
      this.#seen.set(name, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** What is awaited in every case, and in those whose control comes later. */
function awaited({ view, usable }: Case): Record<string, string> {
  return { view, ...(usable !== undefined && { usable }) };
}

const probes = new Map<string, Promise<string>>();

function probe(it: Case): Promise<string> {
  const found = probes.get(it.name) ?? bundle('probe.ts', { AWAITED: JSON.stringify(awaited(it)) });
  probes.set(it.name, found);
  return found;
}
