/** Option 3 from end to end: current and new password to the proxy, step by step as in the spec's diagram. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTown, type Town } from '../../scripts/town/town.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { ADA, MIA, NEW_PASSWORD, signIn, UniversalLogin, WidgetPage, type Person } from './support/pages.ts';
import { followDiagram } from './support/steps.ts';

describe('Option 3: direct-change', () => {
  let town: Town;
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  // A proxy of its own for each test: its limits remember, and a reset of the tenant does not reach them.
  beforeEach(async () => {
    town = await startTown();
    return () => town.close();
  });
  afterAll(() => browser.close());

  async function formOpen(person: Person) {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const widget = new WidgetPage(page);
    const login = new UniversalLogin(page);
    await signIn(page, town, person);
    await widget.button(/Change it right here/).click();
    await widget.heading('Change your password').waitFor();
    return { visitor, page, widget, login };
  }

  async function fill({ widget }: WidgetPage, current: string, next: string, repeat = next): Promise<void> {
    await widget.getByLabel('Current password', { exact: true }).fill(current);
    await widget.getByLabel('New password', { exact: true }).fill(next);
    await widget.getByLabel('Repeat new password', { exact: true }).fill(repeat);
  }

  async function submit(widget: WidgetPage): Promise<void> {
    await widget.button('Change password').click();
  }

  const isChange = (page: Page) =>
    page.waitForRequest(request => request.url() === `${town.proxyUrl}/change-password` && request.method() === 'POST');

  it('follows the diagram from the form to a login with the new password', async () => {
    const { visitor, page, widget, login } = await formOpen(ADA);
    const { step } = followDiagram('Option 3');
    const asked = isChange(page);

    await step('Application → User: prompts the user to enter old password and new password', async () => {
      await widget.widget.getByText('At least 8 characters', { exact: false }).first().waitFor();
    });
    await step('User → Application: Submit Old & New Password', async () => {
      await fill(widget, ADA.password, NEW_PASSWORD);
      await submit(widget);
    });
    await step(
      'Application → API: Call Password change endpoint with the access token and both passwords',
      async () => {
        const request = await asked;
        expect(request.headers()['authorization']).toMatch(/^Bearer \S+$/);
        expect(request.headers()['idempotency-key']).toBeTruthy();
        expect(request.postDataJSON()).toEqual({ current_password: ADA.password, new_password: NEW_PASSWORD });
      },
    );
    await step('API → Application → User: Show Success Message', async () => {
      await widget.heading('Your password was changed').waitFor();
    });
    await step('API → Tenant: the old password was verified, a Management token obtained, the user patched', () => {
      const seen = town.tenant.control.trace
        .events()
        .filter(({ clientId, name }) => name === 'http' && clientId === 'apm-proxy')
        .map(({ grantType }) => grantType);
      expect(seen).toContain('http://auth0.com/oauth/grant-type/password-realm');
      expect(seen).toContain('client_credentials');
      const paths = town.tenant.control.trace.events().map(({ method, path }) => `${method ?? ''} ${path ?? ''}`);
      expect(paths.some(path => path.startsWith('PATCH /api/v2/users/'))).toBe(true);
      return Promise.resolve();
    });
    await step('Application → Tenant: Logout the user from app and force re-login', async () => {
      await widget.button('Sign in again now').click();
      await page.waitForURL(`${town.demoUrl}/`);
      await page.goto(`${town.demoUrl}/login`);
      await login.heading('Welcome').waitFor();
    });
    await step('The old password fails', async () => {
      visitor.expectComplaint(/status of 400/);
      await login.logIn(ADA);
      await page.getByText('Wrong email or password').waitFor();
    });
    await step('User can now log in with the new password', async () => {
      await login.logIn({ ...ADA, password: NEW_PASSWORD });
      await page.waitForURL(`${town.demoUrl}/profile`);
      await widget.heading('Password').waitFor();
    });
    const notice = await town.tenant.control.waitForMail();
    expect(notice.to).toEqual([ADA.email]);
    expect(town.tenant.control.mails()).toHaveLength(1);
    await visitor.leave();
  });

  it('a wrong current password is told at its field; the fields are empty and nothing was changed', async () => {
    const { visitor, widget } = await formOpen(ADA);
    visitor.expectComplaint(/status of 403/);
    await fill(widget, 'Not-Mine-1234', NEW_PASSWORD);
    await submit(widget);
    await widget.widget.getByText('That isn’t your current password.').waitFor();
    const current = widget.widget.getByLabel('Current password', { exact: true });
    expect(await current.getAttribute('aria-invalid')).toBe('true');
    expect(await current.inputValue()).toBe('');
    await expect.poll(() => current.evaluate(input => input.matches(':focus'))).toBe(true);
    await visitor.leave();
  });

  it('the tenant’s own rules come back in words: a password used before', async () => {
    const { visitor, widget } = await formOpen(ADA);
    visitor.expectComplaint(/status of 4\d\d/);
    await fill(widget, ADA.password, NEW_PASSWORD);
    await submit(widget);
    await widget.heading('Your password was changed').waitFor();
    await widget.button('Sign in again now').click();
    await visitor.page.waitForURL(`${town.demoUrl}/`);
    await visitor.page.goto(`${town.demoUrl}/login`);
    const login = new UniversalLogin(visitor.page);
    await login.logIn({ ...ADA, password: NEW_PASSWORD });
    await widget.button(/Change it right here/).click();
    await fill(widget, NEW_PASSWORD, ADA.password);
    await submit(widget);
    await widget.widget.getByText('You’ve used that password before', { exact: false }).waitFor();
    await visitor.leave();
  });

  it('an account with a second factor is sent to Option 4', async () => {
    const { visitor, page, widget } = await formOpen(MIA);
    visitor.expectComplaint(/status of 40\d/);
    await fill(widget, MIA.password, NEW_PASSWORD);
    await submit(widget);
    await widget.widget.getByText('needs an extra confirmation', { exact: false }).waitFor();
    await widget.button(/Change your password/).click();
    await page.waitForURL(/\/u\/login/);
    await visitor.leave();
  });

  it('five wrong guesses are enough: the sixth is not even asked of the tenant', async () => {
    const { visitor, widget } = await formOpen(ADA);
    visitor.expectComplaint(/status of 4\d\d/);
    for (let guess = 1; guess <= 5; guess++) {
      await fill(widget, `Not-Mine-${guess}000`, NEW_PASSWORD);
      await submit(widget);
      await widget.widget.getByText('That isn’t your current password.').waitFor();
    }
    await fill(widget, ADA.password, NEW_PASSWORD);
    await submit(widget);
    await widget.widget.getByText('Too many attempts', { exact: false }).waitFor();
    await visitor.leave();
  });

  it('leaves no password or token behind: storage, address, attributes, events, trace', async () => {
    const canary = `Canary-${Math.random().toString(36).slice(2)}-A1`;
    const { visitor, page, widget } = await formOpen(ADA);
    await page.evaluate(() => {
      const names = ['apm-ready', 'apm-start', 'apm-email-sent', 'apm-password-changed', 'apm-sign-out', 'apm-error'];
      const seen: unknown[] = [];
      for (const name of names) document.addEventListener(name, event => seen.push((event as CustomEvent).detail));
      Object.assign(globalThis, { seen });
    });
    await fill(widget, ADA.password, canary);
    await submit(widget);
    await widget.heading('Your password was changed').waitFor();
    const left = await page.evaluate(async () => {
      const element = document.querySelector('account-password-manager');
      const databases = await indexedDB.databases();
      return JSON.stringify([
        localStorage,
        sessionStorage,
        document.cookie,
        location.href,
        document.documentElement.outerHTML,
        element?.shadowRoot?.innerHTML,
        (globalThis as unknown as { seen: unknown }).seen,
        databases,
      ]);
    });
    const everything =
      left + JSON.stringify(town.tenant.control.trace.events()) + JSON.stringify(town.tenant.control.mails());
    expect(everything).not.toContain(canary);
    expect(everything).not.toContain(ADA.password);
    expect(left).not.toMatch(/eyJ[\w-]+\.eyJ/);
    await visitor.leave();
  });
});
