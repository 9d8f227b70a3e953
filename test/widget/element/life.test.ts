import { expect } from '@esm-bundle/chai';
import { annsClaims, deferred, fakeClient, fakeNetwork, type FakeNetwork } from '../support/fakes.ts';
import { clearPage, until, WidgetPage } from '../support/widget-page.ts';

describe('The element', () => {
  let network: FakeNetwork | undefined;
  afterEach(() => {
    network?.restore();
    network = undefined;
    clearPage();
  });

  it('registers its name once, and leaves a name that is taken alone', async () => {
    const taken = customElements.get('account-password-manager');
    const again = '/widget/define.ts?again';
    await import(again);
    expect(customElements.get('account-password-manager')).to.equal(taken);
  });

  it('lives on when it is moved, even in the middle of a request', async () => {
    const answer = deferred<Response>();
    network = fakeNetwork(() => answer.promise);
    let asked = 0;
    const getUser = () => {
      asked++;
      return Promise.resolve({ ...annsClaims, email: 'moved@example.com' });
    };
    const page = await WidgetPage.open({}, { client: fakeClient(undefined, { getUser }) });
    page.press('Get a link by e-mail');
    await until('it was asked for', () => network?.requests.length === 1);
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(page.element);
    answer.resolve(new Response('ok'));
    await page.shows('Check your e-mail');
    expect(asked).to.equal(1);
    elsewhere.remove();
  });

  it('forgets everything when it is removed in the middle of a request, and begins anew when it comes back', async () => {
    const answer = deferred<Response>();
    network = fakeNetwork(() => answer.promise);
    const client = fakeClient({ ...annsClaims, email: 'removed@example.com' });
    const page = await WidgetPage.open({}, { client });
    page.press('Get a link by e-mail');
    await until('it was asked for', () => network?.requests.length === 1);
    page.remove();
    await until('it forgot', () => page.state.name === 'loading');
    answer.resolve(new Response('ok'));
    await answer.promise;
    await page.element.updateComplete;
    expect(page.state.name).to.equal('loading');
    document.body.append(page.element);
    await page.shows('Password');
  });

  it('removed while the session is read stays silent', async () => {
    const answer = deferred<Record<string, unknown> | undefined>();
    const page = WidgetPage.place({}, { client: fakeClient(undefined, { getUser: () => answer.promise }) });
    await page.element.updateComplete;
    page.remove();
    answer.resolve(annsClaims);
    await answer.promise;
    await page.element.updateComplete;
    expect(page.events).to.eql([]);
  });

  for (const attributes of [{}, { 'light-dom': '' }])
    it(`keeps its styles, and gets those of later views, in another document ${JSON.stringify(attributes)}`, async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const client = fakeClient({ sub: annsClaims.sub });
      const page = await WidgetPage.open({ ...attributes, 'ask-email': '' }, { client });
      frame.contentDocument!.body.append(page.element);
      await until('it is back', () => page.buttons().includes('Get a link by e-mail'));
      const look = (part: string) => frame.contentWindow!.getComputedStyle(page.root.querySelector(`[part~=${part}]`)!);
      expect(look('base').display).to.equal('grid');
      page.press('Get a link by e-mail');
      await until('the form is there', () => page.root.querySelector('form') !== null);
      expect(look('base').display).to.equal('grid');
      expect(look('form').display, 'a style of the later views').to.equal('grid');
      frame.remove();
    });

  for (const attributes of [{}, { 'light-dom': '' }])
    it(`survives a document without a window ${JSON.stringify(attributes)}`, async () => {
      const page = await WidgetPage.open(attributes, { client: fakeClient(annsClaims) });
      document.implementation.createHTMLDocument().body.append(page.element);
      document.body.append(page.element);
      await until('it is back', () => page.buttons().length > 0);
      expect(getComputedStyle(page.root.querySelector('[part~=base]')!).display).to.equal('grid');
    });

  it('does not begin again while it is off the page, whatever is set or called', async () => {
    let asked = 0;
    const getUser = () => {
      asked++;
      return Promise.resolve(annsClaims);
    };
    const page = await WidgetPage.open({}, { client: fakeClient(undefined, { getUser }) });
    page.remove();
    await until('it forgot', () => page.state.name === 'loading');
    page.element.reset();
    page.element.setAttribute('flows', 'reset-email');
    await page.element.updateComplete;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await page.element.updateComplete;
    expect(asked).to.equal(1);
    document.body.append(page.element);
    await until('it is back, as it was set', () => page.buttons().join() === 'Get a link by e-mail');
    expect(asked).to.equal(2);
  });

  it('ends with the frame that it is in', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = await WidgetPage.open({}, { client: fakeClient(annsClaims) });
    frame.contentDocument!.body.append(page.element);
    await until('it is back', () => page.buttons().length > 0);
    frame.remove();
    await until('it is over', () => page.state.name === 'loading');
  });

  it('goes on when a page only pretends to leave', async () => {
    const page = await WidgetPage.open({}, { client: fakeClient(annsClaims) });
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    await new Promise(resolve => setTimeout(resolve));
    expect(page.state.name).to.equal('choosing');
  });

  it('in the light DOM has its styles where markup has taken the name of the place for them', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { body } = frame.contentDocument!;
    body.innerHTML = '<img name="adoptedStyleSheets" alt="">';
    const page = await WidgetPage.open({ 'light-dom': '' }, { client: fakeClient(annsClaims) });
    body.append(page.element);
    await until('it is back', () => page.buttons().length > 0);
    const base = page.root.querySelector('[part~=base]')!;
    expect(frame.contentWindow!.getComputedStyle(base).display).to.equal('grid');
    frame.remove();
  });

  it('in the light DOM takes its styles along into a shadow', async () => {
    const page = await WidgetPage.open({ 'light-dom': '' }, { client: fakeClient(annsClaims) });
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).append(page.element);
    await until('it is back', () => page.buttons().length > 0);
    expect(getComputedStyle(page.root.querySelector('[part~=base]')!).display).to.equal('grid');
    host.remove();
  });

  it('tells events to listeners outside a shadow, without secrets in them', async () => {
    const host = document.createElement('div');
    const heard: string[] = [];
    host.addEventListener('apm-ready', event => heard.push(`${event.type} ${event.composed}`));
    document.body.append(host);
    const element = document.createElement('account-password-manager');
    element.client = fakeClient(annsClaims);
    host.attachShadow({ mode: 'open' }).append(element);
    await until('it is ready', () => heard.length > 0);
    expect(heard).to.eql(['apm-ready true']);
    host.remove();
  });

  it('shows its state to style sheets', async () => {
    const page = await WidgetPage.open({}, { client: fakeClient(annsClaims) });
    expect(page.element.matches(':state(choosing)')).to.equal(true);
    page.press('Change your password');
    await until('it leaves', () => page.element.matches(':state(leaving)'));
    expect(page.element.matches(':state(choosing)')).to.equal(false);
  });

  it('takes its colours from the root of the page', async () => {
    document.documentElement.style.setProperty('--apm-accent', 'rgb(1, 2, 3)');
    const page = await WidgetPage.open({}, { client: fakeClient() });
    const colour = getComputedStyle(page.button('Continue to sign-in')).backgroundColor;
    document.documentElement.style.removeProperty('--apm-accent');
    expect(colour).to.equal('rgb(1, 2, 3)');
  });

  it('shows the words that the host puts into its slots, and still takes the focus with them', async () => {
    const inside = `<span slot="heading">My secret</span><span slot="description">Keep it safe.</span><a slot="footer" href="#help">Help</a>`;
    network = fakeNetwork(() => new Response('ok'));
    const page = await WidgetPage.open(
      {},
      { client: fakeClient({ ...annsClaims, email: 'slots@example.com' }) },
      inside,
    );
    const assigned = (name: string) =>
      page.root
        .querySelector<HTMLSlotElement>(`slot[name=${name}]`)
        ?.assignedElements()
        .map(({ textContent }) => textContent);
    expect(assigned('heading')).to.eql(['My secret']);
    expect(assigned('description')).to.eql(['Keep it safe.']);
    expect(assigned('footer')).to.eql(['Help']);
    page.press('Get a link by e-mail');
    await until('the next view is there', () => page.buttons().includes('Back'));
    page.press('Back');
    await until('it is back', () => page.buttons().includes('Change your password'));
    expect(page.focused()).to.equal(page.root.querySelector('h2'));
  });

  it('works where 200 elements carry the names of its parts and settings', async () => {
    const names = [
      'configuration',
      'state',
      'client',
      'domain',
      'location',
      'sessionStorage',
      'fetch',
      'email',
      'history',
    ];
    const traps = names.flatMap(name =>
      ['form', 'img', 'a', 'input'].map(tag => `<${tag} id="${name}" name="${name}"></${tag}>`),
    );
    const trap = document.createElement('div');
    trap.innerHTML = traps.join('').repeat(6);
    document.body.prepend(trap);
    const page = await WidgetPage.open({}, { client: fakeClient(annsClaims) });
    expect(page.buttons()).to.eql(['Change your password', 'Get a link by e-mail']);
    trap.remove();
  });
});
