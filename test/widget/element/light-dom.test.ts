import { expect } from '@esm-bundle/chai';
import { fakeProxy, proxy } from '../support/fake-proxy.ts';
import { annsClaims, fakeClient, fakeNetwork, type FakeNetwork } from '../support/fakes.ts';
import { gallery } from '../support/gallery.ts';
import { clearPage, until, WidgetPage } from '../support/widget-page.ts';

/** Differ by nature, or follow from where the element stands. */
const IGNORED = /^(-webkit-|view-transition|perspective-origin|transform-origin)/;

type Look = Readonly<Record<string, string>>;

/** What every node of the view looks like. */
function looks(page: WidgetPage): Look[] {
  // What the last change has set in motion starts when the styles are read, and then ends.
  page.element.getBoundingClientRect();
  for (const animation of (page.element.shadowRoot ?? document).getAnimations()) animation.cancel();
  return [...page.root.querySelectorAll('*')]
    .filter(node => node.localName !== 'slot')
    .map(node => {
      const style = getComputedStyle(node);
      const names = [...style].filter(name => !IGNORED.test(name));
      return { node: node.localName, ...Object.fromEntries(names.map(name => [name, style.getPropertyValue(name)])) };
    });
}

const differences = (expected: Look[], found: Look[]): string[] =>
  expected.flatMap((look, index) =>
    Object.entries(look).flatMap(([name, value]) =>
      found[index]?.[name] === value ? [] : [`${look['node']} ${name}: ${value}, not ${found[index]?.[name]}`],
    ),
  );

/** The later parts, which bring styles for the first views as well. */
const hasEverything = (page: WidgetPage): Promise<void> =>
  until('the later parts are there', () => page.root.querySelector('[role=status]') !== null);

describe('In the light DOM', () => {
  let network: FakeNetwork | undefined;
  let reset: HTMLStyleElement | undefined;
  afterEach(() => {
    network?.restore();
    network = undefined;
    reset?.remove();
    reset = undefined;
    clearPage();
  });

  for (const [name, { state, properties }] of Object.entries(gallery))
    it(`${name} looks as it does in the shadow, even beside a reset`, async () => {
      const shadow = await WidgetPage.showing(state, {}, properties);
      await hasEverything(shadow);
      const expected = looks(shadow);
      shadow.remove();
      reset = document.createElement('style');
      reset.textContent =
        'p, h2, ul, button, input { margin: 9px } button, input { background: red; border: 0; padding: 0; color: red } ul { list-style: square; padding: 40px } h2 { font-size: 9px } label { font-weight: 100 }';
      document.head.append(reset);
      const light = await WidgetPage.showing(state, { 'light-dom': '' }, properties);
      expect(light.element.shadowRoot).to.equal(null);
      await hasEverything(light);
      expect(differences(expected, looks(light))).to.eql([]);
    });

  it('a page styles the parts by name, over our own styles', async () => {
    reset = document.createElement('style');
    reset.textContent = '[part~=submit-button] { background: rgb(1, 2, 3) } [part~=heading] { font-size: 50px }';
    document.head.append(reset);
    const page = await WidgetPage.open({ 'light-dom': '' }, { client: fakeClient() });
    expect(getComputedStyle(page.button('Continue to sign-in')).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(page.root.querySelector('h2')!).fontSize).to.equal('50px');
  });

  it('our styles stay within the element, and are there once however many there are', async () => {
    const before = document.adoptedStyleSheets.length;
    const outside = document.createElement('button');
    document.body.append(outside);
    const look = getComputedStyle(outside).cssText;
    await WidgetPage.open({ 'light-dom': '' }, { client: fakeClient() });
    const sheets = document.adoptedStyleSheets.length;
    await WidgetPage.open({ 'light-dom': '' }, { client: fakeClient() });
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(sheets).to.be.at.least(before);
    expect(getComputedStyle(outside).cssText).to.equal(look);
    outside.remove();
  });

  it('shows the words that the page put inside for a slot, in their own style, view after view', async () => {
    network = fakeNetwork(() => new Response('ok'));
    const inside = `<em slot="heading">My secret</em><button slot="footer"><em>Help</em></button><p>Loading…</p>`;
    const outside = document.createElement('button');
    document.body.append(outside);
    const client = fakeClient({ ...annsClaims, email: 'light@example.com' });
    const page = await WidgetPage.open({ 'light-dom': '' }, { client }, inside);
    expect(page.heading()).to.equal('My secret');
    expect(page.text()).to.match(/Help$/).and.not.contain('Loading…');
    const { backgroundColor, borderRadius, paddingLeft } = getComputedStyle(outside);
    outside.remove();
    expect(getComputedStyle(page.root.querySelector('[slot=footer]')!)).to.include({
      backgroundColor,
      borderRadius,
      paddingLeft,
    });
    page.press('Get a link by e-mail');
    await page.shows('Check your e-mail');
    expect(page.text()).to.match(/Help$/);
    page.press('Back');
    await page.shows('My secret');
    expect(page.focused()).to.equal(page.root.querySelector('h2'));
  });

  it('changes a password, and two forms on a page do not share their fields', async () => {
    const server = fakeProxy();
    network = server;
    const pages = [];
    for (const client of [fakeClient(annsClaims), fakeClient(annsClaims)]) {
      const page = await WidgetPage.open({ ...proxy, 'light-dom': '' }, { client });
      page.press('Change it right here');
      await page.shows('Change your password');
      pages.push(page);
    }
    const ids = [...document.querySelectorAll('account-password-manager [id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const [, page] = pages as [WidgetPage, WidgetPage];
    page.fill('Current password', 'Old-password-1');
    page.fill('New password', 'New-password-2');
    page.fill('Repeat new password', 'New-password-2');
    page.press('Change password');
    await page.shows('Your password was changed');
    expect(server.changes).to.have.length(1);
  });

  it('works within somebody else’s shadow', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const element = document.createElement('account-password-manager');
    element.lightDom = true;
    element.client = fakeClient();
    root.append(element);
    await until('it is there', () => element.querySelector('[part~=submit-button]') !== null);
    expect(getComputedStyle(element.querySelector('[part~=base]')!).display).to.equal('grid');
    host.remove();
  });
});
