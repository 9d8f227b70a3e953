/** Pages that make life hard: two widgets, another login on the same page, somebody else's callback, the back button. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTown, type Town } from '../../scripts/town/town.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { ADA, UniversalLogin, WidgetPage } from './support/pages.ts';

describe('awkward pages', () => {
  let town: Town;
  let browser: Browser;

  beforeAll(async () => {
    [town, browser] = await Promise.all([startTown(), launchBrowser()]);
  });
  beforeEach(() => town.tenant.control.reset());
  afterAll(() => Promise.all([browser.close(), town.close()]));

  it('two widgets on one page share the login and the cool-down, and nothing else', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const login = new UniversalLogin(page);
    const first = new WidgetPage(page, 0);
    const second = new WidgetPage(page, 1);
    const addSecond = () =>
      first.widget.evaluate(element => element.parentElement?.append(element.cloneNode() as Element));

    await page.goto(`${town.demoUrl}/embed`);
    await addSecond();
    await second.button('Continue to sign-in').click();
    await login.logIn(ADA);
    await first.heading('Password').waitFor();
    await addSecond();
    await second.heading('Password').waitFor();
    const sdkLoads = await page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('auth0-client')).length,
    );
    expect(sdkLoads).toBe(1);

    await first.button(/Get a link by e-mail/).click();
    await first.heading('Check your e-mail').waitFor();
    await second.heading('Password').waitFor();
    // The tenant just answered "sent" for this address: the second widget has no reason to ask again.
    await second.button(/Get a link by e-mail/).click();
    await second.button(/Send again in 0:\d\d/).waitFor();
    await town.tenant.control.waitForMail();
    expect(town.tenant.control.mails()).toHaveLength(1);
    await visitor.leave();
  });

  it('a host with an Auth0 client of its own and the widget leave each other’s answers alone', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const login = new UniversalLogin(page);
    const widget = new WidgetPage(page);
    await page.goto(`${town.demoUrl}/host`);

    await page.getByRole('button', { name: 'Sign in to the host' }).click();
    await login.logIn(ADA);
    await page.getByText(`The host knows you as ${ADA.email}`).waitFor();
    await widget.button('Continue to sign-in').click();
    await widget.heading('Password').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await visitor.leave();
  });

  it('somebody else’s code and state stay in the address', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const widget = new WidgetPage(page);
    await page.goto(`${town.demoUrl}/embed?code=not-ours&state=not-ours&tab=security`);
    await widget.button('Continue to sign-in').waitFor();
    expect(new URL(page.url()).search).toBe('?code=not-ours&state=not-ours&tab=security');
    await visitor.leave();
  });

  it('coming back with the back button finds a widget that works, not one that is still leaving', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const login = new UniversalLogin(page);
    const widget = new WidgetPage(page);
    await page.goto(`${town.demoUrl}/embed`);
    await page.evaluate(() =>
      addEventListener('pageshow', event => (document.title = `persisted: ${event.persisted}`)),
    );
    await widget.button('Continue to sign-in').click();
    await login.heading('Welcome').waitFor();
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.title === 'persisted: true');
    await widget.button('Continue to sign-in').click();
    await login.heading('Welcome').waitFor();
    await visitor.leave();
  });

  it('the classic single-file script works on a page of its own', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    // The page as its author would have written it: under its policy, no script may add another.
    await page.route('**/embed', async route => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        /<script\s+type="module"[^>]*?src="\/widget\/account-password-manager.js">/,
        '<script defer src="/widget/account-password-manager.iife.js">',
      );
      await route.fulfill({ response: answer, body });
    });
    const loaded = page.waitForRequest('**/account-password-manager.iife.js');
    await page.goto(`${town.demoUrl}/embed`);
    await loaded;
    const widget = new WidgetPage(page);
    await widget.button('Continue to sign-in').waitFor();
    // The other languages are not in the file, but beside it.
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await widget.button('Weiter zur Anmeldung').waitFor();
    await visitor.leave();
  });
});
