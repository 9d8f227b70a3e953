/** `#change-password` in the page's address: opens the form, and starts nothing else. */
import { expect } from '@esm-bundle/chai';
import '../../../widget/form-link.ts';
import { fakeProxy, proxy, type FakeProxy } from '../support/fake-proxy.ts';
import { annsClaims, fakeClient } from '../support/fakes.ts';
import { clearPage, until, WidgetPage } from '../support/widget-page.ts';

const PAGE = location.href.split('#')[0]!;
const LINK = '#change-password';

/** Longer than the widget waits before it fetches what comes later. */
const idle = () => new Promise(resolve => setTimeout(resolve, 700));

describe('A link to the form', () => {
  let server: FakeProxy;

  /** As if the browser had come to the page by the link. */
  const arriveBy = (hash: string) => history.replaceState({ of: 'the host' }, '', PAGE + hash);
  const open = (attributes: Record<string, string> = proxy, claims: Record<string, unknown> | undefined = annsClaims) =>
    WidgetPage.open(attributes, { client: fakeClient(claims) });

  beforeEach(() => (server = fakeProxy()));
  afterEach(() => {
    server.restore();
    clearPage();
    history.replaceState(null, '', PAGE);
    document.querySelectorAll('a, input').forEach(element => element.remove());
  });

  it('opens it, with the focus at its heading', async () => {
    arriveBy(LINK);
    const page = await open();
    await page.shows('Change your password');
    await until('the heading has the focus', () => page.focused() === page.root.querySelector('h2'));
    expect(page.events).to.eql(['apm-ready true']);
  });

  it('is forgotten then: a reload does not open the form again, and the page’s own state stays', async () => {
    arriveBy(LINK);
    const page = await open();
    await page.shows('Change your password');
    expect(location.href).to.equal(PAGE);
    expect(history.state).to.eql({ of: 'the host' });
    page.element.reset();
    await page.shows('Password');
    await idle();
    expect(page.heading()).to.equal('Password');
  });

  it('opens it from the page itself, as often as it is used', async () => {
    const link = document.createElement('a');
    link.href = LINK;
    link.textContent = 'Change password';
    document.body.append(link);
    const page = await open();
    await idle();
    for (let i = 0; i < 2; i++) {
      link.focus();
      link.click();
      await page.shows('Change your password');
      await until('the focus has come along', () => page.focused() === page.root.querySelector('h2'));
      page.press('Cancel');
      await page.shows('Password');
    }
  });

  it('opens it after the widget began anew', async () => {
    const page = await open();
    await idle();
    page.element.reset();
    await page.ready();
    location.hash = LINK;
    await page.shows('Change your password');
  });

  it('opens the form of the widget that is ready last, where there are two', async () => {
    const pages = [await open(), await open()];
    location.hash = LINK;
    await pages[1]!.shows('Change your password');
    expect(pages[0]!.heading()).to.equal('Password');
  });

  it('is remembered through a sign-in, whoever starts it, and once', async () => {
    arriveBy(LINK);
    const before = await WidgetPage.open(proxy, { client: fakeClient() });
    dispatchEvent(new PageTransitionEvent('pagehide'));
    before.remove();
    arriveBy('');
    for (const heading of ['Change your password', 'Password']) {
      const page = await open();
      await page.shows(heading);
      await idle();
      expect(page.heading()).to.equal(heading);
      page.remove();
    }
  });

  it('is not remembered by a page that nobody came to by the link', async () => {
    arriveBy('#elsewhere');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    const page = await open();
    await idle();
    expect(page.heading()).to.equal('Password');
  });

  it('leads to the options where there is no form, and starts none of them', async () => {
    arriveBy(LINK);
    const page = await open({ flows: 'reset-email reauthenticate' });
    await until('the heading has the focus', () => page.focused() === page.root.querySelector('h2'));
    await idle();
    expect(page.heading()).to.equal('Password');
    expect(page.events).to.eql(['apm-ready true']);
    expect(server.requests).to.eql([]);
    expect(location.href).to.equal(PAGE);
  });

  it('leads to the sign-in where nobody is signed in, and waits for somebody', async () => {
    arriveBy(LINK);
    const page = await WidgetPage.open(proxy, { client: fakeClient() });
    await until('the heading has the focus', () => page.focused() === page.root.querySelector('h2'));
    expect(page.events).to.eql(['apm-ready false']);
    expect(location.hash).to.equal(LINK);
    page.element.client = fakeClient(annsClaims);
    await page.shows('Change your password');
  });

  it('leaves the focus with whoever has begun to type elsewhere', async () => {
    const search = document.createElement('input');
    document.body.append(search);
    search.focus();
    arriveBy(LINK);
    const page = await open();
    await page.shows('Change your password');
    await idle();
    expect(document.activeElement).to.equal(search);
  });

  it('means nothing to an open form', async () => {
    const page = await open();
    page.press('Change it right here');
    await page.shows('Change your password');
    page.fill('New password', 'New-password-2');
    await idle();
    location.hash = LINK;
    await idle();
    expect(page.field('New password').value).to.equal('New-password-2');
  });

  it('means nothing to a widget that is gone, until it is back', async () => {
    const page = await open();
    await idle();
    page.remove();
    location.hash = LINK;
    await idle();
    expect(location.hash).to.equal(LINK);
    document.body.append(page.element);
    await page.shows('Change your password');
  });

  for (const hash of ['', '#password', '#change-password-now'])
    it(`is not "${hash}"`, async () => {
      arriveBy(hash);
      const page = await open();
      await idle();
      expect(page.heading()).to.equal('Password');
      expect(location.hash).to.equal(hash);
    });
});
