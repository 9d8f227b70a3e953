/** A life with Chromium's password manager: nothing offered too early, then saved, filled, and updated. */
import { startTown } from '../../town/town.ts';
import type { Checks } from './checks.ts';
import { PasswordManagerBrowser } from './chromium.ts';
import { openDesktop } from './desktop.ts';
import { ADA, FIRST_PASSWORD, Person, type Mode } from './person.ts';

const SECOND_PASSWORD = 'Battery-Staple-77';
const THIRD_PASSWORD = 'Third-Staple-78';
const WRONG = 'Not-Mine-At-All-9';

export async function tryChromium(checks: Checks, mode: Mode): Promise<void> {
  const desktop = await openDesktop();
  const town = await startTown();
  const browser = await PasswordManagerBrowser.open(desktop);
  const ada = new Person(browser.page, town, mode);
  const origin = new URL(town.demoUrl).origin;

  const offersNothing = async (when: string): Promise<void> => {
    const offers = await browser.offers([]);
    checks.that(`offers nothing ${when}`, offers.length === 0, offers);
  };
  const accepts = async (offer: 'save' | 'update', password: string): Promise<void> => {
    const offers = await browser.offers([offer]);
    checks.that(`offers to ${offer} after the change`, offers.join() === offer, offers);
    await browser.accept();
    const saved = await browser.saved(origin, { origin, username: ADA, password });
    const [entry] = saved;
    const isSo = saved.length === 1 && entry?.username === ADA && entry.password === password;
    checks.that(`has one entry for the account, with the new password`, isSo, saved);
  };

  try {
    checks.about(`Chromium ${browser.version}, ${mode}`);
    await ada.signIn(FIRST_PASSWORD);
    await ada.openForm();
    await browser.settle();
    await ada.fillIn(FIRST_PASSWORD, SECOND_PASSWORD);
    await ada.cancel();
    // Chromium decides at the page's next request.
    await ada.page.evaluate(() => fetch('/config.json').then(answer => answer.text()));
    await offersNothing('when the form is cancelled');

    await ada.openForm();
    await ada.fillIn(WRONG, SECOND_PASSWORD);
    await ada.submit('refused');
    await offersNothing('when the change is refused');

    await ada.fillIn(FIRST_PASSWORD, SECOND_PASSWORD);
    await ada.submit('changed');
    await accepts('save', SECOND_PASSWORD);

    await ada.signIn(SECOND_PASSWORD);
    await ada.openForm();
    await browser.settle();
    const filled = await filledIn(ada);
    checks.that(
      'fills the saved password as the current one, and no other field',
      filled.join() === 'current-password',
      filled,
    );
    await ada.fillIn(WRONG, THIRD_PASSWORD);
    await ada.submit('refused');
    await offersNothing('when a change of the saved password is refused');

    await ada.signIn(SECOND_PASSWORD);
    await ada.openForm();
    await ada.fillIn(undefined, THIRD_PASSWORD);
    await ada.submit('changed');
    await accepts('update', THIRD_PASSWORD);
  } finally {
    await browser.close();
    await town.close();
    desktop.close();
  }
}

/** The fields that the browser filled with the saved password. */
async function filledIn({ page, widget }: Person): Promise<readonly string[]> {
  // Until the person touches the page, its scripts see nothing.
  await page.keyboard.press('Shift');
  const names: string[] = [];
  for (const input of await widget.locator('form input:autofill').all())
    if (await input.inputValue()) names.push((await input.getAttribute('name')) ?? '');
  return names;
}
