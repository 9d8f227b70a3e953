/** Option 2 from end to end: the widget asks for the mail, step by step as in the spec's diagram. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTown, type Town } from '../../scripts/town/town.ts';
import { launchBrowser, newVisitor, type Visitor } from './support/browser.ts';
import { ADA, NEW_PASSWORD, resetLink, signIn, UniversalLogin, WidgetPage, type Person } from './support/pages.ts';
import { followDiagram } from './support/steps.ts';

describe('Option 2: reset-email', () => {
  let town: Town;
  let browser: Browser;

  beforeAll(async () => {
    [town, browser] = await Promise.all([startTown(), launchBrowser()]);
  });
  beforeEach(() => town.tenant.control.reset());
  afterAll(() => Promise.all([browser.close(), town.close()]));

  /** A visitor who is signed in on the profile page. */
  async function signedIn(
    person: Person = ADA,
  ): Promise<{ visitor: Visitor; widget: WidgetPage; login: UniversalLogin }> {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const widget = new WidgetPage(page);
    const login = new UniversalLogin(page);
    await signIn(page, town, person);
    return { visitor, widget, login };
  }

  async function askForMail(widget: WidgetPage): Promise<void> {
    await widget.button(/Get a link by e-mail/).click();
    await widget.heading('Check your e-mail').waitFor();
  }

  it('follows the diagram from the profile page to a login with the new password', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const widget = new WidgetPage(page);
    const login = new UniversalLogin(page);
    const { step } = followDiagram('Option 2');

    await step('User → Application: Login', async () => {
      await page.goto(`${town.demoUrl}/profile`);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    });
    await step('Application → Tenant: /authorize; Tenant → User: Universal Login Page', async () => {
      await login.heading('Welcome').waitFor();
      await login.logIn(ADA);
      await widget.heading('Password').waitFor();
    });
    const asked = page.waitForRequest(`${town.tenant.url}/dbconnections/change_password`);
    await step('User → Application: Click on Forgot Password button on the profile page', async () => {
      await widget.button(/Get a link by e-mail/).click();
    });
    await step('Application → Tenant: Password Reset Request (/dbconnections/change_password)', async () => {
      const request = await asked;
      expect(request.method()).toBe('POST');
      expect(request.postDataJSON()).toEqual({
        client_id: 'acme-spa',
        email: ADA.email,
        connection: 'Username-Password-Authentication',
      });
    });
    const link = await step('Tenant → User: Email delivered with Password Reset Magic Link', () =>
      resetLink(town, ADA.email),
    );
    await step('Application → User: Email Dispatch Confirmation', async () => {
      await widget.heading('Check your e-mail').waitFor();
    });
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
    await visitor.leave();
  });

  it('opt Prompt for Email address: asks for it where nobody is signed in', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const widget = new WidgetPage(page);
    await page.goto(`${town.demoUrl}/embed`);
    await widget.button(/Get a link by e-mail/).click();
    await widget.widget.getByLabel('E-mail address').fill(ADA.email);
    await page.keyboard.press('Enter');
    await widget.heading('Check your e-mail').waitFor();
    await resetLink(town, ADA.email);
    await visitor.leave();
  });

  it('says the same for an unknown address as for a known one', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const widget = new WidgetPage(page);
    const said: string[] = [];
    for (const email of ['nobody@acme.example', ADA.email]) {
      await page.goto(`${town.demoUrl}/embed`);
      await widget.button(/Get a link by e-mail/).click();
      await widget.widget.getByLabel('E-mail address').fill(email);
      await page.keyboard.press('Enter');
      await widget.heading('Check your e-mail').waitFor();
      said.push((await widget.text()).replaceAll(email, '{email}').replace(/\d:\d\d/, '{time}'));
    }
    expect(said[0]).toBe(said[1]);
    await resetLink(town, ADA.email);
    expect(town.tenant.control.mails()).toHaveLength(1);
    await visitor.leave();
  });

  it('a link works once', async () => {
    const { visitor, widget, login } = await signedIn();
    await askForMail(widget);
    const link = await resetLink(town, ADA.email);
    await visitor.page.goto(link);
    await login.chooseNewPassword(NEW_PASSWORD);
    await login.heading('Password Changed!').waitFor();
    visitor.expectComplaint(/status of 4\d\d/);
    await visitor.page.goto('about:blank');
    await visitor.page.goto(link);
    await login.heading('Invalid Link').waitFor();
    await visitor.leave();
  });

  it('only the newest link works', async () => {
    const { visitor, widget, login } = await signedIn();
    await askForMail(widget);
    const older = await resetLink(town, ADA.email);
    // The cool-down is per page: a reload is the impatient user's way round it.
    await visitor.page.reload();
    await askForMail(widget);
    const newer = await resetLink(town, ADA.email, 2);
    visitor.expectComplaint(/status of 4\d\d/);
    await visitor.page.goto(older);
    await login.heading('Invalid Link').waitFor();
    await visitor.page.goto(newer);
    await login.heading('Change Your Password').waitFor();
    await visitor.leave();
  });

  it('a link expires', async () => {
    const { visitor, widget, login } = await signedIn();
    await askForMail(widget);
    const link = await resetLink(town, ADA.email);
    town.tenant.control.advanceClock(432_001);
    visitor.expectComplaint(/status of 4\d\d/);
    await visitor.page.goto(link);
    await login.heading('Link Expired').waitFor();
    await visitor.leave();
  });

  it('tells a user who signs in with Google where that password lives', async () => {
    const visitor = await newVisitor(browser);
    const { page } = visitor;
    const widget = new WidgetPage(page);
    await page.goto(`${town.demoUrl}/profile`);
    await widget.button('Continue to sign-in').click();
    await page.getByRole('link', { name: 'Continue with Google' }).click();
    await page.getByRole('button', { name: /Grace Hopper/ }).click();
    await widget.heading('You sign in with Google').waitFor();
    await visitor.leave();
  });

  it('a rate limit is told with the time to wait', async () => {
    const { visitor, widget } = await signedIn();
    visitor.expectComplaint(/status of 429/);
    for (let mail = 1; mail <= 10; mail++) {
      await askForMail(widget);
      await visitor.page.reload();
      await widget.heading('Password').waitFor();
    }
    await widget.button(/Get a link by e-mail/).click();
    await widget.heading('That didn’t work').waitFor();
    expect(await widget.text()).toContain('several links in a short time');
    await widget.button(/Try again in (1:00|0:5\d)/).waitFor();
    await visitor.leave();
  });

  it('a tenant that is down is told, and a retry works once it is back', async () => {
    const { visitor, widget } = await signedIn();
    visitor.expectComplaint(/ERR_EMPTY_RESPONSE|ERR_CONNECTION/);
    town.tenant.control.fault({ path: '/dbconnections/change_password', drop: true, times: 2 });
    town.tenant.control.fault({ path: '/.well-known/openid-configuration', drop: true, times: 2 });
    await widget.button(/Get a link by e-mail/).click();
    await widget.heading('That didn’t work').waitFor();
    expect(await widget.text()).toContain('can’t reach the sign-in service');
    await town.tenant.control.reset();
    await widget.button('Try again').click();
    await widget.heading('Check your e-mail').waitFor();
    await visitor.leave();
  });

  it('a browser that is offline is told so, even before the later views were needed', async () => {
    const { visitor, widget } = await signedIn();
    // The later views and the flow runner are fetched when the page is idle.
    await visitor.page.waitForLoadState('networkidle');
    await visitor.context.setOffline(true);
    visitor.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
    await widget.button(/Get a link by e-mail/).click();
    await widget.heading('That didn’t work').waitFor();
    expect(await widget.text()).toContain('You’re offline');
    await visitor.context.setOffline(false);
    await widget.button('Try again').click();
    await widget.heading('Check your e-mail').waitFor();
    await visitor.leave();
  });
});
