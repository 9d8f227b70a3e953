import { expect } from '@esm-bundle/chai';
import type { ErrorCode } from '../../../widget/errors.ts';
import type { Intent } from '../../../widget/session/session.ts';
import { welcomed } from '../../../widget/state/welcomed.ts';
import type { Account, Arrival } from '../../../widget/state/state.ts';
import { welcome } from '../../../widget/state/welcome.ts';
import { ann, options } from '../support/make.ts';

const T = Date.parse('2026-03-05T10:00:00Z');
const intent: Intent = { flow: 'reauthenticate', startedAt: T, sub: ann.sub };
const resetAt = (time: number): Account => ({ ...ann, lastPasswordReset: new Date(time) });
const kinds = ['signed-in', 'without-answer'] as const;

describe('welcome', () => {
  const refusals: [string, string, ErrorCode][] = [
    ['access_denied', '', 'login-cancelled'],
    ['access_denied', 'User did not authorize the request', 'login-cancelled'],
    ['access_denied', 'not_a_database_login', 'not-a-database-login'],
    ['access_denied', 'password_proof_missing_or_old', 'password-proof-missing-or-old'],
    ['access_denied', 'session_proof_old', 'session-proof-old'],
    ['access_denied', 'mfa_required', 'mfa-required'],
    ['access_denied', 'identity_ambiguous', 'identity-ambiguous'],
    ['access_denied', 'client_not_allowed', 'client-not-allowed'],
    ['access_denied', 'interaction_not_possible', 'interaction-not-possible'],
    ['access_denied', 'reauthentication_not_requested', 'reauthentication-not-requested'],
    ['access_denied', 'password_change_unavailable', 'password-change-unavailable'],
    ['access_denied', 'password_change_not_resumable', 'password-change-not-resumable'],
    ['login_required', '', 'login-required'],
    ['interaction_required', '', 'login-required'],
    ['unauthorized', 'user is blocked', 'login-failed'],
    ['server_error', '', 'login-failed'],
  ];
  for (const [error, description, code] of refusals)
    it(`puts ${error} "${description}" into words as ${code}`, () => {
      const arrival = welcome({ kind: 'refused', intent, error, description }, ann, options, welcomed);
      expect(arrival).to.deep.include({ name: 'failed', flow: 'reauthenticate', account: ann, options });
      expect(arrival).to.have.nested.property('problem.code', code);
    });

  for (const kind of kinds) {
    const back = (more: Partial<Intent>, account: Account | undefined): Arrival =>
      welcome({ kind, intent: { ...intent, ...more } }, account, options, welcomed);

    it(`${kind}: nobody is signed in`, () => {
      expect(back({}, undefined)).to.eql({ name: 'signed-out', options });
    });

    it(`${kind}: somebody else is signed in`, () => {
      const bob = { ...ann, sub: 'auth0|bob' };
      expect(back({}, bob)).to.include({ name: 'choosing', notice: 'account-switched' });
      expect(back({ told: true }, bob)).to.include({ name: 'choosing', notice: undefined });
    });

    it(`${kind}: after a plain sign-in there is nothing to say`, () => {
      expect(back({ flow: 'universal-login' }, ann)).to.eql(welcomed(ann, options));
      expect(back({ flow: 'universal-login', sub: undefined }, ann)).to.eql(welcomed(ann, options));
    });

    it(`${kind}: a newer claim is the proof of a change, whatever else is known`, () => {
      for (const more of [{ lastPasswordReset: T - 9000 }, { resumed: true }, { told: true }])
        expect(back(more, resetAt(T + 1))).to.deep.include({ name: 'changed', changedAt: new Date(T + 1) });
    });

    it(`${kind}: the same claim, an older one or none proves nothing`, () => {
      for (const account of [ann, resetAt(T - 1), resetAt(T)])
        expect(back({ resumed: true, lastPasswordReset: T }, account)).not.to.include({ name: 'changed' });
    });
  }

  it('finds that no Action answered when the login went straight through', () => {
    const arrival = welcome({ kind: 'signed-in', intent }, ann, options, welcomed);
    expect(arrival).to.have.nested.property('problem.code', 'password-page-missing');
  });

  it('says that nothing changed, once, when the user came back by themselves', () => {
    expect(welcome({ kind: 'without-answer', intent }, ann, options, welcomed)).to.include({ notice: 'not-changed' });
    expect(welcome({ kind: 'without-answer', intent: { ...intent, told: true } }, ann, options, welcomed)).to.include({
      notice: undefined,
    });
  });
});

describe('welcomed', () => {
  it('offers what there is', () => {
    expect(welcomed(ann, options)).to.eql({ name: 'choosing', account: ann, options, notice: undefined });
    expect(welcomed(ann, options, 'not-changed')).to.include({ name: 'choosing', notice: 'not-changed' });
  });

  it('has nothing to offer where the password is kept elsewhere', () => {
    expect(welcomed(ann, [])).to.eql({ name: 'unavailable', account: ann });
  });
});
