/** Chromium and Firefox, driven by Puppeteer: the DevTools protocol for the one, WebDriver BiDi for the other. */
import { launch, type LaunchOptions } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/set-up/ensure-browser.ts';
import { ensureFirefox } from '../../../scripts/set-up/ensure-engines.ts';
import type { Browser, Tab } from './tab.ts';

const TIMEOUT_MS = 60_000;

export async function openChromium(): Promise<Browser> {
  return open({
    executablePath: await ensureBrowser(),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

export async function openFirefox(): Promise<Browser> {
  return open({ browser: 'firefox', executablePath: await ensureFirefox() });
}

async function open(options: LaunchOptions): Promise<Browser> {
  const browser = await launch({ headless: true, ...options });

  async function newTab(): Promise<Tab> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    const complaints: string[] = [];
    const note = (text: string): number => complaints.push(`${page.url()}: ${text}`);
    page.on('console', message => {
      if (message.type() === 'error' || /Content.Security.Policy|Trusted/.test(message.text())) note(message.text());
    });
    page.on('pageerror', error => note(String(error)));
    return {
      async goTo(url) {
        await page.goto(url, { waitUntil: 'domcontentloaded' });
      },
      evaluate: expression => page.evaluate(expression) as Promise<never>,
      clickAt: (x, y) => page.mouse.click(x, y),
      type: text => page.keyboard.type(text),
      complaints,
      close: () => context.close(),
    };
  }

  const version = (await browser.version()).replace(/^\D*/, '');
  return { version, newTab, close: () => browser.close() };
}
