/** Option 4 from end to end: sign in once more, an Action answers with the page for a new password, as in the spec's diagram. */
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTown, type Town } from '../../scripts/town/town.ts';
import seed from '../../tenant/seed.json' with { type: 'json' };
import { launchBrowser, newVisitor } from './support/browser.ts';
import { ADA, MIA, NEW_PASSWORD, signIn, UniversalLogin, WidgetPage, type Person } from './support/pages.ts';
import { followDiagram } from './support/steps.ts';

const LENA: Person = { email: 'lena@acme.example', password: 'Richtiges-Pferd-1' };

describe('Option 4: reauthenticate', () => {
  let town: Town;
  let browser: Browser;

  beforeAll(async () => {
    [town, browser] = await Promise.all([startTown(), launchBrowser()]);
  });
  beforeEach(() => town.tenant.control.reset());
  afterAll(() => Promise.all([browser.close(), town.close()]));

  async function signedIn(person: Person) {
    const visitor = await newVisitor(browser);
    const widget = new WidgetPage(visitor.page);
    const login = new UniversalLogin(visitor.page);
    await signIn(visitor.page, town, person);
    return { visitor, page: visitor.page, widget, login };
  }

  async function confirmPassword(page: Page, login: UniversalLogin, password: string): Promise<void> {
    await login.heading('Welcome').waitFor();
    await page.getByLabel('Password', { exact: true }).fill(password);
    await login.continue();
  }

  function traced(name: string): number {
    return town.tenant.control.trace.events().filter(event => event.name === name).length;
  }

  it('follows the diagram from the profile page to a login with the new password', async () => {
    const { visitor, page, widget, login } = await signedIn(ADA);
    const { step } = followDiagram('Option 4');
    const authorize = page.waitForRequest(request => request.url().startsWith(`${town.tenant.url}/authorize`));

    await step('User → Application: User goes to Profile page and triggers the change password flow', async () => {
      await widget.button(/Change your password/).click();
    });
    await step('Application → Tenant: Redirected with prompt=login, scope=update:password and login_hint', async () => {
      const query = new URL((await authorize).url()).searchParams;
      expect(query.get('prompt')).toBe('login');
      expect(query.get('max_age')).toBe('0');
      expect(query.get('scope')?.split(' ')).toContain('update:password');
      expect(query.get('login_hint')).toBe(ADA.email);
      expect(query.get('ui_locales')).toMatch(/^en/);
    });
    await step('Tenant → User: Universal Login Page, with the email filled in', async () => {
      await login.heading('Welcome').waitFor();
      expect(await page.getByLabel('Email address').inputValue()).toBe(ADA.email);
    });
    await step('User → Tenant: User submits existing password; the Action makes a ticket', async () => {
      await confirmPassword(page, login, ADA.password);
    });
    await step('Tenant → User: Render the user to password change URL', async () => {
      await login.heading('Change Your Password').waitFor();
      expect(traced('ticket-created')).toBe(1);
    });
    await step('User → Tenant: User enters new Password', async () => {
      await login.chooseNewPassword(NEW_PASSWORD);
    });
    await step('Tenant → User: Password Reset Confirmation Screen', async () => {
      await login.heading('Password Changed!').waitFor();
    });
    await step('User → Application: Return to Login Page → Tenant: Redirect to Universal Login Page', async () => {
      await page.getByRole('link', { name: 'Back to Acme' }).click();
      await login.heading('Welcome').waitFor();
    });
    await step('The old password fails', async () => {
      visitor.expectComplaint(/status of 400/);
      await login.logIn(ADA);
      await page.getByText('Wrong email or password').waitFor();
    });
    await step('User can now log in with the new password; the widget has proof of the change', async () => {
      await login.logIn({ ...ADA, password: NEW_PASSWORD });
      await widget.heading('Your password was changed').waitFor();
    });
    await step('Afterwards the options say when it was last changed', async () => {
      await widget.button('Done').click();
      await widget.heading('Password').waitFor();
      expect(await widget.text()).toContain('Last changed');
    });
    const notice = await town.tenant.control.waitForMail();
    expect(notice.to).toEqual([ADA.email]);
    expect(town.tenant.control.mails()).toHaveLength(1);
    await visitor.leave();
  });

  it('opt MFA enforced: the second factor comes before the page for a new password', async () => {
    const secret = seed.users.find(({ email }) => email === MIA.email)?.totp_secret ?? '';
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    const { visitor, page, widget, login } = await signedIn(MIA);
    await widget.button(/Change your password/).click();
    await confirmPassword(page, login, MIA.password);
    await login.heading('Verify Your Identity').waitFor();
    expect(traced('ticket-created')).toBe(0);
    await page.getByLabel('Enter your one-time code').fill(code());
    await login.continue();
    await login.heading('Change Your Password').waitFor();
    await login.chooseNewPassword(NEW_PASSWORD);
    await login.heading('Password Changed!').waitFor();
    await visitor.leave();
  });

  it('claims nothing when the user presses back on the login page', async () => {
    const { visitor, page, widget, login } = await signedIn(ADA);
    await widget.button(/Change your password/).click();
    await login.heading('Welcome').waitFor();
    await page.goBack({ waitUntil: 'commit' });
    await widget.heading('Password').waitFor();
    expect(await widget.text()).not.toContain('was changed');
    expect(traced('ticket-created')).toBe(0);
    await visitor.leave();
  });

  it('says in words why it was refused, when the demand for a fresh login was stripped on the way', async () => {
    const { visitor, page, widget } = await signedIn(ADA);
    await page.route(
      url => url.pathname === '/authorize' && url.searchParams.get('prompt') === 'login',
      async route => {
        const url = new URL(route.request().url());
        url.searchParams.delete('prompt');
        url.searchParams.delete('max_age');
        await route.fulfill({ status: 302, headers: { location: url.href } });
      },
    );
    await widget.button(/Change your password/).click();
    await widget.heading('That didn’t work').waitFor();
    expect(await widget.text()).toContain('You weren’t asked for your password again');
    expect(traced('ticket-created')).toBe(0);
    await visitor.leave();
  });

  it('says so even when the host has cleaned the address before the widget could look', async () => {
    const { visitor, page, widget } = await signedIn(ADA);
    await page.addInitScript(() => {
      if (new URLSearchParams(location.search).has('error')) history.replaceState(null, '', location.pathname);
    });
    await page.route(
      url => url.pathname === '/authorize' && url.searchParams.get('prompt') === 'login',
      async route => {
        const url = new URL(route.request().url());
        url.searchParams.delete('prompt');
        await route.fulfill({ status: 302, headers: { location: url.href.replace('max_age=0', 'max_age=9999') } });
      },
    );
    await widget.button(/Change your password/).click();
    await widget.heading('That didn’t work').waitFor();
    expect(await widget.text()).toContain('You weren’t asked for your password again');
    await page.reload();
    await widget.heading('Password').waitFor();
    await visitor.leave();
  });

  it('notices when somebody else signed in on the way', async () => {
    const { visitor, page, widget, login } = await signedIn(ADA);
    await widget.button(/Change your password/).click();
    await login.heading('Welcome').waitFor();
    await login.logIn(LENA);
    await login.heading('Change Your Password').waitFor();
    // Lena leaves the page for a new password and signs in to the application again.
    await page.goto(`${town.demoUrl}/login`);
    await login.logIn(LENA);
    await widget.heading('Password').waitFor();
    expect(await widget.text()).toContain('different account');
    await visitor.leave();
  });
});
