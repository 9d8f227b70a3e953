/** The four options as the specification's diagrams tell them: one text for all engines. */
import assert from 'node:assert/strict';
import { ADA, resetLink } from '../../e2e/support/pages.ts';
import { followDiagram } from '../../e2e/support/steps.ts';
import type { Host } from './host.ts';
import { chooseNewPassword, fillForm, goBackToAcme, logInAnew, signIn, ticketsOf } from './verbs.ts';
import type { Visitor } from './visitor.ts';

export type Journey = (visitor: Visitor, host: Host) => Promise<void>;

export const options: Readonly<Record<string, Journey>> = {
  async 'Option 1: universal-login'(visitor, host) {
    const { step } = followDiagram('Option 1');
    await step('User → Application → Tenant: Login, /authorize', async () => {
      await visitor.goTo(`${host.url}/profile`);
      await visitor.press('Continue to sign-in');
    });
    await step('Tenant → User: Universal Login Page; User → Tenant: Click on Forgot Password', async () => {
      await visitor.sees('Welcome');
      await visitor.follow('Forgot password?');
    });
    await step('User → Tenant: User enters email address and submits the request', async () => {
      await visitor.sees('Forgot Your Password?');
      await visitor.fill('Email address', ADA.email);
      await visitor.press('Continue');
      await visitor.sees('Check Your Email');
    });
    await step('User → Tenant: Click on Password Reset Link from the inbox', async () => {
      await visitor.goTo(await resetLink(host, ADA.email));
    });
    await step('User → Tenant: Enter New Password & Confirm', () => chooseNewPassword(visitor));
    await step('User → Application: Return to Login Page → Tenant: Universal Login Page', () => goBackToAcme(visitor));
    await step('The old password fails, the new one works', () => logInAnew(visitor, host));
    await visitor.sees('Password');
  },

  async 'Option 2: reset-email'(visitor, host) {
    const { step } = followDiagram('Option 2');
    await step('User → Application → Tenant: Login', () => signIn(visitor, host));
    await step('User → Application: Click on Forgot Password button on the profile page', async () => {
      await visitor.press('Get a link by e-mail');
    });
    await step('Application → Tenant → User: Password Reset Request, Email Dispatch Confirmation', async () => {
      await visitor.sees('Check your e-mail');
    });
    await step('User → Tenant: Click on Password Reset Link from the inbox', async () => {
      await visitor.goTo(await resetLink(host, ADA.email));
    });
    await step('User → Tenant: Enter New Password & Confirm', () => chooseNewPassword(visitor));
    await step('User → Application: Return to Login Page → Tenant: Universal Login Page', () => goBackToAcme(visitor));
    await step('The old password fails, the new one works', () => logInAnew(visitor, host));
    await visitor.sees('Password');
  },

  async 'Option 3: direct-change'(visitor, host) {
    const { step } = followDiagram('Option 3');
    await step('User → Application → Tenant: Login', () => signIn(visitor, host));
    await step('Application → User: prompts the user to enter old password and new password', async () => {
      await visitor.press('Change it right here');
      await visitor.sees('Change your password');
      await visitor.reads('at least 8 characters');
    });
    await step('A wrong old password is refused', async () => {
      await fillForm(visitor, 'Not-Mine-1234');
      await visitor.reads('That isn’t your current password.');
      assert.equal(await visitor.valueOf('Current password'), '');
    });
    await step('User → Application → API: Submit Old & New Password; Show Success Message', async () => {
      await fillForm(visitor, ADA.password);
      await visitor.sees('Your password was changed');
    });
    await step('API → Tenant: the old password was verified, and the user patched', () => {
      const events = host.tenant.control.trace.events();
      assert(events.some(({ grantType }) => grantType === 'http://auth0.com/oauth/grant-type/password-realm'));
      assert(events.some(({ method, path }) => method === 'PATCH' && path?.startsWith('/api/v2/users/')));
      return Promise.resolve();
    });
    await step('Application → Tenant: Logout the user from app and force re-login', async () => {
      await visitor.press('Sign in again now');
      await visitor.arrivesAt(`${host.url}/`);
      await visitor.goTo(`${host.url}/login`);
    });
    await step('The old password fails, the new one works', () => logInAnew(visitor, host));
    await visitor.sees('Password');
  },

  async 'Option 4: reauthenticate'(visitor, host) {
    const { step } = followDiagram('Option 4');
    await step('User → Application → Tenant: Login', () => signIn(visitor, host));
    await step('Application → Tenant: Redirected with prompt=login', () => visitor.press('Change your password'));
    await step('Tenant → User: Universal Login Page, with the email filled in', async () => {
      await visitor.sees('Welcome');
      assert.equal(await visitor.valueOf('Email address'), ADA.email);
    });
    await step('User → Tenant: submits existing password; the Action makes a ticket', async () => {
      await visitor.fill('Password', ADA.password);
      await visitor.press('Continue');
      await visitor.sees('Change Your Password');
      assert.equal(ticketsOf(host), 1);
    });
    await step('User → Tenant: User enters new Password', () => chooseNewPassword(visitor));
    await step('User → Application: Return to Login Page → Tenant: Universal Login Page', () => goBackToAcme(visitor));
    await step('The old password fails, the new one works', () => logInAnew(visitor, host));
    await step('The widget has proof of the change', async () => {
      await visitor.sees('Your password was changed');
      await visitor.press('Done');
      await visitor.reads('Last changed');
    });
  },
};
