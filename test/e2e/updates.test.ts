/** A new version of the demo is offered and never forced, and the kill switch takes worker and caches out of a browser. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildWorker } from '../../scripts/demo/worker.ts';
import { startDemoServer, type DemoServer } from '../../scripts/town/demo-server.ts';
import { startTown, type Town } from '../../scripts/town/town.ts';
import { barriersOf } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { ADA, UniversalLogin, WidgetPage } from './support/pages.ts';
import { installed, isControlled, storedAddresses, visitorWithWorker } from './support/worker.ts';

const bar = (page: Page): Locator => page.getByRole('complementary', { name: 'Update' });

/** Asks the server for a new worker, as the browser does by itself from time to time. */
const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const found = registration.installing;
    if (found)
      await new Promise<void>(resolve =>
        found.addEventListener('statechange', () => found.state !== 'installing' && resolve()),
      );
  });

/** Workers and caches that the browser has for the origin. */
const leftOf = (page: Page): Promise<{ workers: number; caches: readonly string[] }> =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));

const PATIENTLY = { timeout: 20_000 };

const hasWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

describe('a new version', () => {
  let dist: string;
  let town: Town;
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    dist = await mkdtemp(join(tmpdir(), 'apm-demo-'));
    await cp(new URL('../../dist/demo', import.meta.url), join(dist, 'demo'), { recursive: true });
    await cp(new URL('../../dist/cdn', import.meta.url), join(dist, 'cdn'), { recursive: true });
    town = await startTown({ demo: { root: pathToFileURL(`${dist}/`) } });
  });
  afterEach(async () => {
    await town.close();
    await rm(dist, { recursive: true });
  });

  /** Puts another build on the server: every page says so, and the worker knows. */
  async function deploy(words: string): Promise<void> {
    for (const name of ['index', 'docs', 'try', 'bank']) {
      const file = join(dist, 'demo', `${name}.html`);
      const page = await readFile(file, 'utf8');
      await writeFile(file, page.replace(/<title>/, `<title>${words}: `));
    }
    await buildWorker(dist);
  }

  it('is offered, and comes with “Reload”', async () => {
    const visitor = await visitorWithWorker(browser, town.demoUrl);
    const { page, context } = visitor;
    await deploy('Second');
    await lookForUpdate(page);
    await bar(page).getByText('A new version of this demo is ready.').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    expect(await page.title()).not.toContain('Second');
    await bar(page).getByRole('button', { name: 'Reload' }).click();
    await page.waitForFunction(() => document.title.startsWith('Second'));
    await bar(page).waitFor({ state: 'detached' });
    expect(await hasWaiting(page)).toBe(false);
    // Not only the page: what is stored is the new version too, and nothing of the old one is left.
    await context.setOffline(true);
    await page.goto(`${town.demoUrl}/docs`);
    expect(await page.title()).toContain('Second');
    const stored = await storedAddresses(page);
    expect(new Set(stored).size).toBe(stored.length);
    await visitor.leave();
  });

  it('waits for “Later”, in the whole tab, without a reload', async () => {
    const visitor = await visitorWithWorker(browser, `${town.demoUrl}/docs`);
    const { page } = visitor;
    await deploy('Second');
    await lookForUpdate(page);
    await page.evaluate(() => (document.body.dataset['same'] = 'page'));
    await bar(page).getByRole('button', { name: 'Later' }).click();
    await bar(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.body.dataset['same'])).toBe('page');
    await page.goto(`${town.demoUrl}/docs/csp`);
    await page.getByLabel('Search the docs').waitFor();
    expect(await hasWaiting(page)).toBe(true);
    // The offer would have come by now: it did on the page before, whose worker waited just as long.
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 1_500)));
    expect(await bar(page).count()).toBe(0);
    await visitor.leave();
  });

  it('is not offered over a form that holds something typed, and takes its offer back when typing begins', async () => {
    const visitor = await visitorWithWorker(browser, `${town.demoUrl}/docs`);
    const { page } = visitor;
    const field = page.getByLabel('Search the docs');
    await field.fill('csp');
    await deploy('Second');
    await lookForUpdate(page);
    await page.waitForFunction(() => document.querySelector('.update') !== null);
    expect(await bar(page).isVisible()).toBe(false);
    await field.fill('');
    await bar(page).waitFor();
    await field.fill('t');
    await bar(page).waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toBe('t');
    await visitor.leave();
  });

  it('is not offered during a flow, and a password that is being typed in another tab holds it back', async () => {
    const visitor = await visitorWithWorker(browser, `${town.demoUrl}/try?option=direct-change`);
    const { page, context } = visitor;
    const widget = new WidgetPage(page);
    await widget.button('Continue to sign-in').click();
    await new UniversalLogin(page).logIn(ADA);
    await widget.button(/Change it right here/).click();
    const password = widget.widget.getByLabel('New password', { exact: true });
    await password.waitFor();
    await deploy('Second');
    await lookForUpdate(page);
    await page.waitForFunction(() => document.querySelector('.update') !== null);
    expect(await bar(page).isVisible(), 'a form is open, though empty').toBe(false);
    await password.fill('Half-a-Passw');

    const other = await context.newPage();
    await other.goto(`${town.demoUrl}/docs`);
    await bar(other).getByRole('button', { name: 'Reload' }).click();
    await bar(other).getByText('Another tab is in the middle of something.').waitFor();
    expect(await barriersOf(other)).toEqual([]);
    expect(await hasWaiting(other)).toBe(true);
    expect(await password.inputValue()).toBe('Half-a-Passw');

    await widget.button('Cancel').click();
    await bar(page).waitFor();
    await page.evaluate(() => (document.body.dataset['old'] = ''));
    await bar(other).getByRole('button', { name: 'Reload' }).click();
    // The idle tab follows. Between two pages there is a moment without a body.
    await page.waitForFunction(
      () => (document.body as HTMLElement | null)?.dataset['old'] !== '' && document.readyState === 'complete',
    );
    expect(await hasWaiting(page)).toBe(false);
    await visitor.leave();
  });

  it('half deployed is not installed, and the old one goes on', async () => {
    const visitor = await visitorWithWorker(browser, `${town.demoUrl}/docs`);
    const { page, context } = visitor;
    visitor.expectComplaint(/integrity|ServiceWorker|service worker/i);
    await deploy('Second');
    await writeFile(join(dist, 'demo/bank.html'), 'of a third build');
    await lookForUpdate(page).catch(() => undefined);
    expect(await hasWaiting(page)).toBe(false);
    await context.setOffline(true);
    await page.goto(`${town.demoUrl}/bank`);
    expect(await page.title()).toBe('Security · Harrow & Lyle');
    await visitor.leave();
  });
});

