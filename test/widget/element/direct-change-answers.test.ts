import { expect } from '@esm-bundle/chai';
import type { ProblemCode } from '../../../contract/index.ts';
import { fillIn, hasFocus, openForm, rules, values } from '../support/change-form.ts';
import { fakeClock } from '../support/clock.ts';
import { changedNow, fakeProxy, refused, type FakeProxy } from '../support/fake-proxy.ts';
import { json } from '../support/fakes.ts';
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
        const page = await openForm();
        await fillIn(page);
        page.press('Change password');
        await hasFocus(page, label);
        expect(page.error()).to.contain(words);
        expect(page.field(label).getAttribute('aria-invalid')).to.equal('true');
        expect(values(page)).to.eql(['', '', '']);
        expect(page.events.at(-1)).to.equal(`apm-error ${code} direct-change`);
        server.change = changedNow;
        await fillIn(page);
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
        const page = await openForm();
        await fillIn(page);
        page.press('Change password');
        await page.reads(words);
        const error = page.root.querySelector('[part~=error]:not([hidden])');
        await until('the message has the focus', () => page.focused() === error);
        expect(values(page)).to.eql(['', '', '']);
        expect(page.events.at(-1)).to.equal(`apm-error ${code} direct-change`);
      });

    for (const [code, offer, flow] of [
      ['step-up-required', 'Change your password', 'reauthenticate'],
      ['account-blocked', 'Get a link by e-mail', 'reset-email'],
      ['leaked-password', 'Get a link by e-mail', 'reset-email'],
    ] as const) {
      it(`${code}, and offers the flow that helps`, async () => {
        server.change = () => refused(code, 403);
        const page = await openForm();
        await fillIn(page);
        page.press('Change password');
        await until('the offer is there', () => page.buttons().includes(offer));
        expect(page.buttons()[0]).to.equal(offer);
      });

      it(`${code}, and offers nothing that the host does not`, async () => {
        server.change = () => refused(code, 403);
        const page = await openForm({ flows: 'direct-change' });
        await fillIn(page);
        page.press('Change password');
        await until(`${flow} is not offered`, () => page.error() !== '');
        expect(page.buttons()).not.to.include(offer);
      });
    }

    it('the rules that only the tenant knew to be broken', async () => {
      server.change = () =>
        refused('password-policy', 422, { rules: [{ code: 'dictionary' }, { code: 'history', limit: 5 }] });
      server.policy = () => new Response('', { status: 404 });
      const page = await openForm();
      await fillIn(page);
      page.press('Change password');
      await hasFocus(page, 'New password');
      expect(rules(page, 'broken')).to.eql([
        'not to be a common password (still needed)',
        'to differ from your last 5 passwords (still needed)',
      ]);
    });

    it('too many attempts, and counts down until the next makes sense', async () => {
      server.change = () => refused('too-many-attempts', 429, { retry_after: 90 });
      const page = await openForm();
      await fillIn(page);
      const clock = fakeClock();
      page.press('Change password');
      await until('it waits', () => page.buttons().includes('Try again in 1:30'));
      expect(page.error()).to.contain('Too many attempts');
      await clock.advance(30_000);
      await fillIn(page);
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
        const page = await openForm();
        await fillIn(page);
        page.press('Change password');
        await until('it is told', () => page.events.at(-1) === `apm-error ${code} direct-change`);
        expect(server.changes).to.have.length(1);
        expect(page.heading()).to.equal('Change your password');
      });
  });
});
