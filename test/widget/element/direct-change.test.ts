import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { fillIn, hasFocus, NEW, OLD, openForm, rules, values } from '../support/change-form.ts';
import { changedNow, fakeProxy, refused, type FakeProxy } from '../support/fake-proxy.ts';
import { annsClaims, deferred, fakeClient, offline } from '../support/fakes.ts';
import { clearPage, until } from '../support/widget-page.ts';

describe('The form (Option 3)', () => {
  let server: FakeProxy;
  beforeEach(() => {
    server = fakeProxy();
  });
  afterEach(() => {
    server.restore();
    clearPage();
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
        const page = await openForm();
        await page.reads('at least 8 characters');
        await fillIn(page, ...typed);
        page.press('Change password');
        await hasFocus(page, label);
        expect(page.error()).to.contain(words);
        const field = page.field(label);
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        const [error = ''] = field.getAttribute('aria-describedby')!.split(' ');
        expect(page.root.querySelector(`#${error}`)?.textContent).to.contain(words);
        expect(values(page)).to.eql(typed);
        expect(server.changes).to.have.length(0);
        expect(page.events, 'no event, for nothing happened').to.have.length(1);
      });

    it('and lets 72 bytes pass', async () => {
      const page = await openForm();
      const longest = 'Aa1' + 'é'.repeat(34) + 'x';
      await fillIn(page, OLD, longest);
      page.press('Change password');
      await page.shows('Your password was changed');
      expect(JSON.parse(server.changes[0]!.body)).to.eql({ current_password: OLD, new_password: longest });
    });

    it('and takes the message back as soon as the field changes', async () => {
      const page = await openForm();
      page.press('Change password');
      await page.reads('Enter your current password.');
      await page.type('Current password', 'x');
      await until('the message is gone', () => page.error() === '');
    });

    it('and marks the rules that are broken', async () => {
      const page = await openForm();
      await page.reads('at least 8 characters');
      await fillIn(page, OLD, 'lowercase', 'lowercase');
      page.press('Change password');
      await hasFocus(page, 'New password');
      expect(rules(page, 'broken')).to.eql(['an uppercase letter (still needed)', 'a number (still needed)']);
    });
  });

  describe('sends', () => {
    it('exactly two fields, byte for byte, once, with what the proxy needs', async () => {
      const [current, next] = [' Old  pässword ', ' Nëw-password-2 🔑 '];
      const page = await openForm();
      await fillIn(page, current, next);
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
      const page = await openForm();
      await fillIn(page);
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
      const page = await openForm();
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
      const page = await openForm();
      await fillIn(page);
      page.element.addEventListener('apm-start', event => event.preventDefault());
      page.press('Change password');
      await page.element.updateComplete;
      await page.element.updateComplete;
      expect(server.changes).to.have.length(0);
      expect(values(page)).to.eql([OLD, NEW, NEW]);
    });

    it('once more with a fresh token, and the same key, when the token is too old', async () => {
      server.change = () => (server.changes.length === 1 ? refused('invalid-token', 401) : changedNow());
      const client = fakeClient(annsClaims);
      const page = await openForm({}, { client });
      await fillIn(page);
      page.press('Change password');
      await page.shows('Your password was changed');
      expect(server.changes).to.have.length(2);
      const keys = server.changes.map(({ headers }) => headers.get('idempotency-key'));
      expect(keys[0]).to.equal(keys[1]);
      expect(client.tokenRequests.at(-1)).to.include({ cacheMode: 'off' });
    });

    it('and asks to sign in when that token is refused as well', async () => {
      server.change = () => refused('invalid-token', 401);
      const page = await openForm();
      await fillIn(page);
      page.press('Change password');
      await page.shows('That didn’t work');
      expect(server.changes).to.have.length(2);
      expect(page.buttons()).to.eql(['Continue to sign-in', 'Back']);
    });

    it('nothing while the browser is offline, and says so', async () => {
      const page = await openForm();
      await page.reads('at least 8 characters');
      await fillIn(page);
      const line = offline();
      page.press('Change password');
      await page.reads('You’re offline.');
      line.restore();
      expect(server.changes).to.have.length(0);
    });
  });
});
