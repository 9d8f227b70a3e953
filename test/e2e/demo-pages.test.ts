/** Every page of the demo, on a phone, a tablet and a desktop, light and dark: no complaint, no barrier, nothing cut off. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTown, type Town } from '../../scripts/town/town.ts';
import { barriersOf } from './support/axe.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { WidgetPage } from './support/pages.ts';

const PAGES = [
  '/',
  '/try?option=universal-login',
  '/try?option=direct-change',
  '/watch',
  '/hosts',
  '/studio',
  '/gallery',
  '/gallery?show=email-sent&lang=de',
  '/bank',
  '/shop',
  '/console',
  '/profile',
  '/embed',
  '/host',
];

/** Widths of a phone, a tablet and a desktop. */
const WIDTHS = [320, 768, 1440];

describe('the pages of the demo', () => {
  let town: Town;
  let browser: Browser;

  beforeAll(async () => {
    [town, browser] = await Promise.all([startTown(), launchBrowser()]);
  });
  afterAll(() => Promise.all([browser.close(), town.close()]));

  it.each(PAGES)('%s', async path => {
    const visitor = await newVisitor(browser, { colorScheme: 'light', reducedMotion: 'reduce' });
    const { page } = visitor;
    await page.goto(town.demoUrl + path);
    await page.waitForFunction(() => document.querySelector('main [data-widget]:empty') === null);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, `wider than a screen of ${width}`).toBeLessThanOrEqual(0);
    }
    expect(await barriersOf(page), 'on a desktop, light').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriersOf(page), 'on a phone, dark').toEqual([]);
    await visitor.leave();
  });

  it('the shop speaks Arabic, the element included', async () => {
    const visitor = await newVisitor(browser);
    await visitor.page.goto(`${town.demoUrl}/shop`);
    await new WidgetPage(visitor.page).button('المتابعة إلى تسجيل الدخول').waitFor();
    await visitor.leave();
  });

  it('the developer tool shows the policy that it runs under, and nothing breaks it', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    await page.goto(`${town.demoUrl}/console`);
    await page.getByText("'self'").first().waitFor();
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining(["require-trusted-types-for 'script'", "style-src 'self'"]),
    );
    await new WidgetPage(page).button('Continue to sign-in').waitFor();
    await page.getByText('0 violations so far').waitFor();
    await visitor.leave();
  });

  it('helps to choose: whoever can run nothing is told of the mail', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    await page.goto(town.demoUrl);
    const answer = page.locator('[data-answer]');
    await answer.getByRole('heading', { name: 'Option 4' }).waitFor();
    await page.getByLabel('Nothing').check();
    await answer.getByRole('heading', { name: 'Option 2: Reset e-mail' }).waitFor();
    await page.getByLabel('A service').check();
    await page.getByLabel('No', { exact: true }).check();
    await answer.getByRole('heading', { name: 'Option 3: Direct change' }).waitFor();
    expect(await answer.locator('code').innerText()).toBe('flows="direct-change reset-email"');
    await answer.getByRole('link', { name: 'Run Option 3' }).click();
    await page.getByRole('heading', { name: 'Option 3: Direct change' }).waitFor();
    await visitor.leave();
  });

  it('remembers the choice of light or dark', async () => {
    const visitor = await newVisitor(browser, { colorScheme: 'light' });
    const { page } = visitor;
    await page.goto(town.demoUrl);
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole('button', { name: 'Theme: system' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto(`${town.demoUrl}/try`);
    expect(await background()).toBe(dark);
    await visitor.leave();
  });
});
