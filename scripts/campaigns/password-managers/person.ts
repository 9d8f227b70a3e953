/** Somebody who signs in on the demo's profile page and changes the password there, key by key. */
import type { Locator, Page } from 'playwright-core';
import type { Town } from '../../town/town.ts';

export type Mode = 'shadow' | 'light-dom';

export const ADA = 'ada@acme.example';
export const FIRST_PASSWORD = 'Correct-Horse-1';

export class Person {
  readonly page: Page;
  readonly widget: Locator;
  readonly #town: Town;
  readonly #mode: Mode;

  constructor(page: Page, town: Town, mode: Mode) {
    page.setDefaultTimeout(20_000);
    this.page = page;
    this.widget = page.locator('account-password-manager');
    this.#town = town;
    this.#mode = mode;
  }

  /** @param password for the case that the tenant asks */
  async signIn(password: string): Promise<void> {
    const { page } = this;
    const email = page.getByLabel('Email address');
    await page.goto(`${this.#town.demoUrl}/profile`);
    const signIn = this.widget.getByRole('button', { name: 'Continue to sign-in' });
    await this.#direct.or(signIn).first().waitFor();
    if (await signIn.isVisible()) {
      await signIn.click();
      await email.or(this.#direct).first().waitFor();
      if (await email.isVisible()) {
        await email.fill(ADA);
        await page.getByLabel('Password', { exact: true }).fill(password);
        await page.getByRole('button', { name: 'Continue', exact: true }).click();
      }
    }
    await this.#direct.waitFor();
    if (this.#mode === 'light-dom') await page.goto(`${this.#town.demoUrl}/profile?light-dom`);
    await this.#direct.waitFor();
  }

  async openForm(): Promise<void> {
    await this.#direct.click();
    await this.#heading('Change your password').waitFor();
    await this.widget
      .getByText('At least 8 characters')
      .or(this.widget.getByText('at least 8 characters'))
      .first()
      .waitFor();
  }

  field(label: string): Locator {
    return this.widget.getByLabel(label, { exact: true });
  }

  /** @param current left as it is when not given: a password manager filled it */
  async fillIn(current: string | undefined, next: string): Promise<void> {
    if (current !== undefined) await this.#type('Current password', current);
    await this.#type('New password', next);
    await this.#type('Repeat new password', next);
  }

  cancel(): Promise<void> {
    return this.widget.getByRole('button', { name: 'Cancel' }).click();
  }

  async submit(outcome: 'changed' | 'refused'): Promise<void> {
    await this.page.keyboard.press('Enter');
    if (outcome === 'changed') await this.#heading('Your password was changed').waitFor();
    else await this.widget.getByText('That isn’t your current password.').waitFor();
  }

  async #type(label: string, text: string): Promise<void> {
    await this.field(label).click();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(text, { delay: 10 });
  }

  get #direct(): Locator {
    return this.widget.getByRole('button', { name: /Change it right here/ });
  }

  #heading(name: string): Locator {
    return this.widget.getByRole('heading', { name, exact: true });
  }
}
