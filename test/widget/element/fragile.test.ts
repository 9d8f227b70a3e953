import { expect } from '@esm-bundle/chai';
import type { AccountPasswordManager } from '../../../widget/index.ts';
import { annsClaims, fakeNetwork, stayingClient } from '../support/fakes.ts';
import { until } from '../support/widget-page.ts';

let copy = '';
beforeEach(() => (copy = `copy${Math.random().toString(36).slice(2)}`));

/** Of this test's copy of the widget the server answers 503 for the part that is named, until it is mended. */
const breakPart = (part: string) => fetch(`/fragile-parts?${new URLSearchParams({ copy, part }).toString()}`);

/** A fresh copy of the widget, with nothing fetched yet, under a name of its own. */
async function openFragile(broken: string, lang = 'en'): Promise<AccountPasswordManager> {
  await breakPart(broken);
  const address = `/fragile/${copy}/widget/index.ts`;
  const module = (await import(address)) as typeof import('../../../widget/index.ts');
  const name = `fragile-${copy}`;
  customElements.define(name, module.AccountPasswordManager);
  const element = new module.AccountPasswordManager();
  element.lang = lang;
  element.client = stayingClient({ ...annsClaims, email: `${copy}@example.com` });
  document.body.append(element);
  return element;
}

const textOf = (element: AccountPasswordManager): string => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
const press = (element: AccountPasswordManager, part: string): void =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~=${part}]`)!.click();
const shows = (element: AccountPasswordManager, text: string) =>
  until(`"${text}" is shown in "${textOf(element)}"`, () => textOf(element).includes(text));

describe('A part of the widget that does not load', () => {
  let element: AccountPasswordManager;

  before(async function () {
    // The first request builds.
    this.timeout(100_000);
    await fetch('/built/first/account-password-manager.js');
  });
  afterEach(async () => {
    element.remove();
    await breakPart('');
  });

  for (const part of ['views/later.ts', 'views/email.ts'])
    it(`${part}: the user is told, keeps the focus, and can try again`, async () => {
      element = await openFragile(part);
      await shows(element, 'Get a link by e-mail');
      const faked = fakeNetwork(() => new Response('ok'));
      press(element, 'reset-email-option');
      await shows(element, 'Part of this page didn’t load');
      await until('the heading has the focus', () => element.shadowRoot?.activeElement?.localName === 'h2');
      faked.restore();
      await breakPart('');
      press(element, 'retry-button');
      await shows(element, 'Check your e-mail');
    });

  it('messages/en-errors.ts: the user is told that much, and can try again', async () => {
    element = await openFragile('messages/en-errors.ts');
    await shows(element, 'Get a link by e-mail');
    let faked = fakeNetwork(() => new Response('', { status: 500 }));
    press(element, 'reset-email-option');
    await shows(element, 'Part of this page didn’t load');
    await until('the heading has the focus', () => element.shadowRoot?.activeElement?.localName === 'h2');
    faked.restore();
    faked = fakeNetwork(() => new Response('ok'));
    await breakPart('');
    press(element, 'retry-button');
    await shows(element, 'Check your e-mail');
    faked.restore();
  });

  for (const part of ['flow-runner.ts', 'further-steps.ts', 'flows/reset-email.ts'])
    it(`${part}: nothing was sent, and the user can try again`, async () => {
      element = await openFragile(part);
      await shows(element, 'Get a link by e-mail');
      let faked = fakeNetwork(() => new Response('ok'));
      press(element, 'reset-email-option');
      await shows(element, 'Part of this page didn’t load.');
      await until('the focus is kept', () => element.shadowRoot?.activeElement !== null);
      expect(faked.requests).to.have.length(0);
      faked.restore();
      await breakPart('');
      faked = fakeNetwork(() => new Response('ok'));
      press(element, 'retry-button');
      await shows(element, 'Check your e-mail');
      faked.restore();
    });

  it('flow-runner.ts, on the way to the tenant: the user is told and can try again', async () => {
    element = await openFragile('flow-runner.ts');
    const client = element.client as ReturnType<typeof stayingClient>;
    await shows(element, 'Change your password');
    press(element, 'reauthenticate-option');
    await shows(element, 'Part of this page didn’t load.');
    await until('the focus is kept', () => element.shadowRoot?.activeElement !== null);
    await breakPart('');
    press(element, 'retry-button');
    await until('it leaves', () => client.logins.length === 1);
  });

  for (const part of ['messages/page-words.ts', 'messages/de/de.ts'])
    it(`${part}: a page in another language is better shown in English than not at all`, async () => {
      element = await openFragile(part, 'de');
      await shows(element, 'Change your password');
    });

  it('messages/de/de-later.ts: only what follows is in English', async () => {
    element = await openFragile('messages/de/de-later.ts', 'de');
    await shows(element, 'Passwort ändern');
    const faked = fakeNetwork(() => new Response('ok'));
    press(element, 'reset-email-option');
    await shows(element, 'Check your e-mail');
    faked.restore();
  });

  it('session/client-session.ts: the user is told at once', async () => {
    element = await openFragile('session/client-session.ts');
    await shows(element, 'Part of this page didn’t load.');
    await breakPart('');
    element.reset();
    await shows(element, 'Change your password');
  });

  it('views/direct-change-form.ts: the form comes when it is asked for again', async () => {
    element = await openFragile('views/direct-change-form.ts');
    Object.assign(element, { proxyUrl: 'https://proxy.example', proxyAudience: 'x' });
    await shows(element, 'Change it right here');
    const faked = fakeNetwork(() => new Response('', { status: 404 }));
    press(element, 'direct-change-option');
    await shows(element, 'Part of this page didn’t load');
    faked.restore();
    await breakPart('');
    press(element, 'retry-button');
    await shows(element, 'Repeat new password');
  });

  it('password/strength.ts: the form works without the advice', async () => {
    element = await openFragile('password/strength.ts');
    Object.assign(element, { proxyUrl: 'https://proxy.example', proxyAudience: 'x', strengthAdvice: true });
    await shows(element, 'Change it right here');
    const faked = fakeNetwork(() => new Response('', { status: 404 }));
    press(element, 'direct-change-option');
    await shows(element, 'Repeat new password');
    faked.restore();
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('[name=new-password]')!;
    field.value = 'something';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    expect(field.value).to.equal('something');
  });

  it('of the built files, several of which are one: it comes when it is asked for again', async () => {
    const frame = document.createElement('iframe');
    const markup =
      '<account-password-manager ask-email domain="tenant.example" client-id="x"></account-password-manager>';
    await breakPart('/chunks/later');
    frame.src = `/strict?${new URLSearchParams({ copy, element: markup }).toString()}`;
    document.body.append(frame);
    await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    element = frame.contentDocument!.querySelector('account-password-manager')!;
    await until('it is there', () => !!element.shadowRoot?.querySelector('h2'));
    press(element, 'reset-email-option');
    await shows(element, 'Part of this page didn’t load');
    await breakPart('');
    press(element, 'retry-button');
    await until('the next view is there', () => !!element.shadowRoot?.querySelector('h2'));
    await shows(element, 'E-mail address');
    frame.remove();
  });
});
