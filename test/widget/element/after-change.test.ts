import { expect } from '@esm-bundle/chai';
import { fakeClock, type Clock } from '../support/clock.ts';
import { fakeProxy, proxy, type FakeProxy } from '../support/fake-proxy.ts';
import { annsClaims, fakeClient, type FakeClient } from '../support/fakes.ts';
import { clearPage, until, WidgetPage, type Attributes } from '../support/widget-page.ts';

describe('After a change', () => {
  let server: FakeProxy;
  let client: FakeClient;
  let page: WidgetPage;
  let clock: Clock | undefined;

  async function change(attributes: Attributes = {}): Promise<void> {
    page = await WidgetPage.open({ ...proxy, ...attributes }, { client });
    page.press('Change it right here');
    await page.shows('Change your password');
    page.fill('Current password', 'Old-password-1');
    page.fill('New password', 'New-password-2');
    page.fill('Repeat new password', 'New-password-2');
    clock = fakeClock();
    page.press('Change password');
    await page.shows('Your password was changed');
  }

  beforeEach(() => {
    server = fakeProxy();
    client = fakeClient(annsClaims);
  });
  afterEach(() => {
    clock?.restore();
    clock = undefined;
    server.restore();
    clearPage();
  });

  it('the user is signed out after a while, and can go at once', async () => {
    await change();
    expect(page.text()).to.contain('you’ll be signed out in 0:20');
    expect(page.buttons()).to.eql(['Sign in again now']);
    await clock!.advance(19_000);
    expect(page.text()).to.contain('you’ll be signed out in 0:01');
    expect(client.logouts).to.have.length(0);
    await clock!.advance(1000);
    await until('the browser was told', () => client.logouts.length > 0);
    expect(client.logouts).to.eql([{ logoutParams: { returnTo: `${location.origin}/` } }]);
    expect(client.revoked).to.equal(1);
    expect(page.events.at(-1)).to.equal(`apm-sign-out ${location.origin}/`);
    expect(page.text()).to.contain('Signing you out…');
    await clock!.advance(5000);
    expect(client.logouts, 'once').to.have.length(1);
  });

  it('goes where the host says', async () => {
    await change({ 'after-logout-uri': 'https://www.example/bye' });
    page.press('Sign in again now');
    page.press('Sign in again now');
    await until('it is on its way', () => client.logouts.length > 0);
    expect(client.logouts).to.eql([{ logoutParams: { returnTo: 'https://www.example/bye' } }]);
  });

  it('the user may stay where the host allows it, until they leave', async () => {
    await change({ 'after-change': 'stay' });
    await page.pressByKey('Stay signed in until I leave');
    await clock!.advance(60_000);
    expect(client.logouts).to.have.length(0);
    expect(page.text()).not.to.contain('signed out');
    await page.pressByKey('Done');
    await page.shows('Password');
    expect(page.text()).to.match(/Last changed .*2026/);
  });

  it('the host may sign out by itself', async () => {
    await change();
    page.element.addEventListener('apm-sign-out', event => event.preventDefault());
    page.press('Sign in again now');
    await page.reads('Done');
    await clock!.advance(60_000);
    expect(client.logouts).to.have.length(0);
  });

  it('a sign-out that fails does not hide that the password was changed', async () => {
    client = fakeClient(annsClaims, { logout: () => Promise.reject(new TypeError('Failed to fetch')) });
    await change();
    page.press('Sign in again now');
    await page.reads('Your new password is set, but signing you out didn’t work.');
    expect(page.heading()).to.equal('Your password was changed');
    expect(page.events.at(-1)).to.equal('apm-error tenant-unreachable');
    expect(page.buttons()).to.eql(['Sign in again now']);
  });

  it('a browser that stays on the page can be told again', async () => {
    await change();
    page.press('Sign in again now');
    await until('it is on its way', () => client.logouts.length > 0);
    await clock!.advance(12_000);
    await until('the error is known', () => page.events.at(-1) === 'apm-error redirect-blocked');
    page.press('Sign in again now');
    await until('it is on its way', () => client.logouts.length === 2);
  });

  it('is not interrupted by another tab that changed the password as well', async () => {
    await change({ 'after-change': 'stay' });
    const channel = new BroadcastChannel('apm.changed.client');
    const echo = new BroadcastChannel('apm.changed.client');
    const heard = new Promise(resolve => (echo.onmessage = resolve));
    channel.postMessage('changed');
    await heard;
    page.press('Stay signed in until I leave');
    for (let i = 0; i < 4; i++) await clock!.advance(2500);
    expect(page.heading()).to.equal('Your password was changed');
    channel.close();
    echo.close();
  });

  it('the other widgets and tabs ask anew who is signed in, and nothing else is told', async () => {
    const said: unknown[] = [];
    const channel = new BroadcastChannel('apm.changed.client');
    channel.onmessage = ({ data }) => said.push(data);
    let user: Record<string, unknown> | undefined = annsClaims;
    const elsewhere = fakeClient(undefined, { getUser: () => Promise.resolve(user) });
    const other = await WidgetPage.open({}, { client: elsewhere });
    // What makes a widget listen is fetched with the session.
    const listens = () =>
      performance.getEntriesByName(new URL('/widget/session/other-tabs.ts', location.href).href).length > 0;
    await until('it listens', () => listens() && other.root.querySelector('[role=status]') !== null);
    await change();
    user = undefined;
    await until('they were told', () => said.length > 0);
    // The message is on its way through the browser, and then waits for the tenant to end the sessions.
    for (let i = 0; i < 8 && other.heading() === 'Password'; i++) await clock!.advance(2500);
    await other.shows('Forgot your password?');
    expect(elsewhere.tokenRequests).to.eql([{ cacheMode: 'off' }]);
    expect(page.heading(), 'who made the change is not disturbed').to.equal('Your password was changed');
    expect(said).to.eql(['changed']);
    channel.close();
  });
});
