import { expect } from '@esm-bundle/chai';
import { PASSWORD_POLICY_PATH } from '../../../contract/index.ts';
import { fillIn, openForm, rules, values } from '../support/change-form.ts';
import { fakeClock } from '../support/clock.ts';
import { changedNow, fair, fakeProxy, proxy, type FakeProxy } from '../support/fake-proxy.ts';
import { annsClaims, deferred, fakeClient, json } from '../support/fakes.ts';
import { clearPage, until, WidgetPage } from '../support/widget-page.ts';

describe('The form (Option 3)', () => {
  let server: FakeProxy;
  beforeEach(() => {
    server = fakeProxy();
  });
  afterEach(() => {
    server.restore();
    clearPage();
  });

  describe('when it opens', () => {
    it('takes the focus at its heading, and nothing has started yet', async () => {
      const page = await openForm();
      expect(page.focused()).to.equal(page.root.querySelector('h2'));
      expect(page.events).to.eql(['apm-ready true']);
    });

    it('shows the policy of the proxy before anything is typed', async () => {
      const client = fakeClient(annsClaims);
      const page = await openForm({}, { client });
      await page.reads('at least 8 characters');
      expect(rules(page, 'unmet')).to.eql([
        'at least 8 characters (still needed)',
        'a lowercase letter (still needed)',
        'an uppercase letter (still needed)',
        'a number (still needed)',
      ]);
      const [request] = server.requests;
      expect(request?.headers.get('authorization')).to.equal('Bearer token');
      expect(client.tokenRequests.at(-1)?.authorizationParams).to.eql({
        audience: 'https://proxy.example/',
        scope: 'change:password',
      });
      const described = page.field('New password').getAttribute('aria-describedby')!.split(' ');
      const words = described.map(id => page.root.querySelector(`#${id}`)?.textContent ?? 'missing').join(' ');
      expect(words, 'a screen reader reads the rules with the field').to.contain('at least 8 characters');
    });

    it('prefers the policy of the host, and asks nobody', async () => {
      const page = await openForm({}, { policy: { ...fair, complexity: { ...fair.complexity, min_length: 20 } } });
      await page.reads('at least 20 characters');
      expect(server.requests).to.have.length(0);
    });

    for (const [what, answer] of [
      ['is down', () => new TypeError('Failed to fetch')],
      ['has no policy to tell', () => new Response('', { status: 404 })],
      ['answers nonsense', () => json({ complexity: 7 })],
      ['answers no JSON', () => new Response('<html>')],
    ] as const)
      it(`works without a policy when the proxy ${what}`, async () => {
        server.policy = answer;
        const page = await openForm();
        await until('it was asked', () => server.requests.some(({ url }) => url.includes(PASSWORD_POLICY_PATH)));
        await fillIn(page);
        page.press('Change password');
        await page.shows('Your password was changed');
      });

    it('says before anything is typed that the session is over', async () => {
      const getTokenSilently = () => {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as the SDK does
        return Promise.reject({ error: 'login_required' });
      };
      const client = fakeClient(annsClaims, { getTokenSilently });
      const page = await WidgetPage.open(proxy, { client });
      page.press('Change it right here');
      await page.shows('That didn’t work');
      expect(page.error()).to.contain('Your session has ended');
      expect(page.buttons()).to.eql(['Continue to sign-in', 'Back']);
    });
  });

  describe('while somebody types', () => {
    it('tells each rule as it is met, and says the rest politely when the typing pauses', async () => {
      const page = await openForm();
      await page.reads('at least 8 characters');
      const clock = fakeClock();
      await page.type('New password', 'abcdefgh');
      await page.element.updateComplete;
      expect(rules(page, 'met')).to.eql(['at least 8 characters (done)', 'a lowercase letter (done)']);
      expect(page.said(), 'not while typing').to.equal('');
      await clock.advance(1000);
      expect(page.said()).to.equal('Still needed: an uppercase letter and a number.');
      await page.type('New password', 'A1');
      await clock.advance(1000);
      clock.restore();
      expect(page.said()).to.equal('The new password meets every requirement we can check here.');
      expect(rules(page, 'unmet')).to.eql([]);
    });

    it('shows a password on request, under a name of its own for each field', async () => {
      const page = await openForm();
      const names = ['Show current password', 'Show new password', 'Show repeated password'];
      expect(page.buttons().slice(0, 3)).to.eql(names);
      const toggle = page.button('Show new password');
      expect(toggle.getAttribute('role')).to.equal('switch');
      expect(toggle.getAttribute('aria-checked')).to.equal('false');
      await page.pressByKey('Show new password', ' ');
      await page.element.updateComplete;
      expect(toggle.getAttribute('aria-checked')).to.equal('true');
      expect(page.field('New password').type).to.equal('text');
      expect(page.field('Current password').type).to.equal('password');
      expect(page.field('New password').spellcheck, 'no spell checker reads along').to.equal(false);
      expect(page.focused()).to.equal(toggle);
    });

    it('hides every password again when it is sent', async () => {
      const page = await openForm();
      await fillIn(page);
      page.press('Show new password');
      await page.element.updateComplete;
      const answer = deferred<Response>();
      server.change = () => answer.promise;
      page.press('Change password');
      await until('it was sent', () => server.changes.length === 1);
      await page.element.updateComplete;
      expect(page.field('New password').type).to.equal('password');
      answer.resolve(changedNow());
      await page.shows('Your password was changed');
    });

    it('notices Caps Lock at the field, and says it', async () => {
      const page = await openForm();
      const field = page.field('New password');
      const key = (on: boolean) =>
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: on }));
      key(true);
      await page.reads('Caps Lock is on.');
      expect(page.said()).to.equal('Caps Lock is on.');
      key(false);
      await until('it is gone', () => !page.text().includes('Caps Lock'));
      key(true);
      await page.reads('Caps Lock is on.');
      field.dispatchEvent(new FocusEvent('blur'));
      await until('it is gone', () => !page.text().includes('Caps Lock'));
      // What some password managers send in place of a key stroke.
      field.dispatchEvent(new Event('keydown', { bubbles: true }));
    });

    it('says how strong a password is only where the host wants it', async () => {
      let page = await openForm();
      await page.type('New password', 'password');
      expect(page.root.querySelector('[part~=strength]')).to.equal(null);
      page.remove();
      page = await openForm({ 'strength-advice': '' });
      await page.type('New password', 'password');
      await page.reads('Very easy to guess.');
      page.fill('New password', 'x7!kQ9 vB2-mmL8 zz#4');
      await page.reads('Very strong.');
      page.fill('New password', '');
      await until('it is silent', () => page.root.querySelector('[part~=strength]') === null);
    });
  });

  it('forgets what was typed when the user goes back, and when the page is left', async () => {
    const page = await openForm();
    await fillIn(page);
    const fields = [...page.root.querySelectorAll<HTMLInputElement>('input[name$=password]')];
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(fields.map(({ value }) => value)).to.eql(['', '', '']);
    await fillIn(page);
    page.press('Cancel');
    await page.shows('Password');
    expect(fields.map(({ value }) => value)).to.eql(['', '', '']);
    expect(page.focused()).to.equal(page.root.querySelector('h2'));
    page.press('Change it right here');
    await page.shows('Change your password');
    expect(values(page)).to.eql(['', '', '']);
    const again = [...page.root.querySelectorAll<HTMLInputElement>('input[name$=password]')];
    await fillIn(page);
    page.remove();
    expect(again.map(({ value }) => value)).to.eql(['', '', '']);
  });

  it('is gone after the change, so that password managers know it is done', async () => {
    const page = await openForm();
    await fillIn(page);
    const fields = [...page.root.querySelectorAll<HTMLInputElement>('input[name$=password]')];
    page.press('Change password');
    await page.shows('Your password was changed');
    expect(page.root.querySelector('form')).to.equal(null);
    expect(fields.map(({ value }) => value)).to.eql(['', '', '']);
    expect(page.focused()).to.equal(page.root.querySelector('h2'));
  });
});
