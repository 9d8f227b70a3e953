/** A real browser whose every complaint fails the test. */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { ensureBrowser } from '../../../scripts/set-up/ensure-browser.ts';

/** Chromium must not call home, and as root it has no sandbox of its own. */
export const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** @param more arguments of its command line */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...ARGUMENTS, ...more],
    // The back/forward cache is part of what is tested.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Complaints that a test provokes on purpose, for example by taking the network away. */
  expectComplaint(pattern: RegExp): void;
  /** Ends the visit. Fails when a page logged an error, threw, or broke its Content Security Policy. */
  leave(): Promise<void>;
}

export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  // Only what is tested with a service worker gets one: it would answer behind the back of `page.route`.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  context.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  const expected: RegExp[] = [];
  const watch = (page: Page): void => {
    page.on('console', message => {
      if (message.type() === 'error' || /Content Security Policy|TrustedScript/.test(message.text()))
        complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`));
  };
  context.on('page', watch);
  const page = await context.newPage();
  return {
    context,
    page,
    expectComplaint: pattern => expected.push(pattern),
    async leave() {
      await context.close();
      expect(complaints.filter(complaint => !expected.some(pattern => pattern.test(complaint)))).toEqual([]);
    },
  };
}
