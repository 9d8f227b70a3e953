/** The contract of Option 3's form with password managers, in the shadow and in the light DOM: what they read, and what they take for a sign. */
import { expect } from '@esm-bundle/chai';
import { changedNow, fakeProxy, proxy, refused, type FakeProxy } from '../support/fake-proxy.ts';
import { annsClaims, deferred, fakeClient } from '../support/fakes.ts';
import { clearPage, until, WidgetPage, type Attributes } from '../support/widget-page.ts';

const OLD = 'Old-password-1';
const NEW = 'New-password-2';
const LABELS = ['Current password', 'New password', 'Repeat new password'] as const;

for (const [where, attributes] of [
  ['in the shadow', {}],
  ['in the light DOM', { 'light-dom': '' }],
] as const)
  describe(`Password managers, ${where}`, () => {
    let server: FakeProxy;
    let page: WidgetPage;

    async function open(more: Attributes = {}, claims: Record<string, unknown> = annsClaims): Promise<void> {
      page = await WidgetPage.open({ lang: 'en', ...proxy, ...attributes, ...more }, { client: fakeClient(claims) });
      page.press('Change it right here');
      await page.shows('Change your password');
      await page.reads('at least 8 characters');
    }
    const form = () => page.root.querySelector('form')!;
    const fields = () => LABELS.map(label => page.field(label));
    const values = () => fields().map(({ value }) => value);
    /** As a manager does it: the values alone. */
    const fill = (...filled: string[]) => filled.forEach((value, index) => (fields()[index]!.value = value));

    beforeEach(() => (server = fakeProxy()));
    afterEach(() => {
      server.restore();
      clearPage();
    });

    describe('find', () => {
      it('one form with the account and the three passwords, in the order they expect', async () => {
        await open();
        expect(page.root.querySelectorAll('form')).to.have.length(1);
        const inputs = [...form().elements].filter(element => element instanceof HTMLInputElement);
        expect(inputs.map(({ name, autocomplete, type }) => [name, autocomplete, type])).to.eql([
          ['username', 'username', 'text'],
          ['current-password', 'current-password', 'password'],
          ['new-password', 'new-password', 'password'],
          ['repeat-password', 'new-password', 'password'],
        ]);
        expect(inputs.every(({ disabled }) => !disabled)).to.equal(true);
      });

      it('a button that sends the form, and none that would by accident', async () => {
        await open();
        const buttons = [...form().elements].filter(element => element instanceof HTMLButtonElement);
        const submits = buttons.filter(({ type }) => type === 'submit');
        expect(submits.map(({ textContent }) => textContent.trim())).to.eql(['Change password']);
        expect(submits[0]?.matches(':disabled')).to.equal(false);
      });

      it('the account in a field that is neither shown, nor focused, nor read aloud, nor left out', async () => {
        await open();
        const username = form().querySelector<HTMLInputElement>('[autocomplete=username]')!;
        expect(username.value).to.equal('ann@example.com');
        expect(username.readOnly).to.equal(true);
        expect(username.checkVisibility()).to.equal(false);
        expect(username.type, 'managers leave out fields of the type hidden').to.equal('text');
        expect([...new FormData(form()).keys()]).to.include('username');
      });

      it('no account where the session knows none', async () => {
        await open({}, { sub: 'auth0|ann' });
        expect(form().querySelector<HTMLInputElement>('[autocomplete=username]')?.value).to.equal('');
      });

      it('a label and an id of its own for each field, on a page with two forms too', async () => {
        await open();
        const first = fields().map(({ id }) => id);
        await open();
        const ids = [...first, ...fields().map(({ id }) => id)];
        expect(new Set(ids).size).to.equal(6);
        for (const input of fields()) {
          expect(input.labels).to.have.length(1);
          expect(input.form).to.equal(form());
        }
      });

      it('the policy in their own words, at the new password and its repetition', async () => {
        await open();
        const rules = 'minlength: 8; maxlength: 72; required: lower; required: upper; required: digit;';
        expect(fields().map(input => input.getAttribute('passwordrules'))).to.eql([null, rules, rules]);
      });

      it('nothing that asks them to keep away', async () => {
        await open();
        const KEEP_AWAY = [
          'data-1p-ignore',
          'data-lpignore',
          'data-bwignore',
          'data-form-type',
          'data-protonpass-ignore',
        ];
        for (const element of [form(), ...form().elements]) {
          for (const name of KEEP_AWAY) expect(element.hasAttribute(name), name).to.equal(false);
          expect(element.getAttribute('autocomplete')).not.to.equal('off');
          expect(element.hasAttribute('maxlength'), 'a pasted password is never cut').to.equal(false);
        }
      });
    });

    describe('fill', () => {
      it('by pasting: nothing is in the way', async () => {
        await open();
        for (const input of fields())
          for (const type of ['paste', 'beforeinput', 'drop'])
            expect(input.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true })), type).to
              .be.true;
      });

      it('without any event, and Enter sends what they filled', async () => {
        await open();
        fill(OLD, NEW, NEW);
        form().requestSubmit();
        await until('it was sent', () => server.changes.length === 1);
        expect(JSON.parse(server.changes[0]!.body)).to.eql({ current_password: OLD, new_password: NEW });
      });

      it('a password that is shown as text at that moment', async () => {
        await open();
        page.press('Show new password');
        await page.element.updateComplete;
        fill(OLD, NEW, NEW);
        form().requestSubmit();
        await until('it was sent', () => server.changes.length === 1);
      });
    });

    describe('see', () => {
      /** Fields that a script set to nothing, by name: to Chromium a sign that the change was accepted. */
      function watchEmptied(): string[] {
        const emptied: string[] = [];
        const real = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
        for (const input of fields())
          Object.defineProperty(input, 'value', {
            configurable: true,
            get: () => real.get!.call(input) as string,
            set(value: string) {
              if (value === '' && real.get!.call(input) !== '') emptied.push(input.name);
              real.set!.call(input, value);
            },
          });
        return emptied;
      }

      it('passwords as passwords when the form is sent', async () => {
        await open();
        const answer = deferred<Response>();
        server.change = () => answer.promise;
        page.press('Show new password');
        await page.element.updateComplete;
        fill(OLD, NEW, NEW);
        form().requestSubmit();
        await until('it was sent', () => server.changes.length === 1);
        await page.element.updateComplete;
        expect(fields().map(({ type }) => type)).to.eql(['password', 'password', 'password']);
        expect(values(), 'still there while it is under way').to.eql([OLD, NEW, NEW]);
        answer.resolve(changedNow());
        await page.shows('Your password was changed');
      });

      it('the fields emptied and the form gone after a change', async () => {
        await open();
        fill(OLD, NEW, NEW);
        const [emptied, before] = [watchEmptied(), form()];
        form().requestSubmit();
        await page.shows('Your password was changed');
        expect(emptied).to.eql(['current-password', 'new-password', 'repeat-password']);
        expect(before.isConnected).to.equal(false);
        expect(page.root.querySelector('form, input')).to.equal(null);
      });

      it('no such sign after a refusal: the same form, empty', async () => {
        server.change = () => refused('wrong-password', 403);
        await open();
        fill(OLD, NEW, NEW);
        const [emptied, before] = [watchEmptied(), form()];
        form().requestSubmit();
        await page.reads('That isn’t your current password.');
        expect(values()).to.eql(['', '', '']);
        expect(emptied).to.eql([]);
        expect(form()).to.equal(before);
        expect(fields().map(({ type }) => type)).to.eql(['password', 'password', 'password']);
      });

      for (const [what, leave] of [
        ['is cancelled', () => page.press('Cancel')],
        ['goes with its element', () => page.remove()],
        ['goes with its page', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
      ] as const)
        it(`no such sign when the form ${what}`, async () => {
          await open();
          fill(OLD, NEW, NEW);
          const [emptied, inputs] = [watchEmptied(), fields()];
          leave();
          await until('the fields are empty', () => inputs.every(({ value }) => value === ''));
          await until('the form is as it should be', () => what !== 'is cancelled' || page.heading() === 'Password');
          expect(emptied).to.eql([]);
        });

      it('that the user took back what was typed, a moment before a cancelled form goes', async () => {
        await open();
        fill(OLD, NEW, NEW);
        const edits: string[] = [];
        for (const input of fields())
          input.addEventListener('input', event => {
            const { isTrusted, inputType } = event;
            if (isTrusted && inputType.startsWith('delete')) edits.push(input.name);
          });
        const before = form();
        page.press('Cancel');
        expect(edits, 'as a person deletes').to.eql(['current-password', 'new-password', 'repeat-password']);
        expect(before.isConnected, 'for browsers to notice').to.equal(true);
        await page.shows('Password');
        expect(page.focused()).to.equal(page.root.querySelector('h2'));
      });
    });
  });
