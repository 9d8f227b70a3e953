/** How a page proves that it works, or says why it does not. */
import { expect } from 'vitest';
import { ADA, NEW_PASSWORD, UniversalLogin, WidgetPage } from '../../e2e/support/pages.ts';
import type { Heard } from './hearing.ts';
import type { HostPage } from './host-page.ts';

/** How long a page may leave a person without a word. */
export const PATIENCE_MS = 10_000;

/** Option 2 for somebody who is signed out: the tenant takes the request, and a mail arrives. */
export async function mailAccepted({ town, widget: first }: HostPage, widget: WidgetPage = first): Promise<void> {
  await askForMail(widget);
  await widget.heading('Check your e-mail').waitFor({ timeout: PATIENCE_MS });
  const { to } = await town.tenant.control.waitForMail();
  expect(to).toEqual([ADA.email]);
}

/** As far as the request. */
export async function askForMail(widget: WidgetPage): Promise<void> {
  await widget.button(/Get a link by e-mail/).click();
  await widget.widget.getByRole('textbox').fill(ADA.email);
  await widget.button('Send the link').click();
}

/** Option 1, as far as it is the element's: the tenant's login page. */
export async function loginReached({ widget, page }: HostPage): Promise<UniversalLogin> {
  await widget.button(SIGN_IN).click();
  const login = new UniversalLogin(page);
  await login.heading('Welcome').waitFor({ timeout: PATIENCE_MS });
  return login;
}

/** To the tenant's login page and back. */
export async function signIn(host: HostPage): Promise<void> {
  const login = await loginReached(host);
  await login.logIn(ADA);
  await host.widget.heading('Password').waitFor({ timeout: PATIENCE_MS });
}

/** Option 3 for somebody who is signed in. */
export async function passwordChanged({ widget }: HostPage): Promise<void> {
  await widget.button(/Change it right here/).click();
  await widget.widget.getByText('At least 8 characters', { exact: false }).first().waitFor();
  await submitPasswords(widget);
  await widget.heading('Your password was changed').waitFor({ timeout: PATIENCE_MS });
}

/** Fills the form of Option 3 and sends it. */
export async function submitPasswords({ widget }: WidgetPage): Promise<void> {
  await widget.getByLabel('Current password', { exact: true }).fill(ADA.password);
  await widget.getByLabel('New password', { exact: true }).fill(NEW_PASSWORD);
  await widget.getByLabel('Repeat new password', { exact: true }).fill(NEW_PASSWORD);
  await widget.getByRole('button', { name: 'Change password' }).click();
}

/**
 * The page said what is wrong: to the person in words, to its developer by code and hint, and once in the console.
 *
 * @param hint matches what names the thing to mend
 * @param since how much was heard before
 */
export async function named(host: HostPage, code: string, hint: RegExp, since = 0): Promise<void> {
  const heard = (kind: Heard['kind']) => host.heard.slice(since).flatMap(it => (it.kind === kind ? [it.text] : []));
  await expect.poll(() => heard('apm-error'), { timeout: PATIENCE_MS }).not.toEqual([]);
  const [problem = '{}'] = heard('apm-error');
  const told = JSON.parse(problem) as { code?: string; hint?: string };
  expect(told).toMatchObject({ code, hint: expect.stringMatching(hint) as unknown });
  expect(heard('warning').filter(text => text.includes(told.hint ?? '?'))).toHaveLength(1);
  await host.widget.widget
    .getByText(/\w+ \w+ \w+/)
    .first()
    .waitFor();
}

/** A pattern for a text with all of these in it, in any order. */
export const mentions = (...parts: readonly string[]): RegExp =>
  new RegExp(parts.map(part => `(?=.*${part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')})`).join(''));

/** Nothing threw, nothing was logged as an error, and the page's policy stopped nothing. */
export function expectSilence(host: HostPage): void {
  expect(host.heard.filter(({ kind }) => /^(apm-error|violation|error|warning)$/.test(kind))).toEqual([]);
}

const SIGN_IN = /Continue to sign-in|Use the sign-in page/;
