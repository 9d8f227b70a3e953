/**
 * Chromium's own password manager, in a window and with a profile of its own. Not launched by an automation library:
 * `--enable-automation` turns the prompts off. Which prompts it showed it tells in its histograms, what it saved is in
 * its database.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { ensureBrowser } from '../../set-up/ensure-browser.ts';
import type { Desktop } from './desktop.ts';
import { savedPasswords, type SavedPassword } from './saved-passwords.ts';

export type Offer = 'save' | 'update';

/** `password_manager::metrics_util::UIDisplayDisposition`: prompts that came by themselves. */
const DISPOSITIONS: Readonly<Record<Offer, number>> = { save: 0, update: 8 };
const HISTOGRAM = 'PasswordBubble.DisplayDisposition';

/** Long enough for a prompt that is going to come. */
const PATIENCE_MS = 10_000;
const QUIET_MS = 3_000;

export class PasswordManagerBrowser {
  readonly page: Page;
  readonly version: string;
  readonly #browser: Browser;
  readonly #cdp: CDPSession;
  readonly #desktop: Desktop;
  readonly #profile: string;
  #before: Readonly<Record<Offer, number>> = { save: 0, update: 0 };

  private constructor(browser: Browser, page: Page, cdp: CDPSession, desktop: Desktop, profile: string) {
    this.#browser = browser;
    this.page = page;
    this.version = browser.version();
    this.#cdp = cdp;
    this.#desktop = desktop;
    this.#profile = profile;
  }

  static async open(desktop: Desktop): Promise<PasswordManagerBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'password-manager-'));
    const switches = [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--password-store=basic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en',
      '--window-position=0,0',
      '--window-size=1200,950',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ];
    spawn(await ensureBrowser(), [...switches, 'about:blank'], { env: desktop.env, stdio: 'ignore' });
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`);
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('Chromium opened no page.');
    await page.bringToFront();
    return new PasswordManagerBrowser(browser, page, await browser.newBrowserCDPSession(), desktop, profile);
  }

  /** From here on offers are counted: what the tenant's own sign-in page led to is over. */
  async settle(): Promise<void> {
    await sleep(QUIET_MS);
    this.#before = await this.#shown();
  }

  /** What the browser offered since `settle()`; waits for an offer that is expected, and a while for one that is not. */
  async offers(expected: readonly Offer[]): Promise<readonly Offer[]> {
    const end = Date.now() + PATIENCE_MS;
    if (!expected.length) await sleep(QUIET_MS);
    let seen = await this.#since();
    while (seen.length < expected.length && Date.now() < end) {
      await sleep(200);
      seen = await this.#since();
    }
    return seen;
  }

  /** Says yes to the prompt that is open, with the keyboard. */
  async accept(): Promise<void> {
    await sleep(1_000);
    await this.#desktop.press('alt+shift+a', 'Return');
  }

  /** What is saved for an origin, once it is as expected or is not going to be. */
  async saved(origin: string, expected: SavedPassword): Promise<readonly SavedPassword[]> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const saved = (await savedPasswords(this.#profile)).filter(entry => entry.origin === origin);
      if (saved.some(({ password }) => password === expected.password) || Date.now() > end) return saved;
      await sleep(200);
    }
  }

  async close(): Promise<void> {
    await this.#cdp.send('Browser.close').catch(() => undefined);
    await this.#browser.close();
    await sleep(1_000);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }

  async #since(): Promise<readonly Offer[]> {
    const now = await this.#shown();
    return (['save', 'update'] as const).flatMap(offer =>
      Array.from({ length: now[offer] - this.#before[offer] }, () => offer),
    );
  }

  async #shown(): Promise<Readonly<Record<Offer, number>>> {
    const { histograms } = await this.#cdp.send('Browser.getHistograms', { query: HISTOGRAM });
    const buckets = histograms.find(({ name }) => name === HISTOGRAM)?.buckets ?? [];
    const count = (offer: Offer): number => buckets.find(({ low }) => low === DISPOSITIONS[offer])?.count ?? 0;
    return { save: count('save'), update: count('update') };
  }
}

/** Written by Chromium into its profile as soon as it listens. */
async function debuggingPort(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port && path) return port;
    await sleep(100);
  }
  throw new Error('Chromium did not start.');
}
