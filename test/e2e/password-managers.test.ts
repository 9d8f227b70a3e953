/** What a password manager's user meets: the address that leads to the form, and a form that Chromium has nothing to say about. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTown, type Town } from '../../scripts/town/town.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { ADA, NEW_PASSWORD, UniversalLogin, WidgetPage } from './support/pages.ts';

/** W3C, "A Well-Known URL for Changing Passwords" and "Detecting the reliability of HTTP status codes". */
const CHANGE_PASSWORD = '/.well-known/change-password';
const NOTHING = '/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200';

let town: Town;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  town = await startTown();
  return () => town.close();
});
afterAll(() => browser.close());

describe('The well-known address', () => {
  it('is a temporary redirect, on a server that tells what is not there', async () => {
    const answer = await fetch(town.demoUrl + CHANGE_PASSWORD, { redirect: 'manual' });
    expect([302, 303, 307]).toContain(answer.status);
    expect(answer.headers.get('location')).toBe('/profile#change-password');
    expect((await fetch(town.demoUrl + NOTHING)).status).toBe(404);
  });

  for (const [who, name] of [
    ['the widget', 'Continue to sign-in'],
    ['the page', 'Sign in'],
  ] as const)
    it(`leads to the open form, through a sign-in that ${who} starts`, async () => {
      const visitor = await newVisitor(browser);
      const { page } = visitor;
      const widget = new WidgetPage(page);
      await page.goto(town.demoUrl + CHANGE_PASSWORD);
      await widget.button('Continue to sign-in').waitFor();
      await page.getByRole('button', { name, exact: true }).click();
      await new UniversalLogin(page).logIn(ADA);
      await widget.heading('Change your password').waitFor();
      await expect.poll(() => page.url()).toBe(`${town.demoUrl}/profile`);

      await page.goto(town.demoUrl + CHANGE_PASSWORD);
      await widget.heading('Change your password').waitFor();
      await visitor.leave();
    });
});

describe('Chromium’s own remarks', () => {
  /** Everything that DevTools would list as an issue or log for the page, from now on. */
  async function watchRemarks(page: Page): Promise<() => Promise<readonly string[]>> {
    const cdp = await page.context().newCDPSession(page);
    const remarks: string[] = [];
    cdp.on('Audits.issueAdded', ({ issue }) => {
      const remark = `${issue.code} ${JSON.stringify(issue.details)}`;
      // The page's own Auth0 client keeps a cookie and reads it; the form has no part in that.
      if (!/"DocumentCookie".*auth0-spa-js/.test(remark)) remarks.push(remark);
    });
    cdp.on('Log.entryAdded', ({ entry }) => remarks.push(`${entry.level} ${entry.text}`));
    await cdp.send('Audits.enable');
    await cdp.send('Log.enable');
    return async () => {
      const { formIssues } = await cdp.send('Audits.checkFormsIssues');
      return [...remarks, ...formIssues.map(issue => JSON.stringify(issue))];
    };
  }

  for (const [where, path] of [
    ['in the shadow', '/profile'],
    ['in the light DOM', '/profile?light-dom'],
  ] as const)
    it(`are none, ${where}, from the sign-in to the changed password`, async () => {
      const visitor = await newVisitor(browser);
      const { page } = visitor;
      const widget = new WidgetPage(page);
      await page.goto(`${town.demoUrl}/profile`);
      await widget.button('Continue to sign-in').click();
      await new UniversalLogin(page).logIn(ADA);
      await widget.button(/Change it right here/).waitFor();

      const remarks = await watchRemarks(page);
      await page.goto(`${town.demoUrl}${path}#change-password`);
      await widget.heading('Change your password').waitFor();
      expect(await widget.widget.evaluate(element => element.shadowRoot === null)).toBe(path !== '/profile');
      expect(await remarks()).toEqual([]);
      for (const [label, value] of [
        ['Current password', ADA.password],
        ['New password', NEW_PASSWORD],
        ['Repeat new password', NEW_PASSWORD],
      ] as const)
        await widget.widget.getByLabel(label, { exact: true }).fill(value);
      expect(await remarks()).toEqual([]);
      await widget.button('Change password').click();
      await widget.heading('Your password was changed').waitFor();
      expect(await remarks()).toEqual([]);
      await visitor.leave();
    });

  for (const [where, inShadow] of [
    ['in a shadow', true],
    ['in the light DOM', false],
  ] as const)
    it(`would be heard of, ${where}`, async () => {
      const visitor = await newVisitor(browser);
      const remarks = await watchRemarks(visitor.page);
      await visitor.page.goto(`${town.demoUrl}/profile`);
      await visitor.page.evaluate(isInShadow => {
        const password = Object.assign(document.createElement('input'), { type: 'password' });
        const form = document.createElement('form');
        form.append(password);
        const host = document.createElement('div');
        document.body.append(host);
        (isInShadow ? host.attachShadow({ mode: 'open' }) : host).append(form);
      }, inShadow);
      await expect.poll(remarks).not.toEqual([]);
      await visitor.leave();
    });
});
