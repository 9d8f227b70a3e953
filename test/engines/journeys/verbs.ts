/** What people do in more than one journey. */
import { ADA, NEW_PASSWORD, type Person } from '../../e2e/support/pages.ts';
import type { Host } from './host.ts';
import type { Visitor } from './visitor.ts';

/** By the host's login page, back to the profile page. */
export async function signIn(visitor: Visitor, host: Host, person: Person = ADA): Promise<void> {
  await visitor.goTo(`${host.url}/login`);
  await visitor.sees('Welcome');
  await logIn(visitor, person);
  await visitor.reads(`Signed in as ${person.email}.`);
}

export async function logIn(visitor: Visitor, { email, password }: Person): Promise<void> {
  await visitor.fill('Email address', email);
  await visitor.fill('Password', password);
  await visitor.press('Continue');
}

/** The old password fails, and the new one works. */
export async function logInAnew(visitor: Visitor, host: Host, path = '/profile'): Promise<void> {
  await visitor.sees('Welcome');
  await logIn(visitor, ADA);
  await visitor.reads('Wrong email or password');
  await logIn(visitor, { ...ADA, password: NEW_PASSWORD });
  await visitor.arrivesAt(`${host.url}${path}`);
}

export async function chooseNewPassword(visitor: Visitor): Promise<void> {
  await visitor.sees('Change Your Password');
  await visitor.fill('New password', NEW_PASSWORD);
  await visitor.fill('Re-enter new password', NEW_PASSWORD);
  await visitor.press('Reset password');
  await visitor.sees('Password Changed!');
}

export async function goBackToAcme(visitor: Visitor): Promise<void> {
  await visitor.follow('Back to Acme');
  await visitor.sees('Welcome');
}

/** The form of Option 3, and sends it. */
export async function fillForm(visitor: Visitor, current: string): Promise<void> {
  await visitor.fill('Current password', current);
  await visitor.fill('New password', NEW_PASSWORD);
  await visitor.fill('Repeat new password', NEW_PASSWORD);
  await visitor.press('Change password');
}

/** Pages for a new password that the Action of Option 4 has made. */
export const ticketsOf = ({ tenant }: Host): number =>
  tenant.control.trace.events().filter(({ name }) => name === 'ticket-created').length;
