import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { ProblemCode } from '../../../contract/index.ts';
import type { AccountPasswordManager } from '../../../widget/index.ts';
import { fakeClock } from '../support/clock.ts';
import { changedNow, fair, fakeProxy, proxy, refused, type FakeProxy } from '../support/fake-proxy.ts';
import { annsClaims, deferred, fakeClient, json, offline, type FakeClient } from '../support/fakes.ts';
import { clearPage, until, WidgetPage, type Attributes } from '../support/widget-page.ts';

const OLD = 'Old-password-1';
const NEW = 'New-password-2';

describe('The form (Option 3)', () => {
  let server: FakeProxy;
  let client: FakeClient;
  let page: WidgetPage;

  async function open(attributes: Attributes = {}, properties: Partial<AccountPasswordManager> = {}): Promise<void> {
    page = await WidgetPage.open({ lang: 'en', ...proxy, ...attributes }, { client, ...properties });
    page.press('Change it right here');
    await page.shows('Change your password');
  }
  async function fillIn(current = OLD, next = NEW, repeat = next): Promise<void> {
    page.fill('Current password', current);
    page.fill('New password', next);
    page.fill('Repeat new password', repeat);
    await page.element.updateComplete;
  }
  const values = () =>
    ['Current password', 'New password', 'Repeat new password'].map(label => page.field(label).value);
  const rules = (verdict: string) =>
    [...page.root.querySelectorAll(`[part~=${verdict}-rule]`)].map(rule =>
      rule.textContent.replace(/\s+/g, ' ').trim(),
    );
  const hasFocus = (label: string) => until(`"${label}" has the focus`, () => page.focused() === page.field(label));

  beforeEach(() => {
    server = fakeProxy();
    client = fakeClient(annsClaims);
  });
  afterEach(() => {
    server.restore();
    clearPage();
  });

  describe('when it opens', () => {
    it('takes the focus at its heading, and nothing has started yet', async () => {
      await open();
      expect(page.focused()).to.equal(page.root.querySelector('h2'));
      expect(page.events).to.eql(['apm-ready true']);
    });

    it('shows the policy of the proxy before anything is typed', async () => {
      await open();
      await page.reads('at least 8 characters');
      expect(rules('unmet')).to.eql([
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
      await open({}, { policy: { ...fair, complexity: { ...fair.complexity, min_length: 20 } } });
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
        await open();
        await until('it was asked', () => server.requests.length === 1);
        await fillIn();
        page.press('Change password');
        await page.shows('Your password was changed');
      });

    it('says before anything is typed that the session is over', async () => {
      const getTokenSilently = () => {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as the SDK does
        return Promise.reject({ error: 'login_required' });
      };
      client = fakeClient(annsClaims, { getTokenSilently });
      page = await WidgetPage.open(proxy, { client });
      page.press('Change it right here');
      await page.shows('That didn’t work');
      expect(page.error()).to.contain('Your session has ended');
      expect(page.buttons()).to.eql(['Continue to sign-in', 'Back']);
    });
  });

  describe('while somebody types', () => {
    it('tells each rule as it is met, and says the rest politely when the typing pauses', async () => {
      await open();
      await page.reads('at least 8 characters');
      const clock = fakeClock();
      await page.type('New password', 'abcdefgh');
      await page.element.updateComplete;
      expect(rules('met')).to.eql(['at least 8 characters (done)', 'a lowercase letter (done)']);
      expect(page.said(), 'not while typing').to.equal('');
      await clock.advance(1000);
      expect(page.said()).to.equal('Still needed: an uppercase letter and a number.');
      await page.type('New password', 'A1');
      await clock.advance(1000);
      clock.restore();
      expect(page.said()).to.equal('The new password meets every requirement we can check here.');
      expect(rules('unmet')).to.eql([]);
    });

    it('shows a password on request, under a name of its own for each field', async () => {
      await open();
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
      await open();
      await fillIn();
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
      await open();
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
      await open();
      await page.type('New password', 'password');
      expect(page.root.querySelector('[part~=strength]')).to.equal(null);
      page.remove();
      await open({ 'strength-advice': '' });
      await page.type('New password', 'password');
      await page.reads('Very easy to guess.');
      page.fill('New password', 'x7!kQ9 vB2-mmL8 zz#4');
      await page.reads('Very strong.');
      page.fill('New password', '');
      await until('it is silent', () => page.root.querySelector('[part~=strength]') === null);
    });
  });

  describe('refuses before the network', () => {
    const lone = `New-password-2\uD800`;
    const cases: [string, [string, string, string], string, string][] = [
      ['no current password', ['', NEW, NEW], 'Current password', 'Enter your current password.'],
      ['no new password', [OLD, '', ''], 'New password', 'Enter a new password.'],
      ['the same password', [OLD, OLD, OLD], 'New password', 'is the same as the current one'],
      ['one that breaks the policy', [OLD, 'short', 'short'], 'New password', 'doesn’t meet the requirements'],
      ['72 bytes and one', [OLD, 'Aa1' + 'é'.repeat(35), 'x'], 'New password', 'at most 72 bytes'],
      ['half a character', [OLD, lone, lone], 'New password', 'broken character'],
      ['two that differ', [OLD, NEW, NEW + '!'], 'Repeat new password', 'isn’t the same'],
      ['two that differ in case', [OLD, NEW, NEW.toLowerCase()], 'Repeat new password', 'isn’t the same'],
    ];
    for (const [what, typed, label, words] of cases)
      it(`${what}, at the field, and keeps what was typed`, async () => {
        await open();
        await page.reads('at least 8 characters');
        await fillIn(...typed);
        page.press('Change password');
        await hasFocus(label);
        expect(page.error()).to.contain(words);
        const field = page.field(label);
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        const [error = ''] = field.getAttribute('aria-describedby')!.split(' ');
        expect(page.root.querySelector(`#${error}`)?.textContent).to.contain(words);
        expect(values()).to.eql(typed);
        expect(server.changes).to.have.length(0);
        expect(page.events, 'no event, for nothing happened').to.have.length(1);
      });

    it('and lets 72 bytes pass', async () => {
      await open();
      const longest = 'Aa1' + 'é'.repeat(34) + 'x';
      await fillIn(OLD, longest);
      page.press('Change password');
      await page.shows('Your password was changed');
      expect(JSON.parse(server.changes[0]!.body)).to.eql({ current_password: OLD, new_password: longest });
    });

    it('and takes the message back as soon as the field changes', async () => {
      await open();
      page.press('Change password');
      await page.reads('Enter your current password.');
      await page.type('Current password', 'x');
      await until('the message is gone', () => page.error() === '');
    });

    it('and marks the rules that are broken', async () => {
      await open();
      await page.reads('at least 8 characters');
      await fillIn(OLD, 'lowercase', 'lowercase');
      page.press('Change password');
      await hasFocus('New password');
      expect(rules('broken')).to.eql(['an uppercase letter (still needed)', 'a number (still needed)']);
    });
  });

  describe('sends', () => {
    it('exactly two fields, byte for byte, once, with what the proxy needs', async () => {
      const [current, next] = [' Old  pässword ', ' Nëw-password-2 🔑 '];
      await open();
      await fillIn(current, next);
      page.press('Change password');
      page.press('Change password');
      await page.shows('Your password was changed');
      expect(server.changes).to.have.length(1);
      const [{ body, headers, init }] = server.changes as [(typeof server.changes)[0]];
      expect(JSON.parse(body)).to.eql({ current_password: current, new_password: next });
      expect(headers.get('authorization')).to.equal('Bearer token');
      expect(headers.get('content-type')).to.equal('application/json');
      expect(headers.get('idempotency-key')).to.match(/^[0-9a-f-]{36}$/);
      expect(init).to.include({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
      expect(page.events.slice(1)).to.eql(['apm-start direct-change', 'apm-password-changed direct-change']);
    });

    it('with Enter in any field, once, whatever else is pressed meanwhile', async () => {
      await open();
      await fillIn();
      const answer = deferred<Response>();
      server.change = () => answer.promise;
      page.field('Repeat new password').focus();
      await sendKeys({ press: 'Enter' });
      await until('it was sent', () => server.changes.length === 1);
      await sendKeys({ press: 'Enter' });
      page.press('Change password');
      await page.pressByKey('Change password');
      page.press('Cancel');
      expect(page.said()).to.contain('Changing your password…');
      expect(page.field('New password').readOnly).to.equal(true);
      answer.resolve(changedNow());
      await page.shows('Your password was changed');
      expect(server.changes).to.have.length(1);
    });

    it('what a password manager put there without an event', async () => {
      await open();
      for (const [label, value] of [
        ['Current password', OLD],
        ['New password', NEW],
        ['Repeat new password', NEW],
      ] as const)
        page.field(label).value = value;
      page.press('Change password');
      await page.shows('Your password was changed');
      expect(JSON.parse(server.changes[0]!.body)).to.include({ new_password: NEW });
    });

    it('nothing when the host says no', async () => {
      await open();
      await fillIn();
      page.element.addEventListener('apm-start', event => event.preventDefault());
      page.press('Change password');
      await page.element.updateComplete;
      await page.element.updateComplete;
      expect(server.changes).to.have.length(0);
      expect(values()).to.eql([OLD, NEW, NEW]);
    });

    it('once more with a fresh token, and the same key, when the token is too old', async () => {
      server.change = () => (server.changes.length === 1 ? refused('invalid-token', 401) : changedNow());
      await open();
      await fillIn();
      page.press('Change password');
      await page.shows('Your password was changed');
      expect(server.changes).to.have.length(2);
      const keys = server.changes.map(({ headers }) => headers.get('idempotency-key'));
      expect(keys[0]).to.equal(keys[1]);
      expect(client.tokenRequests.at(-1)).to.include({ cacheMode: 'off' });
    });

    it('and asks to sign in when that token is refused as well', async () => {
      server.change = () => refused('invalid-token', 401);
      await open();
      await fillIn();
      page.press('Change password');
      await page.shows('That didn’t work');
      expect(server.changes).to.have.length(2);
      expect(page.buttons()).to.eql(['Continue to sign-in', 'Back']);
    });

    it('nothing while the browser is offline, and says so', async () => {
      await open();
      await page.reads('at least 8 characters');
      await fillIn();
      const line = offline();
      page.press('Change password');
      await page.reads('You’re offline.');
      line.restore();
      expect(server.changes).to.have.length(0);
    });
  });

  describe('answers in words', () => {
    const atField: [ProblemCode, number, string, string][] = [
      ['wrong-password', 403, 'Current password', 'That isn’t your current password.'],
      ['same-password', 422, 'New password', 'is the same as the current one'],
      ['password-policy', 422, 'New password', 'doesn’t meet the requirements'],
      ['password-reused', 422, 'New password', 'You’ve used that password before'],
      ['password-too-common', 422, 'New password', 'too common'],
      ['password-contains-user-info', 422, 'New password', 'personal details'],
      ['password-too-long', 422, 'New password', 'too long'],
    ];
    for (const [code, status, label, words] of atField)
      it(`${code}, at "${label}", with the focus there and empty fields`, async () => {
        server.change = () => refused(code, status);
        await open();
        await fillIn();
        page.press('Change password');
        await hasFocus(label);
        expect(page.error()).to.contain(words);
        expect(page.field(label).getAttribute('aria-invalid')).to.equal('true');
        expect(values()).to.eql(['', '', '']);
        expect(page.events.at(-1)).to.equal(`apm-error ${code} direct-change`);
        server.change = changedNow;
        await fillIn();
        page.press('Change password');
        await page.shows('Your password was changed');
      });

    const aboveForm: [ProblemCode, number, string][] = [
      ['invalid-request', 400, 'wasn’t understood'],
      ['unsupported-media-type', 415, 'wasn’t understood'],
      ['payload-too-large', 413, 'shorter'],
      ['insufficient-scope', 403, 'isn’t allowed'],
      ['not-a-database-user', 409, 'isn’t kept here'],
      ['busy', 503, 'Many people'],
      ['tenant-unavailable', 503, 'has a problem'],
      ['outcome-unknown', 503, 'can’t tell whether'],
      ['internal', 500, 'Something went wrong'],
    ];
    for (const [code, status, words] of aboveForm)
      it(`${code}, above the form, with the focus there and empty fields`, async () => {
        server.change = () => refused(code, status);
        await open();
        await fillIn();
        page.press('Change password');
        await page.reads(words);
        const error = page.root.querySelector('[part~=error]:not([hidden])');
        await until('the message has the focus', () => page.focused() === error);
        expect(values()).to.eql(['', '', '']);
        expect(page.events.at(-1)).to.equal(`apm-error ${code} direct-change`);
      });

    for (const [code, offer, flow] of [
      ['step-up-required', 'Change your password', 'reauthenticate'],
      ['account-blocked', 'Get a link by e-mail', 'reset-email'],
      ['leaked-password', 'Get a link by e-mail', 'reset-email'],
    ] as const) {
      it(`${code}, and offers the flow that helps`, async () => {
        server.change = () => refused(code, 403);
        await open();
        await fillIn();
        page.press('Change password');
        await until('the offer is there', () => page.buttons().includes(offer));
        expect(page.buttons()[0]).to.equal(offer);
      });

      it(`${code}, and offers nothing that the host does not`, async () => {
        server.change = () => refused(code, 403);
        await open({ flows: 'direct-change' });
        await fillIn();
        page.press('Change password');
        await until(`${flow} is not offered`, () => page.error() !== '');
        expect(page.buttons()).not.to.include(offer);
      });
    }

    it('the rules that only the tenant knew to be broken', async () => {
      server.change = () =>
        refused('password-policy', 422, { rules: [{ code: 'dictionary' }, { code: 'history', limit: 5 }] });
      server.policy = () => new Response('', { status: 404 });
      await open();
      await fillIn();
      page.press('Change password');
      await hasFocus('New password');
      expect(rules('broken')).to.eql([
        'not to be a common password (still needed)',
        'to differ from your last 5 passwords (still needed)',
      ]);
    });

    it('too many attempts, and counts down until the next makes sense', async () => {
      server.change = () => refused('too-many-attempts', 429, { retry_after: 90 });
      await open();
      await fillIn();
      const clock = fakeClock();
      page.press('Change password');
      await until('it waits', () => page.buttons().includes('Try again in 1:30'));
      expect(page.error()).to.contain('Too many attempts');
      await clock.advance(30_000);
      await fillIn();
      page.press('Try again in 1:00');
      expect(server.changes).to.have.length(1);
      await clock.advance(60_000);
      clock.restore();
      server.change = changedNow;
      page.press('Change password');
      await page.shows('Your password was changed');
    });

    const unclear: [string, () => Response | Error, string][] = [
      ['a broken connection', () => new TypeError('Failed to fetch'), 'outcome-unknown'],
      ['an answer in HTML', () => new Response('<html>ok</html>'), 'outcome-unknown'],
      ['an empty answer', () => json(null), 'outcome-unknown'],
      ['a date that is none', () => json({ changed_at: 'now' }), 'outcome-unknown'],
      ['a bad gateway', () => new Response('', { status: 502 }), 'outcome-unknown'],
      ['a gateway that gave up', () => new Response('', { status: 504 }), 'outcome-unknown'],
      ['a gateway without a proxy', () => new Response('', { status: 503 }), 'tenant-unavailable'],
      ['a limit before the proxy', () => new Response('', { status: 429 }), 'too-many-attempts'],
      ['a code from the future', () => json({ code: 'brand-new' }, 422), 'internal'],
    ];
    for (const [what, answer, code] of unclear)
      it(`${what}: ${code}, never "changed"`, async () => {
        server.change = answer;
        await open();
        await fillIn();
        page.press('Change password');
        await until('it is told', () => page.events.at(-1) === `apm-error ${code} direct-change`);
        expect(server.changes).to.have.length(1);
        expect(page.heading()).to.equal('Change your password');
      });
  });

  it('forgets what was typed when the user goes back, and when the page is left', async () => {
    await open();
    await fillIn();
    const fields = [...page.root.querySelectorAll<HTMLInputElement>('input[name$=password]')];
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(fields.map(({ value }) => value)).to.eql(['', '', '']);
    await fillIn();
    page.press('Cancel');
    await page.shows('Password');
    expect(fields.map(({ value }) => value)).to.eql(['', '', '']);
    expect(page.focused()).to.equal(page.root.querySelector('h2'));
    page.press('Change it right here');
    await page.shows('Change your password');
    expect(values()).to.eql(['', '', '']);
    const again = [...page.root.querySelectorAll<HTMLInputElement>('input[name$=password]')];
    await fillIn();
    page.remove();
    expect(again.map(({ value }) => value)).to.eql(['', '', '']);
  });

  it('is gone after the change, so that password managers know it is done', async () => {
    await open();
    await fillIn();
    const fields = [...page.root.querySelectorAll<HTMLInputElement>('input[name$=password]')];
    page.press('Change password');
    await page.shows('Your password was changed');
    expect(page.root.querySelector('form')).to.equal(null);
    expect(fields.map(({ value }) => value)).to.eql(['', '', '']);
    expect(page.focused()).to.equal(page.root.querySelector('h2'));
  });
});
