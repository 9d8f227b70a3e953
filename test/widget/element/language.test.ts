import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { CLAIM_NAMESPACE } from '../../../widget/session/client-session.ts';
import { gallery } from '../support/gallery.ts';
import { annsClaims, deferred, fakeClient, fakeNetwork, stayingClient } from '../support/fakes.ts';
import { clearPage, until, WidgetPage } from '../support/widget-page.ts';

const PROXY = { 'proxy-url': 'https://proxy.example', 'proxy-audience': 'https://proxy.example/' };
const form = gallery['form']!.state;

const base = (page: WidgetPage) => page.root.querySelector<HTMLElement>('[part=base]')!;
const marks = (page: WidgetPage) => [base(page).lang, base(page).dir];

/** Every text that was ever shown, from the moment the element is on the page. */
function watch(page: WidgetPage): Set<string> {
  const seen = new Set<string>();
  const look = (): void => {
    if (page.element.hasUpdated) seen.add(page.text());
  };
  new MutationObserver(look).observe(page.root, { subtree: true, childList: true, characterData: true });
  return seen;
}

describe('On a page in another language', () => {
  afterEach(() => {
    clearPage();
    document.documentElement.lang = 'en';
  });

  it('shows nothing in English first', async () => {
    const page = WidgetPage.place({ lang: 'de' }, { client: fakeClient(annsClaims) });
    await Promise.resolve();
    expect(page.element.hasUpdated).to.equal(false);
    await until('the first view is there', () => page.element.hasUpdated);
    const seen = watch(page);
    await page.shows('Passwort');
    expect(page.buttons()).to.eql(['Passwort ändern', 'Link per E-Mail anfordern']);
    expect([...seen].join()).not.to.match(/Password|Loading|Sign/);
    expect(marks(page)).to.eql(['de', 'ltr']);
  });

  it('is ready when its words are shown', async () => {
    const page = await WidgetPage.open({ lang: 'fr' }, { client: fakeClient(annsClaims) });
    expect(page.buttons()).to.eql(['Changer de mot de passe', 'Recevoir un lien par e-mail']);
  });

  it('takes the language of the page where the element says none', async () => {
    document.documentElement.lang = 'ja';
    const page = await WidgetPage.open({}, { client: fakeClient(annsClaims) });
    expect(marks(page)).to.eql(['ja', 'ltr']);
    expect(page.text()).to.match(/パスワード/);
  });

  it('says the later views, the errors and the form in it too', async () => {
    const page = await WidgetPage.open({ lang: 'de', ...PROXY }, { client: fakeClient(annsClaims) });
    const network = fakeNetwork(({ url }) => new Response('', { status: url.includes('policy') ? 404 : 500 }));
    page.press('Link per E-Mail anfordern');
    await page.shows('Das hat nicht geklappt');
    expect(page.error()).to.match(/^Der Anmeldedienst/);
    page.press('Zurück');
    await page.shows('Passwort');
    page.press('Gleich hier ändern');
    await until('the form is there', () => page.root.querySelector('form') !== null);
    expect(page.field('Aktuelles Passwort').autocomplete).to.equal('current-password');
    network.restore();
  });

  it('runs from right to left in Arabic, whatever the page says', async () => {
    document.documentElement.dir = 'ltr';
    const page = await WidgetPage.open({ lang: 'ar-EG' }, { client: fakeClient(annsClaims) });
    expect(marks(page)).to.eql(['ar-EG', 'rtl']);
    expect(getComputedStyle(base(page)).direction).to.equal('rtl');
    document.documentElement.removeAttribute('dir');
  });

  it('is in English, and says so, where nobody has translated it', async () => {
    const claims = { ...annsClaims, [`${CLAIM_NAMESPACE}last_password_reset`]: '2026-03-05T10:00:00Z' };
    const page = await WidgetPage.open({ lang: 'ka', dir: 'rtl' }, { client: fakeClient(claims) });
    expect(page.text()).to.contain('Last changed March 5, 2026.');
    expect(marks(page)).to.eql(['en', 'ltr']);
  });

  it('leaves words of the page’s own in the page’s language', async () => {
    const messages = { heading: 'პაროლი' };
    const page = await WidgetPage.open({ lang: 'ka' }, { client: fakeClient(annsClaims), messages });
    expect(page.heading()).to.equal('პაროლი');
    expect(marks(page)).to.eql(['ka', '']);
  });

  it('lays the page’s words over the language', async () => {
    const messages = { heading: 'Zugang' };
    const page = await WidgetPage.open({ lang: 'de' }, { client: fakeClient(annsClaims), messages });
    expect(page.heading()).to.equal('Zugang');
    expect(page.buttons()).to.contain('Passwort ändern');
  });

  it('passes the language on to the sign-in page', async () => {
    const client = stayingClient(annsClaims);
    const page = await WidgetPage.open({ lang: 'pt-BR' }, { client });
    page.press(page.buttons()[0]!);
    await until('it is told to log in', () => client.logins.length === 1);
    expect(client.logins[0]?.authorizationParams).to.have.property('ui_locales', 'pt-BR pt');
  });

  it('shows words that nobody translated, in the pseudo-language', async () => {
    const page = await WidgetPage.open({ lang: 'en-XA' }, { client: fakeClient(annsClaims) });
    expect(page.heading()).to.match(/^\[Þåššŵöŕđ ·+\]$/);
  });
});

