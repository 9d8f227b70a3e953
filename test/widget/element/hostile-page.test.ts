import { expect } from '@esm-bundle/chai';
import { annsClaims, fakeClient } from '../support/fakes.ts';
import { clearPage, until, WidgetPage } from '../support/widget-page.ts';

/** Every setting by name, with a value that would be noticed. */
const POLLUTION: Readonly<Record<string, unknown>> = {
  domain: 'evil.example',
  clientId: 'evil',
  connection: 'evil',
  organization: 'evil',
  flow: 'direct-change',
  flows: 'direct-change',
  proxyUrl: 'https://evil.example',
  proxyAudience: 'evil',
  redirectUri: 'https://evil.example',
  afterLogoutUri: 'https://evil.example',
  afterChange: 'evil',
  askEmail: true,
  client: 'evil',
  messages: { heading: 'evil' },
  policy: 'evil',
  lightDom: true,
};

describe('On a page with a polluted Object.prototype', () => {
  afterEach(clearPage);

  for (const [name, value] of Object.entries(POLLUTION))
    it(`${name} is not taken from there`, async () => {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
      try {
        const client = fakeClient(annsClaims);
        const page = await WidgetPage.open({}, { client });
        expect(page.heading()).to.equal('Password');
        expect(page.buttons()).to.eql(['Change your password', 'Get a link by e-mail']);
        page.press('Change your password');
        await until('it leaves', () => client.logins.length === 1);
        expect(JSON.stringify(client.logins)).not.to.contain('evil');
      } finally {
        Reflect.deleteProperty(Object.prototype, name);
      }
    });
});

describe('On a page that is not secure', () => {
  afterEach(clearPage);

  it('nothing is offered', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'isSecureContext')!;
    Object.defineProperty(window, 'isSecureContext', { configurable: true, value: false });
    const page = await WidgetPage.open({ domain: 'tenant.example', 'client-id': 'client' });
    Object.defineProperty(window, 'isSecureContext', real);
    await page.shows('Password settings aren’t available');
    expect(page.text()).to.contain('isn’t served over a secure connection');
    expect(page.buttons()).to.eql([]);
  });
});
