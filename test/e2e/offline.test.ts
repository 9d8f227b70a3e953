/** The demo without a connection: every page is there, says in words what needs one, and goes on when it is back. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer } from '../../scripts/town/demo-server.ts';
import { startTown, type Town } from '../../scripts/town/town.ts';
import { barriersOf } from './support/axe.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { WidgetPage } from './support/pages.ts';
import { isControlled, storedAddresses, visitorWithWorker } from './support/worker.ts';

const NEEDS = 'Running an option, signing in and the inbox need a connection.';
const HOST_NEEDS = 'Signing in and changing the password need one.';

/** Page → the words that it has without a connection, beside its own heading. */
const PAGES: readonly (readonly [path: string, heading: string, words: string])[] = [
  ['/', 'Let people change their password. In one tag.', NEEDS],
  ['/try?option=direct-change', 'Option 3: Direct change', NEEDS],
  ['/hosts', 'At home in any product', NEEDS],
  ['/studio', 'Theme studio', NEEDS],
  ['/gallery?show=choosing-all&lang=de', 'Every state of the element', NEEDS],
  ['/docs', 'Docs', NEEDS],
  ['/docs/proxy-api', 'The proxy’s interface', NEEDS],
  ['/bank', 'Security', HOST_NEEDS],
  ['/shop', 'أهلاً بك في حسابك', 'لا يوجد اتصال.'],
  ['/console', 'credentials', HOST_NEEDS],
  ['/profile', 'Profile', HOST_NEEDS],
  ['/embed', 'One script tag, no other code', HOST_NEEDS],
  ['/host', 'A host with its own login', HOST_NEEDS],
  ['/watch', 'What happens', HOST_NEEDS],
  ['/login', 'This page needs a connection', NEEDS],
];

describe('without a connection', () => {
  let town: Town;
  let browser: Browser;

  beforeAll(async () => {
    [town, browser] = await Promise.all([startTown(), launchBrowser()]);
  });
  afterAll(() => Promise.all([browser.close(), town.close()]));

  it('every page is there and says what needs one, with nothing cut off, no barrier and no complaint', async () => {
    const visitor = await visitorWithWorker(browser, town.demoUrl, { viewport: { width: 320, height: 640 } });
    const { page, context } = visitor;
    expect(await isControlled(page)).toBe(true);
    await context.setOffline(true);
    for (const [path, heading, words] of PAGES) {
      await page.goto(town.demoUrl + path);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await page.getByRole('status').filter({ hasText: words }).waitFor();
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, `${path} is wider than a phone`).toBeLessThanOrEqual(0);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await barriersOf(page), `${path}, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriersOf(page), `${path}, dark`).toEqual([]);
    }
    await visitor.leave();
  });

  it('the states, the search and the diagram of an option work', async () => {
    const visitor = await visitorWithWorker(browser, `${town.demoUrl}/docs`);
    const { page, context } = visitor;
    await context.setOffline(true);
    await page.goto(`${town.demoUrl}/gallery?show=form`);
    await new WidgetPage(page).widget.getByLabel('Current password', { exact: true }).waitFor();
    await page.goto(`${town.demoUrl}/docs/csp`);
    await page.getByLabel('Search the docs').fill('leaked-password');
    await page.getByRole('search').getByRole('link').first().waitFor();
    await page.goto(`${town.demoUrl}/try?option=reauthenticate`);
    await page.getByText('User enters new Password').waitFor();
    await visitor.leave();
  });

  it('a page goes on by itself when the connection is back', async () => {
    const visitor = await visitorWithWorker(browser, town.demoUrl);
    const { page, context } = visitor;
    await context.setOffline(true);
    await page.goto(`${town.demoUrl}/embed`);
    await page.getByText(HOST_NEEDS).waitFor();
    await context.setOffline(false);
    await new WidgetPage(page).button('Continue to sign-in').waitFor();
    await page.getByText(HOST_NEEDS).waitFor({ state: 'hidden' });
    await visitor.leave();
  });

  it('a page that loses it says so, and takes it back', async () => {
    const visitor = await newVisitor(browser);
    const { page, context } = visitor;
    await page.goto(town.demoUrl);
    await page.getByRole('link', { name: 'Inbox' }).first().waitFor();
    await context.setOffline(true);
    await page.getByText(NEEDS).waitFor();
    await context.setOffline(false);
    await page.getByText(NEEDS).waitFor({ state: 'hidden' });
    await visitor.leave();
  });

  it('a server that is down is the same to the visitor, though the browser has a network', async () => {
    const server = await startDemoServer(0);
    server.configure({
      tenant: town.tenant.url,
      clientId: 'acme-spa',
      hostClientId: 'host-app',
      inbox: '',
      proxy: undefined,
      proxyAudience: '',
      users: [],
    });
    const visitor = await visitorWithWorker(browser, `${server.url}/docs`);
    const { page } = visitor;
    await server.close();
    await page.goto(`${server.url}/studio`);
    await page.getByText(NEEDS).waitFor();
    await page.getByLabel('Accent, light', { exact: true }).waitFor();
    await visitor.leave();
  });

  it('the pages are stored with the policy that the server gives each', async () => {
    const visitor = await visitorWithWorker(browser, town.demoUrl);
    const { page } = visitor;
    for (const path of ['/', '/console', '/shop', '/docs/csp']) {
      const stored = await page.evaluate(
        async url =>
          (await caches.match(url, { ignoreSearch: true }))?.headers.get('content-security-policy') ?? 'nothing',
        path,
      );
      const { headers } = await fetch(town.demoUrl + path);
      expect(stored, path).toBe(headers.get('content-security-policy'));
    }
    await visitor.leave();
  });

  it('the strictest host allows no policy for a worker, and none of the pages that pass a login on is stored', async () => {
    const { headers } = await fetch(`${town.demoUrl}/console`);
    expect(headers.get('content-security-policy')?.split('; ')).toContain('trusted-types lit-html');
    const visitor = await visitorWithWorker(browser, town.demoUrl);
    const stored = await storedAddresses(visitor.page);
    expect(stored).toEqual(expect.arrayContaining(['/console', '/widget/account-password-manager.js', '/theme.js']));
    for (const path of ['/callback', '/login', '/config.json', '/sw.js']) expect(stored).not.toContain(path);
    await visitor.leave();
  });

  it('a browser without service workers, and one that may not use them, have everything else', async () => {
    const visitor = await newVisitor(browser, { serviceWorkers: 'allow' });
    const { page } = visitor;
    // The whole of it is missing in some private windows and on plain http.
    await page.addInitScript('delete Navigator.prototype.serviceWorker');
    await page.goto(`${town.demoUrl}/embed`);
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
    await new WidgetPage(page).button('Continue to sign-in').waitFor();
    await page.goto(town.demoUrl);
    await page.getByRole('button', { name: 'Theme: system' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).waitFor();
    await visitor.leave();

    const refused = await newVisitor(browser, { serviceWorkers: 'allow' });
    await refused.page.addInitScript(
      `ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'))`,
    );
    await refused.page.goto(town.demoUrl);
    await new WidgetPage(refused.page).button('Continue to sign-in').waitFor();
    await refused.leave();
  });
});