describe('the kill switch', () => {
  let browser: Browser;
  let server: DemoServer | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => Promise.all([browser.close(), server?.close()]));

  async function open(port: number, worker: 'on' | 'off'): Promise<DemoServer> {
    const opened = await startDemoServer(port, { worker });
    opened.configure({
      tenant: 'http://localhost:1',
      clientId: '',
      hostClientId: '',
      inbox: '',
      proxy: undefined,
      proxyAudience: '',
      users: [],
    });
    return opened;
  }

  it('takes worker and caches out of a browser that has them, once it loads any page', async () => {
    server = await open(0, 'on');
    const { url } = server;
    const visitor = await visitorWithWorker(browser, `${url}/docs`);
    const { page } = visitor;
    expect((await storedAddresses(page)).length).toBeGreaterThan(50);

    // What the page asks for between two servers.
    visitor.expectComplaint(/ERR_CONNECTION_REFUSED/);
    await server.close();
    server = await open(Number(new URL(url).port), 'off');
    await page.goto(`${url}/docs/csp`);
    await expect.poll(() => leftOf(page), PATIENTLY).toEqual({ workers: 0, caches: [] });
    // An idle page reloads itself at that moment, which may cut another load short.
    const next = async (): Promise<boolean> => {
      await page.goto(`${url}/docs`);
      return isControlled(page);
    };
    await expect.poll(next, PATIENTLY).toBe(false);
    expect(await leftOf(page)).toEqual({ workers: 0, caches: [] });

    // Switched back, the demo works offline again.
    await server.close();
    server = await open(Number(new URL(url).port), 'on');
    await page.goto(`${url}/docs`);
    await installed(page);
    expect((await storedAddresses(page)).length).toBeGreaterThan(50);
    await visitor.leave();
  });

  it('leaves something typed alone', async () => {
    server = await open(0, 'on');
    const { url } = server;
    const visitor = await visitorWithWorker(browser, `${url}/docs`);
    const { page } = visitor;
    await page.getByLabel('Search the docs').fill('tenant');
    await server.close();
    server = await open(Number(new URL(url).port), 'off');
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    await expect.poll(() => leftOf(page), PATIENTLY).toEqual({ workers: 0, caches: [] });
    expect(await page.getByLabel('Search the docs').inputValue()).toBe('tenant');
    await visitor.leave();
  });
});
