/** The docs as a visitor uses them: every link leads somewhere, and search, phone, dark and print work. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocs } from '../../scripts/demo/docs.ts';
import { startTown, type Town } from '../../scripts/town/town.ts';
import { barriersOf } from './support/axe.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';

const PATHS = [...renderDocs().keys()].map(file => `/${file.replace(/\.html$/, '')}`);

/** One of each kind: cards, a callout and steps, many tables, code, nested lists. */
const AUDITED = [
  '/docs',
  '/docs/option-3-direct-change',
  '/docs/troubleshooting',
  '/docs/host-client',
  '/docs/proxy-api',
];

const excess = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('the docs', () => {
  let town: Town;
  let browser: Browser;

  beforeAll(async () => {
    [town, browser] = await Promise.all([startTown(), launchBrowser()]);
  });
  afterAll(() => Promise.all([browser.close(), town.close()]));

  it('fit on a phone, complain about nothing, and link to what exists', async () => {
    const visitor = await newVisitor(browser, { viewport: { width: 320, height: 640 } });
    const { page } = visitor;
    const anchors = new Map<string, readonly string[]>();
    const links = new Map<string, string>();
    for (const path of PATHS) {
      await page.goto(town.demoUrl + path);
      await page.getByLabel('Search the docs').waitFor();
      expect(await excess(page), `${path} is wider than a phone`).toBeLessThanOrEqual(0);
      const found = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        // As resolved, but for the inbox, whose address the page learns at run time.
        hrefs: [...document.querySelectorAll<HTMLAnchorElement>('a:not([data-inbox])')].map(({ href }) => href),
      }));
      anchors.set(path, found.ids);
      for (const href of found.hrefs) links.set(href, path);
    }
    const dead: string[] = [];
    const known = new Set<string>();
    for (const [href, from] of links) {
      const { origin, pathname, search, hash } = new URL(href);
      if (origin !== town.demoUrl) continue;
      if (hash && anchors.get(pathname)?.includes(decodeURIComponent(hash.slice(1))) === false)
        dead.push(`${href} on ${from}`);
      if (anchors.has(pathname) || known.has(pathname)) continue;
      known.add(pathname);
      if (!(await fetch(town.demoUrl + pathname + search)).ok) dead.push(`${href} on ${from}`);
    }
    expect(dead).toEqual([]);
    expect(known, 'links out of the docs are looked at as well').toContain('/try');
    await visitor.leave();
  });

  it.each(AUDITED)('%s has no barrier, light on a desktop and dark on a phone', async path => {
    const visitor = await newVisitor(browser, { colorScheme: 'light', reducedMotion: 'reduce' });
    const { page } = visitor;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(town.demoUrl + path);
    await page.getByRole('navigation', { name: 'Docs' }).waitFor();
    for (const details of await page.locator('main details').all()) await details.locator('summary').click();
    expect(await barriersOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriersOf(page)).toEqual([]);
    await visitor.leave();
  });

  it('draw the diagram of each option, step by step', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    for (const [path, steps, last] of [
      ['option-1-universal-login', 15, 'Universal Login Page'],
      ['option-3-direct-change', 23, 'Universal Login Page'],
      ['option-4-reauthenticate', 18, 'Universal Login Page'],
    ] as const) {
      await page.goto(`${town.demoUrl}/docs/${path}`);
      const numbers = page.locator('[data-diagram] .number');
      await expect.poll(() => numbers.count(), { message: path }).toBeGreaterThanOrEqual(steps);
      expect(await page.locator('[data-diagram] .words').last().innerText()).toContain(last);
    }
    await visitor.leave();
  });

  it('are searched by keyboard alone', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    await page.goto(`${town.demoUrl}/docs`);
    const field = page.getByLabel('Search the docs');
    await field.fill('leaked-password');
    await page.getByRole('search').getByRole('link').first().waitFor();
    expect(await barriersOf(page), 'with results').toEqual([]);
    await field.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/docs\/troubleshooting#/);
    await field.fill('no such words');
    await page.getByText('Nothing found.').waitFor();
    await field.press('Escape');
    await page.getByText('Nothing found.').waitFor({ state: 'hidden' });
    await visitor.leave();
  });

  it('fold their contents on a phone, and show them beside the text on a desktop', async () => {
    const visitor = await newVisitor(browser, { viewport: { width: 320, height: 640 } });
    const { page } = visitor;
    await page.goto(`${town.demoUrl}/docs/csp`);
    const contents = page.getByRole('navigation', { name: 'Docs' });
    await contents.waitFor({ state: 'hidden' });
    await page.getByText('Contents', { exact: true }).click();
    await contents.getByRole('link', { name: 'Events' }).waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await contents.locator('[aria-current=page]').innerText()).toBe('Content Security Policy');
    await visitor.leave();
  });

  it('copy a sample', async () => {
    const visitor = await newVisitor(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = visitor;
    await page.goto(`${town.demoUrl}/docs/quick-start`);
    await page.getByRole('button', { name: 'Copy this sample' }).first().click();
    await page.getByRole('button', { name: 'Copied this sample' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('npm start');
    await visitor.leave();
  });

  it('print the text and nothing around it', async () => {
    const visitor = await newVisitor(browser, { colorScheme: 'dark' });
    const { page } = visitor;
    await page.goto(`${town.demoUrl}/docs/events`);
    await page.getByLabel('Search the docs').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: 'Events', exact: true }).waitFor();
    for (const around of ['.site-header', '.side', '.site-footer', '.copy >> nth=0'])
      expect(await page.locator(around).isVisible(), around).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    await visitor.leave();
  });
});
