/** The static shell of docs/frameworks.md: painted before any script, and replaced without a flash. */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../e2e/support/browser.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const guide = readFileSync(root('docs/frameworks.md'), 'utf8');
const [, shell = ''] = /```html\n(<account-password-manager[^]*?)```/.exec(guide) ?? [];
const ENTRY = '/account-password-manager.js';
const GERMAN = 'Passwort vergessen?';

const page = (
  markup: string,
): string => `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><title>Host</title>
<script>
  window.frames = [];
  window.shifts = 0;
  new PerformanceObserver(list => list.getEntries().forEach(entry => (window.shifts += entry.value)))
    .observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const element = document.querySelector('account-password-manager');
    if (element) {
      const visible = [...element.shadowRoot?.querySelectorAll('[part~=base]') ?? []].filter(it => it.checkVisibility());
      window.frames.push({ height: element.offsetHeight, views: visible.map(it => it.textContent.trim().length > 0) });
    }
    requestAnimationFrame(look);
  };
</script>
<script type="module" src="${ENTRY}"></script>
${markup}
<!-- Not before the parser is through with the element: between its tag and the shell it may take a breath. -->
<script>requestAnimationFrame(look);</script>
<p id="after">What follows on the page</p></html>`;

declare global {
  interface Window {
    shifts: number;
  }
}

interface Frame {
  readonly height: number;
  readonly views: readonly boolean[];
}

let browser: Browser;
let server: Server;
let tab: Page;
let origin: string;
let markup: string;
let lang: string;
/** The answer to the request for the script, held back until the test lets it go. */
let held: Promise<ServerResponse>;
let hold: (response: ServerResponse) => void;

beforeAll(async () => {
  browser = await launchBrowser();
  server = createServer(({ url = '/' }, response) => {
    if (url === ENTRY) hold(response);
    // Late, so that there are frames between the script and what it asks for.
    else if (url.startsWith('/chunks/')) setTimeout(send, 100, response, url);
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(page(markup));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  lang = 'en';
  held = new Promise(resolve => {
    hold = resolve;
  });
  tab = await browser.newPage();
});
afterEach(() => tab.close());

function send(response: ServerResponse, url: string): void {
  response.setHeader('content-type', 'text/javascript').end(readFileSync(root(`dist/cdn${url}`)));
}

const frames = (): Promise<Frame[]> => tab.evaluate<Frame[]>('window.frames');

/** Opens the page, waits until the browser painted it without the script, then lets the script come, and the words after it. */
async function openAndUpgrade(heading = 'Forgot your password?'): Promise<void> {
  await tab.goto(`${origin}/`, { waitUntil: 'commit' });
  const response = await held;
  await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  send(response, ENTRY);
  await tab.getByRole('heading', { name: heading }).waitFor();
  // Two frames later the last of it is counted.
  await tab.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

describe('the static shell', () => {
  it('is painted before any script has come', async () => {
    markup = shell;
    await tab.goto(`${origin}/`, { waitUntil: 'commit' });
    await held;
    await tab.getByText('Loading your password settings…').waitFor();
    await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    expect(await tab.evaluate(() => customElements.get('account-password-manager'))).toBeUndefined();
  });

  it('is replaced without a flash: in every frame there is one view, and it has words', async () => {
    markup = shell;
    await openAndUpgrade();
    const seen = await frames();
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.filter(({ views }) => views.length !== 1 || !views[0])).toEqual([]);
  });

  it('stays until the words of another language are there', async () => {
    markup = shell;
    lang = 'de';
    await openAndUpgrade(GERMAN);
    const seen = await frames();
    expect(seen.filter(({ views }) => views.length !== 1 || !views[0])).toEqual([]);
    expect(await tab.evaluate(() => window.shifts)).toBeLessThanOrEqual(0.002);
  });

  it('moves nothing on the page', async () => {
    markup = shell;
    await openAndUpgrade();
    expect(await tab.evaluate(() => window.shifts)).toBeLessThanOrEqual(0.002);
  });

  it('matters: without it, and without the line that reserves the place, the page moves', async () => {
    markup = '<account-password-manager domain="t.example" client-id="c"></account-password-manager>';
    await openAndUpgrade();
    expect(await tab.evaluate(() => window.shifts)).toBeGreaterThan(0.002);
    const seen = await frames();
    expect(seen.some(({ views }) => views.length === 0)).toBe(true);
  });

  it.each([
    ['en', 'Forgot your password?'],
    ['de', GERMAN],
  ])('the documented line of CSS reserves the place as well (%s)', async (language, heading) => {
    const [, rule = ''] = /```css\n(account-password-manager:is[^]*?)```/.exec(guide) ?? [];
    markup = `<style>${rule}</style><account-password-manager domain="t.example" client-id="c"></account-password-manager>`;
    lang = language;
    await openAndUpgrade(heading);
    expect(await tab.evaluate(() => window.shifts)).toBeLessThanOrEqual(0.002);
  });
});
