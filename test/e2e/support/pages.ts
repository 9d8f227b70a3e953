/** The pages of the town with a person's verbs, so that a change of markup touches one file. */
import type { Locator, Page } from 'playwright-core';
import type { Town } from '../../../scripts/town/town.ts';

export interface Person {
  readonly email: string;
  readonly password: string;
}

/** The widget on whatever page it stands. */
export class WidgetPage {
  readonly page: Page;
  readonly widget: Locator;

  constructor(page: Page, index = 0) {
    this.page = page;
    this.widget = page.locator('account-password-manager').nth(index);
  }

  /** @param name the whole of it: "Password" is not "Your password was changed" */
  heading(name: string): Locator {
    return this.widget.getByRole('heading', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.widget.getByRole('button', { name });
  }

  text(): Promise<string> {
    return this.widget.locator('section').innerText();
  }
}

/** The tenant's Universal Login pages. */
export class UniversalLogin {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async logIn({ email, password }: Person): Promise<void> {
    await this.page.getByLabel('Email address').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.continue();
  }

  async forgotPassword(): Promise<void> {
    await this.page.getByRole('link', { name: 'Forgot password?' }).click();
  }

  async requestResetMail(email: string): Promise<void> {
    await this.page.getByLabel('Email address').fill(email);
    await this.continue();
  }

  async chooseNewPassword(password: string): Promise<void> {
    await this.page.getByLabel('New password', { exact: true }).fill(password);
    await this.page.getByLabel('Re-enter new password').fill(password);
    await this.page.getByRole('button', { name: 'Reset password' }).click();
  }

  async continue(): Promise<void> {
    await this.page.getByRole('button', { name: 'Continue', exact: true }).click();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name });
  }
}

/** The link in the newest mail to an address, once it has arrived over SMTP. */
export async function resetLink(town: Pick<Town, 'tenant'>, email: string, count = 1): Promise<string> {
  const { control } = town.tenant;
  const isTheirs = (to: readonly string[]): boolean => to.includes(email);
  const mail = await control.waitForMail(({ id, to }) => {
    const theirs = control.mails().filter(other => isTheirs(other.to));
    return isTheirs(to) && theirs[count - 1]?.id === id;
  });
  const link = mail.links.find(address => address.includes('ticket='));
  if (link === undefined) throw new Error('The mail holds no reset link.');
  return link;
}

/** From the profile page through the login page, and back. */
export async function signIn(page: Page, town: Pick<Town, 'demoUrl'>, person: Person): Promise<void> {
  const widget = new WidgetPage(page);
  await page.goto(`${town.demoUrl}/profile`);
  await widget.button('Continue to sign-in').click();
  await new UniversalLogin(page).logIn(person);
  await widget.heading('Password').waitFor();
}

export const ADA: Person = { email: 'ada@acme.example', password: 'Correct-Horse-1' };
/** Has a second factor. */
export const MIA: Person = { email: 'mia@acme.example', password: 'Correct-Horse-2' };
export const NEW_PASSWORD = 'Battery-Staple-77';
