import { expect } from '@esm-bundle/chai';
import { offeredFlows, readSettings, type Configuration } from '../../widget/config.ts';
import { PasswordError } from '../../widget/errors.ts';
import { fakeClient } from './support/fakes.ts';
import { ann } from './support/make.ts';
import { clearPage, until, WidgetPage } from './support/widget-page.ts';

const page = new URL('https://app.example/profile?tab=2#x');
const complete: Configuration = {
  domain: 'tenant.example',
  clientId: 'client',
  connection: 'Username-Password-Authentication',
  organization: undefined,
  flow: 'auto',
  flows: undefined,
  proxyUrl: undefined,
  proxyAudience: undefined,
  redirectUri: undefined,
  afterLogoutUri: undefined,
  afterChange: 'logout',
  allowFramed: false,
  askEmail: false,
  client: undefined,
};
const settingsOf = (more: Partial<Configuration>) => readSettings({ ...complete, ...more }, page);

describe('readSettings', () => {
  it('knows what is usual', () => {
    expect(settingsOf({})).to.include({
      tenantUrl: 'https://tenant.example',
      redirectUri: 'https://app.example/profile',
      afterLogoutUri: 'https://app.example/',
      wanted: undefined,
    });
  });

  it('asks the host’s client for what the attributes do not say', () => {
    const client = fakeClient();
    const settings = settingsOf({ domain: undefined, clientId: undefined, client });
    expect(settings).to.include({ tenantUrl: 'https://tenant.example', clientId: 'client' });
    expect(settingsOf({ domain: 'other.example', clientId: 'other', client })).to.include({
      tenantUrl: 'https://other.example',
      clientId: 'other',
    });
  });

  const good: [Partial<Configuration>, object][] = [
    [{ domain: 'http://localhost:4500' }, { tenantUrl: 'http://localhost:4500' }],
    [{ domain: 'http://127.0.0.1:4500/' }, { tenantUrl: 'http://127.0.0.1:4500' }],
    [{ domain: 'http://[::1]:4500/' }, { tenantUrl: 'http://[::1]:4500' }],
    [{ domain: 'https://tenant.example/ignored' }, { tenantUrl: 'https://tenant.example' }],
    [
      { proxyUrl: 'https://proxy.example/api/', proxyAudience: 'x' },
      { proxyUrl: 'https://proxy.example/api', proxyAudience: 'x' },
    ],
    [{ proxyUrl: '/api/password', proxyAudience: 'x' }, { proxyUrl: 'https://app.example/api/password' }],
    [{ redirectUri: '/callback' }, { redirectUri: 'https://app.example/callback' }],
    [{ afterLogoutUri: 'https://www.example/bye' }, { afterLogoutUri: 'https://www.example/bye' }],
    [{ afterChange: 'stay' }, { afterChange: 'stay' }],
    [
      { organization: 'org_1', connection: 'people' },
      { organization: 'org_1', connection: 'people' },
    ],
  ];
  for (const [configuration, settings] of good)
    it(`takes ${JSON.stringify(configuration)}`, () => {
      expect(settingsOf(configuration)).to.include(settings);
    });

  it('comes back to the page it stands on, whatever its path looks like', () => {
    for (const path of ['', 'a/b', '/elsewhere.example/x', '@user/x', 'a%20b;c'])
      expect(readSettings(complete, new URL(`https://app.example/${path}?code=1#x?y`))).to.include({
        redirectUri: `https://app.example/${path}`,
        afterLogoutUri: 'https://app.example/',
      });
  });

  for (const address of [
    'about:srcdoc',
    'blob:https://app.example/1',
    'file:///page.html',
    'https://u:p@app.example/x',
  ])
    it(`cannot come back to ${address}`, () => {
      expect(() => readSettings(complete, new URL(address)))
        .to.throw(PasswordError)
        .with.nested.property('details.hint', 'Missing or unusable attribute: redirect-uri');
    });

  const bad: [Partial<Configuration>, string][] = [
    [{ domain: undefined }, 'domain'],
    [{ domain: '' }, 'domain'],
    [{ domain: 'tenant.example:port' }, 'domain'],
    [{ domain: 'http://tenant.example' }, 'domain'],
    [{ domain: 'http://localhost.evil.example' }, 'domain'],
    [{ domain: 'https://user:secret@tenant.example' }, 'domain'],
    [{ domain: 'javascript://tenant.example' }, 'domain'],
    [{ clientId: undefined }, 'client-id'],
    [{ flow: 'reset-mail' }, 'flow'],
    [{ flow: '' }, 'flow'],
    [{ flows: 'reset-email direct' }, 'flows'],
    [{ flows: 'toString' }, 'flows'],
    [{ proxyUrl: 'https://proxy.example' }, 'proxy-audience'],
    [{ proxyUrl: 'http://proxy.example', proxyAudience: 'x' }, 'proxy-url'],
    [{ proxyUrl: '//', proxyAudience: 'x' }, 'proxy-url'],
    [{ proxyUrl: 'data:,', proxyAudience: 'x' }, 'proxy-url'],
    [{ redirectUri: 'javascript:alert(1)' }, 'redirect-uri'],
    [{ redirectUri: 'https://' }, 'redirect-uri'],
    [{ afterLogoutUri: 'data:text/html,x' }, 'after-logout-uri'],
    [{ afterChange: 'nothing' }, 'after-change'],
  ];
  for (const [configuration, attribute] of bad)
    it(`refuses ${JSON.stringify(configuration)} and names ${attribute}`, () => {
      try {
        settingsOf(configuration);
      } catch (error) {
        expect(error).to.be.instanceOf(PasswordError);
        expect((error as PasswordError).code).to.equal('not-configured');
        expect((error as PasswordError).details.hint).to.match(new RegExp(`: ${attribute}$`));
        return;
      }
      expect.fail('it was taken');
    });
});

