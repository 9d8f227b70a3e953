/** Option 1 from end to end: "Forgot password?" on the tenant's own login page, step by step as in the spec's diagram. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTown, type Town } from '../../scripts/town/town.ts';
import { launchBrowser, newVisitor } from './support/browser.ts';
import { ADA, NEW_PASSWORD, resetLink, signIn, UniversalLogin, WidgetPage } from './support/pages.ts';
import { followDiagram } from './support/steps.ts';

describe('Option 1: universal-login', () => {
  let town: Town;
  let browser: Browser;

  beforeAll(async () => {
    [town, browser] = await Promise.all([startTown(), launchBrowser()]);
  });
  beforeEach(() => town.tenant.control.reset());
  afterAll(() => Promise.all([browser.close(), town.close()]));

  it('follows the diagram from the login page to a login with the new password', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const widget = new WidgetPage(page);
    const login = new UniversalLogin(page);
    const { step } = followDiagram('Option 1');

    await step('User → Application: Login', async () => {
      await page.goto(`${town.demoUrl}/profile`);
      await widget.button('Continue to sign-in').click();
    });
    await step('Application → Tenant: /authorize (Universal Login Redirect)', async () => {
      await page.waitForURL(`${town.tenant.url}/u/login**`);
    });
    await step('Tenant → User: Universal Login Page', async () => {
      await login.heading('Welcome').waitFor();
    });
    await step('User → Tenant: Click on Forgot Password button', async () => {
      await login.forgotPassword();
    });
    await step('Tenant → User: Prompt to enter email', async () => {
      await login.heading('Forgot Your Password?').waitFor();
    });
    await step('User → Tenant: User enters email address and submits the request', async () => {
      await login.requestResetMail(ADA.email);
      await login.heading('Check Your Email').waitFor();
    });
    const link = await step('Tenant → User: Auth0 sends an email with magic link', () => resetLink(town, ADA.email));
    await step('User → Tenant: Click on Password Reset Link from the inbox', async () => {
      await page.goto(link);
    });
    await step('Tenant: Verify Password Reset Magic Link; Tenant → User: Change Password Prompt', async () => {
      await login.heading('Change Your Password').waitFor();
    });
    await step('User → Tenant: Enter New Password & Confirm, Submit New Password', async () => {
      await login.chooseNewPassword(NEW_PASSWORD);
    });
    await step('Tenant → User: Password Reset Confirmation Screen', async () => {
      await login.heading('Password Changed!').waitFor();
    });
    await step('User → Application: Return to Login Page', async () => {
      await page.getByRole('link', { name: 'Back to Acme' }).click();
    });
    await step('Application → Tenant: Redirect to Universal Login Page', async () => {
      await page.waitForURL(`${town.tenant.url}/u/login**`);
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
    expect(await widget.text()).toContain(`Signed in as ${ADA.email}.`);
    await visitor.leave();
  });

  it('asks a signed-in user for the login page all the same, with the address filled in', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const widget = new WidgetPage(page);
    const login = new UniversalLogin(page);
    await signIn(page, town, ADA);
    await widget.widget.evaluate(element => element.setAttribute('flows', 'universal-login'));
    await widget.button(/Use the sign-in page/).click();
    await login.heading('Welcome').waitFor();
    expect(await page.getByLabel('Email address').inputValue()).toBe(ADA.email);
    await visitor.leave();
  });

  it('sends no mail to an unknown address, and says the same as for a known one', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const login = new UniversalLogin(page);
    await page.goto(`${town.demoUrl}/login`);
    await login.forgotPassword();
    await login.requestResetMail('nobody@acme.example');
    await login.heading('Check Your Email').waitFor();
    // A mail to somebody known, asked for later, proves that the earlier one would have arrived by now.
    await page.goto(`${town.demoUrl}/login`);
    await login.forgotPassword();
    await login.requestResetMail(ADA.email);
    await resetLink(town, ADA.email);
    expect(town.tenant.control.mails().map(({ to }) => to)).toEqual([[ADA.email]]);
    await visitor.leave();
  });
});
