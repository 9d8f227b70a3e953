import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { fakeClock, type Clock } from '../support/clock.ts';
import { annsClaims, deferred, fakeClient, fakeNetwork, json, offline, type FakeNetwork } from '../support/fakes.ts';
import { clearPage, until, WidgetPage } from '../support/widget-page.ts';

let count = 0;
/** The widgets of a page share a cool-down per address. */
const freshAddress = (): string => `ann${++count}@example.com`;
const sent = () => new Response("We've just sent you an email to reset your password.");

async function openFor(email: string): Promise<WidgetPage> {
  return WidgetPage.open({}, { client: fakeClient({ ...annsClaims, email }) });
}

describe('A link by e-mail (Option 2)', () => {
  let network: FakeNetwork;
  let email: string;

  beforeEach(() => (email = freshAddress()));
  afterEach(() => {
    network.restore();
    clearPage();
  });

  it('is asked for once, with the address of the session, and the confirmation promises nothing', async () => {
    network = fakeNetwork(sent);
    const page = await openFor(email);
    await page.pressByKey('Get a link by e-mail');
    await page.shows('Check your e-mail');
    expect(network.requests).to.have.length(1);
    const [request] = network.requests;
    expect(request).to.include({ method: 'POST', url: 'https://tenant.example/dbconnections/change_password' });
    expect(request!.headers.get('content-type')).to.equal('application/json');
    expect(JSON.parse(request!.body)).to.eql({
      client_id: 'client',
      email,
      connection: 'Username-Password-Authentication',
    });
    expect(request!.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    expect(page.text()).to.contain(`If ${email} has a password here`);
    expect(page.events.slice(1)).to.eql(['apm-start reset-email', 'apm-email-sent']);
    expect(page.focused()).to.equal(page.root.querySelector('h2'));
  });

  it('sends the organization along where there is one', async () => {
    network = fakeNetwork(sent);
    const client = fakeClient({ ...annsClaims, email });
    const page = await WidgetPage.open({ organization: 'org_1', connection: 'people' }, { client });
    page.press('Get a link by e-mail');
    await page.shows('Check your e-mail');
    expect(JSON.parse(network.requests[0]!.body)).to.include({ organization: 'org_1', connection: 'people' });
  });

  it('is one request for a double click', async () => {
    const answer = deferred<Response>();
    network = fakeNetwork(() => answer.promise);
    const page = await openFor(email);
    const button = page.button('Get a link by e-mail');
    button.click();
    button.click();
    await until('it is busy', () => button.getAttribute('aria-disabled') === 'true');
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(page.focused(), 'the busy button keeps the focus').to.equal(button);
    expect(page.root.querySelector('[part~=base]')?.getAttribute('aria-busy')).to.equal('true');
    answer.resolve(sent());
    await page.shows('Check your e-mail');
    expect(network.requests).to.have.length(1);
  });

  it('is one request for two widgets with the same user', async () => {
    const answer = deferred<Response>();
    network = fakeNetwork(() => answer.promise);
    const [one, two] = [await openFor(email), await openFor(email)];
    one.press('Get a link by e-mail');
    two.press('Get a link by e-mail');
    await until('it was asked for', () => network.requests.length > 0);
    answer.resolve(sent());
    await one.shows('Check your e-mail');
    await two.shows('Check your e-mail');
    expect(network.requests).to.have.length(1);
  });

  it('looks the same whether or not the account exists', async () => {
    const texts = [];
    for (const answer of [sent(), new Response('User not found', { status: 404 })]) {
      network = fakeNetwork(() => answer);
      const page = await openFor(freshAddress());
      page.press('Get a link by e-mail');
      await page.shows('Check your e-mail');
      texts.push(page.text().replace(/ann\d+/, 'ann'), ...page.events);
      network.restore();
    }
    expect(texts.slice(texts.length / 2)).to.eql(texts.slice(0, texts.length / 2));
  });

  describe('and time goes by', () => {
    let clock: Clock;
    let page: WidgetPage;

    beforeEach(async () => {
      network = fakeNetwork(sent);
      page = await openFor(email);
      clock = fakeClock();
      page.press('Get a link by e-mail');
      await page.shows('Check your e-mail');
    });
    afterEach(() => clock.restore());

    it('can be sent again after a minute, and not before', async () => {
      expect(page.buttons()).to.eql(['Send again in 1:00', 'Back']);
      await clock.advance(18_000);
      page.press('Send again in 0:42');
      await clock.advance(41_000);
      expect(network.requests).to.have.length(1);
      page.press('Send again in 0:01');
      await clock.advance(1000);
      await page.pressByKey('Send again');
      await clock.advance(0);
      expect(network.requests).to.have.length(2);
      expect(page.said()).to.equal('Another link is on its way.');
      expect(page.buttons()).to.eql(['Send again in 1:00', 'Back']);
      expect(page.focused(), 'the focus is kept').to.equal(page.button('Send again in 1:00'));
    });

    it('does not start for the host either, before the minute has passed', async () => {
      await clock.advance(10_000);
      await page.element.start('reset-email');
      expect(network.requests).to.have.length(1);
      expect(page.events.filter(name => name.startsWith('apm-start'))).to.have.length(1);
    });

    it('does not ask twice when the user goes back and starts over within the minute', async () => {
      await clock.advance(10_000);
      page.press('Back');
      await page.shows('Password');
      expect(page.focused()).to.equal(page.root.querySelector('h2'));
      page.press('Get a link by e-mail');
      await page.shows('Check your e-mail');
      expect(page.buttons()[0]).to.equal('Send again in 0:50');
      expect(network.requests).to.have.length(1);
    });

    it('stops counting when the element is gone', async () => {
      page.remove();
      await clock.advance(120_000);
      expect(page.state.name).to.equal('loading');
      expect(page.events).to.have.length(3);
    });
  });

  const refusals: [string, () => Response | Error, string, string][] = [
    ['refused', () => json({ error: 'password is not allowed' }, 400), 'reset-not-allowed', 'can’t be sent'],
    ['answered by a broken tenant', () => new Response('', { status: 503 }), 'tenant-unavailable', 'has a problem'],
  ];
  for (const [what, answer, code, words] of refusals)
    it(`is ${what}: the user is told and can try again`, async () => {
      network = fakeNetwork(answer);
      const page = await openFor(email);
      page.press('Get a link by e-mail');
      await page.shows('That didn’t work');
      expect(page.error()).to.contain(words);
      expect(page.events.at(-1)).to.equal(`apm-error ${code} reset-email`);
      expect(page.focused()).to.equal(page.root.querySelector('h2'));
      network.restore();
      network = fakeNetwork(sent);
      await page.pressByKey('Try again');
      await page.shows('Check your e-mail');
    });

  const limits: [string, Record<string, string>, string][] = [
    ['says nothing', {}, '1:00'],
    ['names the seconds', { 'retry-after': '150' }, '2:30'],
    ['names less than its own refill', { 'retry-after': '5' }, '1:00'],
    ['names nonsense', { 'retry-after': 'soon' }, '1:00'],
    ['names a time out of reach', { 'retry-after': '999999' }, '1:00'],
  ];
  for (const [what, headers, wait] of limits)
    it(`is limited, and the tenant ${what}: the user waits ${wait}`, async () => {
      network = fakeNetwork(() => json({ error: 'too_many_requests' }, 429, headers));
      const page = await openFor(email);
      const clock = fakeClock();
      page.press('Get a link by e-mail');
      await page.shows('That didn’t work');
      clock.restore();
      expect(page.error()).to.contain('Use the newest one in your inbox');
      expect(page.buttons()).to.eql([`Try again in ${wait}`, 'Back']);
      page.press(`Try again in ${wait}`);
      await page.element.updateComplete;
      expect(network.requests).to.have.length(1);
    });

  it('is limited until a time of day that only X-RateLimit-Reset tells', async () => {
    network = fakeNetwork(() => json({}, 429, { 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 121) }));
    const page = await openFor(email);
    page.press('Get a link by e-mail');
    await page.shows('That didn’t work');
    expect(page.buttons()[0]).to.match(/^Try again in (2:0\d|1:5\d)$/);
  });

  it('finds the browser offline', async () => {
    network = fakeNetwork(() => new TypeError('Failed to fetch'));
    const page = await openFor(email);
    const line = offline();
    page.press('Get a link by e-mail');
    await page.shows('That didn’t work');
    line.restore();
    expect(page.error()).to.equal('You’re offline. Check your connection and try again.');
    expect(network.requests).to.have.length(1);
  });

  it('finds the tenant down', async () => {
    network = fakeNetwork(() => new TypeError('Failed to fetch'));
    const page = await openFor(email);
    page.press('Get a link by e-mail');
    await page.shows('That didn’t work');
    expect(page.events.at(-1)).to.equal('apm-error tenant-unreachable reset-email');
  });

  it('finds its own site not allowed to ask', async () => {
    network = fakeNetwork(({ url }) =>
      url.endsWith('/openid-configuration') ? json({}) : new TypeError('Failed to fetch'),
    );
    const page = await openFor(email);
    page.press('Get a link by e-mail');
    await page.shows('That didn’t work');
    expect(page.error()).to.contain('isn’t allowed');
    expect(page.events.at(-1)).to.equal('apm-error origin-not-allowed reset-email');
    expect(network.requests[1]!.init.cache, 'what is remembered proves nothing').to.equal('no-store');
  });

  describe('to an address that the user types', () => {
    const open = () => WidgetPage.open({ domain: 'tenant.example', 'client-id': 'client', 'ask-email': '' });

    it('is one field in a form, with the focus on the heading first', async () => {
      network = fakeNetwork(sent);
      const page = await open();
      await page.pressByKey('Get a link by e-mail');
      await page.shows('Get a link by e-mail');
      expect(page.focused()).to.equal(page.root.querySelector('h2'));
      expect(page.events, 'nothing has started yet').to.have.length(1);
      await page.tabTo(page.field('E-mail address'));
      await sendKeys({ type: email });
      await sendKeys({ press: 'Enter' });
      await page.shows('Check your e-mail');
      expect(page.text()).to.contain(email);
      expect(JSON.parse(network.requests[0]!.body)).to.include({ email });
    });

    it('takes what a password manager put there', async () => {
      network = fakeNetwork(sent);
      const page = await open();
      page.press('Get a link by e-mail');
      await page.shows('Get a link by e-mail');
      page.field('E-mail address').value = email;
      page.press('Send the link');
      await page.shows('Check your e-mail');
      expect(JSON.parse(network.requests[0]!.body)).to.include({ email });
    });

    for (const typed of ['', 'ann', 'ann@', '@example.com'])
      it(`refuses "${typed}" before the network, at the field`, async () => {
        network = fakeNetwork(() => new Error('Nobody should ask'));
        const page = await open();
        page.press('Get a link by e-mail');
        await page.shows('Get a link by e-mail');
        const field = page.field('E-mail address');
        if (typed) await page.type('E-mail address', typed);
        page.press('Send the link');
        await page.reads('Enter an e-mail address');
        await until('the field has the focus', () => page.focused() === field);
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        const description = page.root.querySelector(`#${field.getAttribute('aria-describedby')!}`);
        expect(description?.textContent).to.contain('name@example.com');
        expect(field.value, 'what was typed is kept').to.equal(typed);
        expect(network.requests).to.have.length(0);
      });

    it('goes back without a trace', async () => {
      network = fakeNetwork(() => new Error('Nobody should ask'));
      const page = await open();
      page.press('Get a link by e-mail');
      await page.shows('Get a link by e-mail');
      await page.pressByKey('Cancel', ' ');
      await page.shows('Forgot your password?');
      expect(page.focused()).to.equal(page.root.querySelector('h2'));
    });
  });
});
