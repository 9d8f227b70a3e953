import { expect } from '@esm-bundle/chai';
import { CLAIM_NAMESPACE } from '../../../widget/session/client-session.ts';
import { fakeClock } from '../support/clock.ts';
import { annsClaims, deferred, fakeClient } from '../support/fakes.ts';
import { clearPage, until, WidgetPage } from '../support/widget-page.ts';

const recordOf = (clientId: string): unknown =>
  JSON.parse(sessionStorage.getItem(`apm.redirect.${clientId}`) ?? 'null');

describe('Somebody who is signed in', () => {
  afterEach(clearPage);

  it('sees who they are, when the password was last changed, and what they can do', async () => {
    const claims = { ...annsClaims, [`${CLAIM_NAMESPACE}last_password_reset`]: '2026-03-05T10:00:00Z' };
    const page = await WidgetPage.open({ lang: 'en-GB' }, { client: fakeClient(claims) });
    expect(page.text()).to.contain('Signed in as ann@example.com. Last changed 5 March 2026.');
    expect(page.buttons()).to.eql(['Change your password', 'Get a link by e-mail']);
    expect(page.events).to.eql(['apm-ready true']);
  });

  it('sees the date in the language of the page, and a bad language tag breaks nothing', async () => {
    const claims = { ...annsClaims, [`${CLAIM_NAMESPACE}last_password_reset`]: '2026-03-05T10:00:00Z' };
    const german = await WidgetPage.open({ lang: 'de' }, { client: fakeClient(claims) });
    expect(german.text()).to.contain('5. März 2026');
    const odd = await WidgetPage.open({ lang: 'not_a_tag' }, { client: fakeClient(claims) });
    expect(odd.text()).to.contain('2026');
  });

  it('sees words and dates where the browser itself has no language', async () => {
    // What WebKitGTK says on a system with the locale C.UTF-8.
    Object.defineProperty(navigator, 'language', { configurable: true, value: 'C' });
    const claims = { ...annsClaims, [`${CLAIM_NAMESPACE}last_password_reset`]: '2026-03-05T10:00:00Z' };
    const page = await WidgetPage.open({}, { client: fakeClient(claims) });
    Reflect.deleteProperty(navigator, 'language');
    expect(page.text()).to.contain('March 5, 2026');
  });

  it('is offered what the host chose, in its order', async () => {
    const client = fakeClient(annsClaims);
    const settings = { 'proxy-url': 'https://proxy.example', 'proxy-audience': 'https://proxy.example/' };
    const all = await WidgetPage.open(settings, { client });
    expect(all.buttons()).to.eql(['Change your password', 'Get a link by e-mail', 'Change it right here']);
    const some = await WidgetPage.open({ ...settings, flows: 'direct-change, reset-email' }, { client });
    expect(some.buttons()).to.eql(['Change it right here', 'Get a link by e-mail']);
    const one = await WidgetPage.open({ flow: 'reauthenticate' }, { client });
    expect(one.buttons()).to.eql(['Change your password']);
  });

  for (const [sub, heading, words] of [
    ['google-oauth2|1', 'You sign in with Google', 'Your password is kept by Google'],
    ['samlp|acme|ann', 'You sign in with your organisation', 'kept by your organisation'],
    ['sms|1', 'Password settings aren’t available', 'You sign in without a password'],
  ] as const)
    it(`is told where the password lives when signed in as ${sub}`, async () => {
      const page = await WidgetPage.open({}, { client: fakeClient({ sub, email: 'ann@example.com' }) });
      expect(page.heading()).to.equal(heading);
      expect(page.text()).to.contain(words);
      expect(page.buttons()).to.eql([]);
    });

  it('signs in once more to change the password (Option 4), with exactly what the tenant needs', async () => {
    const client = fakeClient(annsClaims);
    const page = await WidgetPage.open({ lang: 'en' }, { client });
    await page.pressByKey('Change your password');
    await until('the browser is told to leave', () => page.state.name === 'leaving');
    expect(client.logins).to.have.length(1);
    expect(client.logins[0]?.authorizationParams).to.eql({
      prompt: 'login',
      max_age: 0,
      scope: 'openid profile email update:password',
      login_hint: 'ann@example.com',
      ui_locales: 'en',
      redirect_uri: location.origin + location.pathname,
    });
    await until('it is said', () => page.said() === 'Taking you to the sign-in page…');
    expect(recordOf('client')).to.have.nested.property('intent.sub', 'auth0|ann');
    expect(recordOf('client')).to.have.property('state', 'state-1');
  });

  it('is told when the browser does not leave', async () => {
    const page = await WidgetPage.open({}, { client: fakeClient(annsClaims) });
    const clock = fakeClock();
    page.press('Change your password');
    await until('the browser is told to leave', () => page.state.name === 'leaving');
    await clock.advance(12_000);
    clock.restore();
    await page.shows('That didn’t work');
    expect(page.events.at(-1)).to.equal('apm-error redirect-blocked reauthenticate');
  });

  it('is told when the tenant cannot be reached for the sign-in', async () => {
    const loginWithRedirect = () => Promise.reject(new TypeError('Failed to fetch'));
    const page = await WidgetPage.open({}, { client: fakeClient(annsClaims, { loginWithRedirect }) });
    page.press('Change your password');
    await page.shows('That didn’t work');
    expect(page.events.at(-1)).to.equal('apm-error tenant-unreachable reauthenticate');
    await page.pressByKey('Back');
    await page.shows('Password');
  });

  it('finds a way on when the Auth0 client never answers', async () => {
    const clock = fakeClock();
    const client = fakeClient(annsClaims, { getUser: () => deferred<undefined>().promise });
    const page = WidgetPage.place({}, { client });
    await until('the client was asked', () => page.element.hasUpdated);
    await clock.advance(0);
    await clock.advance(10_000);
    clock.restore();
    await page.shows('That didn’t work');
    expect(page.error()).to.contain('didn’t answer in time');
    expect(page.events).to.eql(['apm-error session-timeout', 'apm-ready false']);
  });

  it('can be started by the host, which is not offered more than the user', async () => {
    const client = fakeClient(annsClaims);
    const page = await WidgetPage.open({ flow: 'reauthenticate' }, { client });
    await page.element.start('reset-email');
    await page.element.start('direct-change');
    await page.element.start('toString' as never);
    expect(page.state.name).to.equal('choosing');
    await page.element.start();
    expect(client.logins).to.have.length(1);
  });

  it('is read anew when the host says so, and when a property changes', async () => {
    let user: Record<string, unknown> | undefined = annsClaims;
    const page = await WidgetPage.open({}, { client: fakeClient(undefined, { getUser: () => Promise.resolve(user) }) });
    user = undefined;
    page.element.reset();
    await page.shows('Forgot your password?');
    page.element.client = fakeClient(annsClaims);
    await page.shows('Password');
    page.element.setAttribute('flow', 'reset-email');
    await until('one option is left', () => page.buttons().length === 1);
    expect(page.buttons()).to.eql(['Get a link by e-mail']);
  });

  it('is not read anew for other words', async () => {
    let asked = 0;
    const getUser = () => {
      asked++;
      return Promise.resolve(annsClaims);
    };
    const page = await WidgetPage.open({}, { client: fakeClient(undefined, { getUser }) });
    page.element.messages = { heading: 'Geheim' };
    await page.shows('Geheim');
    expect(asked).to.equal(1);
  });

  it('comes back to a page that the browser kept (back/forward cache): the widget asks anew', async () => {
    const client = fakeClient(annsClaims);
    const page = await WidgetPage.open({}, { client });
    page.press('Change your password');
    await until('the browser is told to leave', () => page.state.name === 'leaving');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await page.reads('your password hasn’t been changed');
    expect(client.tokenRequests.at(-1)).to.include({ cacheMode: 'off' });
    expect(page.buttons()).to.eql(['Change your password', 'Get a link by e-mail']);
  });

  it('changes the account on the way: it is told, once', async () => {
    const client = fakeClient(annsClaims);
    const page = await WidgetPage.open({}, { client });
    page.press('Change your password');
    await until('the browser is told to leave', () => page.state.name === 'leaving');
    page.remove();
    const bob = { client: fakeClient({ sub: 'auth0|bob', email: 'bob@example.com' }) };
    const again = await WidgetPage.open({}, bob);
    expect(again.text()).to.contain('different account');
    again.remove();
    const reloaded = await WidgetPage.open({}, bob);
    expect(reloaded.text()).not.to.contain('different account');
  });
});
