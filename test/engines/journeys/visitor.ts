/** A person in front of a browser, whichever it is: goes, reads, presses and fills, and waits as people do. */
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Kind, Place } from './in-page.ts';
import type { Tab } from './tab.ts';

const PATIENCE_MS = 30_000;
const GLANCE_MS = 100;

/** The code of `in-page.ts` for a page: sent along with every question, because a page may just have been left. */
const inPage = bundleInPage();

async function bundleInPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'inPage',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

export class Visitor {
  /** Complaints that a journey provokes on purpose, for example by taking the network away. */
  readonly expected: RegExp[] = [];
  readonly #tab: Tab;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  goTo(url: string): Promise<void> {
    return this.#tab.goTo(url);
  }

  async goBack(): Promise<void> {
    await this.#tab.evaluate('void history.back()');
  }

  expectComplaint(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  address(): Promise<string> {
    return this.#tab.evaluate('location.href');
  }

  /** Until the page's path is this one. */
  async arrivesAt(url: string): Promise<void> {
    await this.waitsUntil(`the address is ${url}`, async () => (await this.address()).split('?')[0] === url);
  }

  async sees(heading: string): Promise<void> {
    await this.#find('heading', heading);
  }

  /** @param text in the page, whatever its role */
  async reads(text: string): Promise<void> {
    await this.waitsUntil(`“${text}” can be read`, async () => (await this.text()).includes(text));
  }

  text(): Promise<string> {
    return this.#ask('text()');
  }

  /** @param name the beginning of it is enough */
  async press(name: string): Promise<void> {
    await this.#click('button', name, true);
  }

  async follow(link: string): Promise<void> {
    await this.#click('link', link, false);
  }

  async fill(field: string, text: string): Promise<void> {
    await this.#find('field', field);
    await this.#ask(`select(${JSON.stringify(field)})`);
    await this.#tab.type(text);
    await this.waitsUntil(
      `“${field}” is filled`,
      async () => (await this.#look('field', field, false))?.value === text,
    );
  }

  async valueOf(field: string): Promise<string> {
    return (await this.#find('field', field)).value;
  }

  async #click(kind: Kind, name: string, begins: boolean): Promise<void> {
    const { x, y } = await this.#find(kind, name, begins);
    await this.#tab.clickAt(x, y);
  }

  #find(kind: Kind, name: string, begins = false): Promise<Place> {
    return this.waitsUntil(`there is a ${kind} “${name}”`, () => this.#look(kind, name, begins));
  }

  async #look(kind: Kind, name: string, begins: boolean): Promise<Place | undefined> {
    return (
      (await this.#ask<Place | null>(`find(${JSON.stringify(kind)}, ${JSON.stringify(name)}, ${begins}) ?? null`)) ??
      undefined
    );
  }

  async #ask<T>(question: string): Promise<T> {
    return this.#tab.evaluate<T>(`(() => { ${await inPage}; return inPage.${question} })()`);
  }

  /** @throws {Error} that says what was waited for, and what stood in the page instead */
  async waitsUntil<T>(what: string, look: () => Promise<T>): Promise<NonNullable<T>> {
    const end = Date.now() + PATIENCE_MS;
    let trouble = '';
    while (Date.now() < end) {
      try {
        const seen = await look();
        if (seen) return seen;
        trouble = '';
      } catch (error) {
        // A page that is just being left cannot be asked.
        trouble = ` (${String(error)})`;
      }
      await sleep(GLANCE_MS);
    }
    const [address, text] = await Promise.all([this.address(), this.text()]).catch(() => ['nowhere', '']);
    throw new Error(`Waited in vain until ${what}${trouble}. At ${address}:\n${text}`);
  }
}