describe('offeredFlows', () => {
  const proxy = { proxyUrl: 'https://proxy.example', proxyAudience: 'x' };
  const social = { ...ann, hasPassword: false };
  const cases: [string, Partial<Configuration>, typeof ann | undefined, string[]][] = [
    ['signed out', {}, undefined, ['universal-login']],
    ['signed out, with a prompt', { askEmail: true }, undefined, ['universal-login', 'reset-email']],
    ['signed out, other flow wanted', { flow: 'reauthenticate' }, undefined, ['universal-login']],
    ['signed in', {}, ann, ['reauthenticate', 'reset-email']],
    ['signed in, with a proxy', proxy, ann, ['reauthenticate', 'reset-email', 'direct-change']],
    ['direct change without a proxy', { flow: 'direct-change' }, ann, []],
    ['signed in, own order', { ...proxy, flows: 'direct-change reset-email' }, ann, ['direct-change', 'reset-email']],
    ['signed in, login page wanted', { flow: 'universal-login' }, ann, ['universal-login']],
    ['no address known', {}, { ...ann, email: undefined }, ['reauthenticate']],
    [
      'no address known, with a prompt',
      { askEmail: true },
      { ...ann, email: undefined },
      ['reauthenticate', 'reset-email'],
    ],
    ['no password here', proxy, social, []],
  ];
  for (const [who, configuration, account, flows] of cases)
    it(`${who}: ${flows.join(', ') || 'nothing'}`, () => {
      expect(offeredFlows(settingsOf(configuration), account)).to.eql(flows);
    });
});

describe('An element that is not set up', () => {
  afterEach(clearPage);

  it('says so to the user without the details, and to the developer with them', async () => {
    const page = await WidgetPage.open({ 'client-id': 'client' });
    await page.shows('Password settings aren’t available');
    expect(page.text()).to.contain('isn’t set up');
    expect(page.events).to.eql(['apm-error not-configured', 'apm-ready false']);
  });

  it('works as soon as the attribute is there', async () => {
    const page = await WidgetPage.open({ 'client-id': 'client' });
    page.element.setAttribute('domain', 'tenant.example');
    await until('it works', () => page.heading() === 'Forgot your password?');
    expect(page.buttons()).to.eql(['Continue to sign-in']);
  });
});