describe('When the language of the page changes', () => {
  afterEach(() => {
    clearPage();
    document.documentElement.lang = 'en';
  });

  it('the words follow, there and back', async () => {
    document.documentElement.lang = 'en';
    const page = await WidgetPage.open({}, { client: fakeClient(annsClaims) });
    expect(page.heading()).to.equal('Password');
    document.documentElement.lang = 'nl';
    await page.shows('Wachtwoord');
    expect(marks(page)).to.eql(['nl', 'ltr']);
    document.documentElement.lang = 'en-GB';
    await page.shows('Password');
    expect(marks(page)).to.eql(['en-GB', 'ltr']);
  });

  it('keeps the focus and what was typed', async () => {
    const page = await WidgetPage.showing(form, { lang: 'en' });
    await until('the form is there', () => page.root.querySelector('form') !== null);
    await page.type('New password', 'half a pass');
    page.element.lang = 'de';
    await page.shows('Passwort ändern');
    expect(page.focused()).to.equal(page.field('Neues Passwort'));
    await sendKeys({ type: 'word' });
    expect(page.field('Neues Passwort').value).to.equal('half a password');
  });

  it('only the last of several changes counts', async () => {
    const page = await WidgetPage.open({ lang: 'en' }, { client: fakeClient(annsClaims) });
    for (const lang of ['de', 'fr', 'it', 'es']) page.element.lang = lang;
    await page.shows('Contraseña');
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(page.heading()).to.equal('Contraseña');
  });

  it('moves with the element to a part of the page in another language', async () => {
    const page = await WidgetPage.open({ lang: '' }, { client: fakeClient(annsClaims) });
    const section = document.createElement('section');
    section.lang = 'sv';
    document.body.append(section);
    section.append(page.element);
    await page.shows('Lösenord');
    section.remove();
  });

  it('nobody follows it once the element is gone', async () => {
    const page = await WidgetPage.open({ lang: 'en' }, { client: fakeClient(annsClaims) });
    page.remove();
    page.element.lang = 'de';
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(page.element.words).to.equal(undefined);
  });
});

it('A page is not kept waiting for its session by its words, nor the other way round', async () => {
  const user = deferred<Record<string, unknown>>();
  const client = fakeClient(undefined, { getUser: () => user.promise });
  const page = WidgetPage.place({ lang: 'da' }, { client });
  await until('something is said', () => page.element.hasUpdated && !!page.text());
  expect(page.text()).to.match(/adgangskode/);
  user.resolve(annsClaims);
  await page.shows('Adgangskode');
  clearPage();
});
