/** The demo's service worker, as a test meets it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { newVisitor, type Visitor } from './browser.ts';

/** A visitor whose browser has installed the worker: it controls the page that is open, and whatever comes after. */
export async function visitorWithWorker(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const visitor = await newVisitor(browser, { ...options, serviceWorkers: 'allow' });
  await visitor.page.goto(url);
  await installed(visitor.page);
  await visitor.page.reload();
  return visitor;
}

/** Until a worker is installed and has stored its files. */
export async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

export const isControlled = (page: Page): Promise<boolean> =>
  page.evaluate(() => navigator.serviceWorker.controller !== null);

/** Addresses of everything in Cache Storage, without the revisions. */
export async function storedAddresses(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found;
  });
}
