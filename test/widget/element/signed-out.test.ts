import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { fakeClient, fakeNetwork, type FakeNetwork } from '../support/fakes.ts';
import { clearPage, until, WidgetPage } from '../support/widget-page.ts';

const attributes = { domain: 'tenant.example', 'client-id': 'client' };

describe('Somebody who is signed out', () => {
  let network: FakeNetwork;

  beforeEach(() => {
    network = fakeNetwork(({ url }) => new Error(`Nobody should ask ${url}`));
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  it('is shown the way to the login page without a request, and told what to choose there', async () => {
    const page = await WidgetPage.open(attributes);
    expect(page.heading()).to.equal('Forgot your password?');
    expect(page.text()).to.contain('choose “Forgot password?” there');
    expect(page.buttons()).to.eql(['Continue to sign-in']);
    expect(network.requests).to.have.length(0);
    expect(page.events).to.eql(['apm-ready false']);
  });

  it('loses no focus to the widget when it appears', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const page = await WidgetPage.open(attributes);
    expect(page.heading()).to.equal('Forgot your password?');
    expect(document.activeElement).to.equal(button);
    button.remove();
  });

  it('goes to the login page (Option 1) by keyboard, in the language of the page', async () => {
    const client = fakeClient();
    const page = await WidgetPage.open({ lang: 'de-CH' }, { client });
    await page.pressByKey('Weiter zur Anmeldung');
    await until('the browser is told to leave', () => page.state.name === 'leaving');
    expect(client.logins).to.have.length(1);
    expect(client.logins[0]).to.have.deep.property('authorizationParams', {
      ui_locales: 'de-CH de',
      redirect_uri: location.origin + location.pathname,
    });
    expect(page.events).to.eql(['apm-ready false', 'apm-start universal-login']);
  });

  it('leaves once, however often the button is pressed', async () => {
    const client = fakeClient();
    const page = await WidgetPage.open({}, { client });
    page.press('Continue to sign-in');
    page.press('Continue to sign-in');
    await page.tabTo(page.button('Continue to sign-in'));
    await sendKeys({ press: 'Enter' });
    await until('the browser is told to leave', () => page.state.name === 'leaving');
    expect(client.logins).to.have.length(1);
  });

  it('stays where the host says so', async () => {
    const client = fakeClient();
    const page = await WidgetPage.open({}, { client });
    page.element.addEventListener('apm-start', event => event.preventDefault());
    await page.element.start();
    expect(client.logins).to.have.length(0);
    expect(page.state.name).to.equal('signed-out');
  });

  it('is offered the e-mail prompt only where the host wants it', async () => {
    const page = await WidgetPage.open({ ...attributes, 'ask-email': '' });
    expect(page.buttons()).to.eql(['Continue to sign-in', 'Get a link by e-mail']);
  });
});
