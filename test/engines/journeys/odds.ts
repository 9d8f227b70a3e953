/** What else happens to people, where engines differ: sessions, history, mails, second factors, networks that break. */
import assert from 'node:assert/strict';
import { Secret, TOTP } from 'otpauth';
import { ADA, MIA, resetLink } from '../../e2e/support/pages.ts';
import { followDiagram } from '../../e2e/support/steps.ts';
import seed from '../../../tenant/seed.json' with { type: 'json' };
import type { Journey } from './options.ts';
import { chooseNewPassword, fillForm, logIn, logInAnew, signIn, ticketsOf } from './verbs.ts';

export const odds: Readonly<Record<string, Journey>> = {
  async 'The session: refresh, silent token and logout'(visitor, host) {
    const { step } = followDiagram('The session');
    await step('Login', () => signIn(visitor, host));
    await step('Refresh: the login is read again silently, in a hidden frame', async () => {
      const { trace } = host.tenant.control;
      const before = trace.events().at(-1)?.id;
      await visitor.goTo(`${host.url}/profile`);
      await visitor.reads(`Signed in as ${ADA.email}.`);
      const asked = trace.events(before).map(({ path }) => path);
      assert(asked.includes('/authorize') && asked.includes('/oauth/token') && !asked.includes('/u/login'));
    });
    await step('Logout at the tenant', async () => {
      const query = new URLSearchParams({ client_id: 'acme-spa', returnTo: `${host.url}/` });
      await visitor.goTo(`${host.tenant.url}/v2/logout?${query.toString()}`);
      await visitor.arrivesAt(`${host.url}/`);
    });
    await step('Refresh: nobody is signed in, and no silent token is to be had', async () => {
      await visitor.follow('Profile');
      await visitor.sees('Forgot your password?');
    });
  },

  async 'The host’s own client: refresh token in a worker, Option 4, logout'(visitor, host) {
    const { step } = followDiagram('The host’s own client');
    const refreshed = (): boolean =>
      host.tenant.control.trace.events().some(({ grantType }) => grantType === 'refresh_token');
    await step('Login', async () => {
      await visitor.goTo(`${host.url}/host`);
      await visitor.press('Sign in');
      await visitor.sees('Welcome');
      await logIn(visitor, ADA);
      await visitor.reads(`Signed in as ${ADA.email}.`);
    });
    await step('Refresh', async () => {
      await visitor.press('Refresh');
      await visitor.reads('A fresh token is there.');
      assert(refreshed());
    });
    await step('Option 4, as far as the page for a new password', async () => {
      await visitor.press('Change your password');
      await visitor.sees('Welcome');
      await visitor.fill('Password', ADA.password);
      await visitor.press('Continue');
      await chooseNewPassword(visitor);
    });
    await step('Back to the application, and in again', async () => {
      await visitor.goTo(`${host.url}/host`);
      await visitor.press('Sign in');
      await logInAnew(visitor, host, '/host');
      await visitor.sees('Your password was changed');
    });
    await step('Logout', async () => {
      await visitor.press('Sign out');
      await visitor.arrivesAt(`${host.url}/`);
    });
  },

  async 'Option 2: the prompt for an address says the same about everybody'(visitor, host) {
    const said: string[] = [];
    for (const email of ['nobody@acme.example', ADA.email]) {
      await visitor.goTo(`${host.url}/forgot`);
      await visitor.press('Get a link by e-mail');
      await visitor.fill('E-mail address', email);
      await visitor.press('Send');
      await visitor.sees('Check your e-mail');
      said.push((await visitor.text()).replaceAll(email, '{email}').replace(/\d:\d\d/, '{time}'));
    }
    assert.equal(said[0], said[1]);
    await resetLink(host, ADA.email);
    assert.equal(host.tenant.control.mails().length, 1);
  },

  async 'Option 2: a link works once'(visitor, host) {
    await signIn(visitor, host);
    await visitor.press('Get a link by e-mail');
    await visitor.sees('Check your e-mail');
    const link = await resetLink(host, ADA.email);
    await visitor.goTo(link);
    await chooseNewPassword(visitor);
    await visitor.goTo('about:blank');
    await visitor.goTo(link);
    await visitor.sees('Invalid Link');
  },

  async 'Option 2: a tenant that is down is told, and a retry works once it is back'(visitor, host) {
    visitor.expectComplaint(/ERR_EMPTY_RESPONSE|Cross-Origin Request Blocked/);
    await signIn(visitor, host);
    const { control } = host.tenant;
    // Firefox alone tries ten times.
    for (const path of ['/dbconnections/change_password', '/.well-known/openid-configuration'])
      control.fault({ path, drop: true, times: 99 });
    await visitor.press('Get a link by e-mail');
    await visitor.sees('That didn’t work');
    await visitor.reads('can’t reach the sign-in service');
    await control.reset();
    await visitor.press('Try again');
    await visitor.sees('Check your e-mail');
  },

  async 'Option 3: an account with a second factor is sent to Option 4'(visitor, host) {
    await signIn(visitor, host, MIA);
    await visitor.press('Change it right here');
    await fillForm(visitor, MIA.password);
    await visitor.reads('needs an extra confirmation');
    await visitor.press('Change your password');
    await visitor.sees('Welcome');
  },

  async 'Option 4: the second factor comes before the page for a new password'(visitor, host) {
    const secret = seed.users.find(({ email }) => email === MIA.email)?.totp_secret ?? '';
    await signIn(visitor, host, MIA);
    await visitor.press('Change your password');
    await visitor.sees('Welcome');
    await visitor.fill('Password', MIA.password);
    await visitor.press('Continue');
    await visitor.sees('Verify Your Identity');
    assert.equal(ticketsOf(host), 0);
    await visitor.fill('Enter your one-time code', new TOTP({ secret: Secret.fromBase32(secret) }).generate());
    await visitor.press('Continue');
    await chooseNewPassword(visitor);
  },

  async 'Option 4: whoever presses back on the login page is told of no change'(visitor, host) {
    await signIn(visitor, host);
    await visitor.press('Change your password');
    await visitor.sees('Welcome');
    await visitor.goBack();
    await visitor.sees('Password');
    await visitor.reads('hasn’t been changed');
    assert.equal(ticketsOf(host), 0);
  },

  async 'A user who signs in with Google is told where that password lives'(visitor, host) {
    await visitor.goTo(`${host.url}/login`);
    await visitor.follow('Continue with Google');
    await visitor.press('Grace Hopper');
    await visitor.sees('You sign in with Google');
  },
};
