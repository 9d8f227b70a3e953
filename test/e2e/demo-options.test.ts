/** The demo as a stakeholder clicks it: each option is run beside its diagram, and every step of the diagram lights up. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTown, type Town } from '../../scripts/town/town.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { ADA, MIA, NEW_PASSWORD, resetLink, UniversalLogin, WidgetPage } from './support/pages.ts';
import { DiagramPage } from './support/diagram.ts';

/** What is optional in the specification's diagrams and not part of these runs. */
const MFA = ['MFA Challenge', 'MFA Response'];

describe('the demo runs the options', () => {
  let town: Town;
  let browser: Browser;

  beforeAll(async () => {
    [town, browser] = await Promise.all([startTown(), launchBrowser()]);
  });
  beforeEach(() => town.tenant.control.reset());
  afterAll(() => Promise.all([browser.close(), town.close()]));

  /** From the confirmation page to a login with the new password, back beside the diagram. */
  async function finish(page: Page, flow: string): Promise<void> {
    const login = new UniversalLogin(page);
    await login.chooseNewPassword(NEW_PASSWORD);
    await login.heading('Password Changed!').waitFor();
    await page.getByRole('link', { name: 'Back to Acme' }).click();
    await login.logIn({ ...ADA, password: NEW_PASSWORD });
    await page.waitForURL(`${town.demoUrl}/try?option=${flow}`);
  }

  it('Option 1, with the mail followed in the same tab', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const login = new UniversalLogin(page);
    const diagram = new DiagramPage(page);
    await page.goto(`${town.demoUrl}/`);
    await page.getByRole('link', { name: 'Run Option 1' }).click();
    await diagram.waitForCurrent('Login');
    await new WidgetPage(page).button('Continue to sign-in').click();
    await login.forgotPassword();
    await login.requestResetMail(ADA.email);
    await page.goto(await resetLink(town, ADA.email));
    await finish(page, 'universal-login');
    await diagram.waitForEnd();
    expect(await diagram.steps('skipped')).toEqual(MFA);
    expect(await diagram.steps('earlier')).toEqual([]);
    expect(await diagram.steps('done')).toHaveLength(17);
    await visitor.leave();
  });

  it('Option 2, with the mail opened from the demo in a tab of its own, and the diagram in both', async () => {
    const visitor = await newVisitor(browser);
    const { page, context } = visitor;
    const diagram = new DiagramPage(page);
    const widget = new WidgetPage(page);
    await page.goto(`${town.demoUrl}/try?option=reset-email`);
    await widget.button('Continue to sign-in').click();
    await new UniversalLogin(page).logIn(ADA);
    await widget.button(/Get a link by e-mail/).click();
    await diagram.waitForCurrent('Click on Password Reset Link from the inbox');

    const inboxOpened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Open the mail' }).click();
    const inbox = await inboxOpened;
    const linkOpened = context.waitForEvent('page');
    await inbox.frameLocator('iframe').getByRole('link').first().click();
    const reset = await linkOpened;
    await finish(reset, 'reset-email');

    for (const tab of [new DiagramPage(reset), diagram]) {
      await tab.waitForEnd();
      expect(await tab.steps('skipped')).toEqual([
        'Prompt to enter email',
        'User Enter email address and submit request',
        ...MFA,
      ]);
    }
    await visitor.leave();
  });

  it('Option 3, whose success message and new login come after every step at the proxy', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const login = new UniversalLogin(page);
    const diagram = new DiagramPage(page);
    const widget = new WidgetPage(page);
    await page.goto(`${town.demoUrl}/try?option=direct-change`);
    await widget.button('Continue to sign-in').click();
    await login.logIn(ADA);
    await widget.button(/Change it right here/).click();
    await widget.widget.getByLabel('Current password', { exact: true }).fill(ADA.password);
    await widget.widget.getByLabel('New password', { exact: true }).fill(NEW_PASSWORD);
    await widget.widget.getByLabel('Repeat new password', { exact: true }).fill(NEW_PASSWORD);
    await widget.button('Change password').click();
    await diagram.waitForCurrent('Logout the user from app and force re-login');
    const request = await diagram.openStep('Call Password change endpoint');
    expect(request).toContain('Authorization: Bearer •••');
    expect(request).toContain('"current_password": "•••"');
    expect(request).not.toContain(NEW_PASSWORD);
    await widget.button('Sign in again now').click();
    await login.logIn({ ...ADA, password: NEW_PASSWORD });
    await page.waitForURL(`${town.demoUrl}/try?option=direct-change`);
    await diagram.waitForEnd();
    expect(await diagram.steps('skipped')).toEqual([]);
    expect(await diagram.steps('pending')).toEqual([]);
    // The proxy keeps its own token for as long as it is valid.
    expect(['Obtain Management API token', 'Return Response (Access Token)']).toEqual(
      expect.arrayContaining([...(await diagram.steps('earlier'))]),
    );
    await visitor.leave();
  });

  it('Option 4, and its requests can be read without anything secret in them', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const login = new UniversalLogin(page);
    const diagram = new DiagramPage(page);
    const widget = new WidgetPage(page);
    await page.goto(`${town.demoUrl}/try?option=reauthenticate`);
    await widget.button('Continue to sign-in').click();
    await login.logIn(ADA);
    await diagram.waitForCurrent('User goes to Profile page and triggers change password flow');
    await widget.button(/sign in/i).click();
    await page.getByLabel('Password', { exact: true }).fill(ADA.password);
    await login.continue();
    await finish(page, 'reauthenticate');
    await diagram.waitForEnd();
    expect(await diagram.steps('skipped')).toEqual(MFA);

    const request = await diagram.openStep('Redirected to Universal Login Page');
    expect(request).toContain('prompt=login');
    expect(request).toContain('max_age=0');
    expect(request).toContain('update:password');
    expect(request).toContain('login_hint=a•••@acme.example');
    expect(request).toMatch(/^ *state=•••$/m);
    await visitor.leave();
  });

  it('Option 4 for a user with a second factor, whose code the demo shows', async () => {
    const visitor = await newVisitor(browser);
    const { page, context } = visitor;
    const login = new UniversalLogin(page);
    const diagram = new DiagramPage(page);
    const widget = new WidgetPage(page);
    // Beside it, as a stakeholder would have it: a second window with the diagram and the code.
    const demo = await context.newPage();
    await demo.goto(`${town.demoUrl}/try?option=reauthenticate`);
    await demo.getByRole('button', { name: 'Mia' }).click();
    await page.goto(`${town.demoUrl}/try?option=reauthenticate`);
    await widget.button('Continue to sign-in').click();
    await login.logIn(MIA);
    await diagram.waitForCurrent('User goes to Profile page and triggers change password flow');
    await widget.button(/sign in/i).click();
    await page.getByLabel('Password', { exact: true }).fill(MIA.password);
    await login.continue();
    await page.getByLabel('code').fill(await demo.locator('dd').last().innerText());
    await login.continue();
    await login.heading('Change Your Password').waitFor();
    await new DiagramPage(demo).waitForCurrent('User enters new Password');
    expect(await new DiagramPage(demo).steps('skipped')).toEqual([]);
    await visitor.leave();
  });

  it('keeps no secret and no address in the browser’s storage', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const widget = new WidgetPage(page);
    await page.goto(`${town.demoUrl}/try?option=reset-email`);
    await widget.button('Continue to sign-in').click();
    await new UniversalLogin(page).logIn(ADA);
    await widget.button(/Get a link by e-mail/).click();
    await new DiagramPage(page).waitForCurrent('Click on Password Reset Link from the inbox');
    const ticket = new URL(await resetLink(town, ADA.email)).searchParams.get('ticket')!;
    const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    for (const secret of [ADA.email, ADA.password, ticket, 'eyJ']) expect(stored).not.toContain(secret);
    await visitor.leave();
  });
});
