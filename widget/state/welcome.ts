/** What a return from the tenant's pages means, told from who is signed in now. Pure. */
import { PasswordError, type ErrorCode } from '../errors.ts';
import type { Intent, Return } from '../session/session.ts';
import type { Account, Arrival, FlowName, Notice } from './state.ts';
import type { welcomed as Welcomed } from './welcomed.ts';

/** @param welcomed handed over, like all that several late parts share */
export function welcome(
  returned: Return,
  account: Account | undefined,
  options: readonly FlowName[],
  welcomed: typeof Welcomed,
): Arrival {
  const { intent } = returned;
  if (returned.kind === 'refused') {
    const problem = new PasswordError(refusal(returned.error, returned.description));
    return { name: 'failed', problem, flow: intent.flow, account, options };
  }
  if (!account) return { name: 'signed-out', options };
  const tell = (notice: Notice): Arrival => welcomed(account, options, intent.told ? undefined : notice);
  if (intent.sub !== undefined && intent.sub !== account.sub) return tell('account-switched');
  if (intent.flow !== 'reauthenticate') return welcomed(account, options);
  if (isNewer(account.lastPasswordReset, intent))
    return { name: 'changed', account, options, changedAt: account.lastPasswordReset };
  if (returned.kind === 'signed-in' && !intent.resumed) {
    // Signed in although the Action should have answered with a password page: it is not deployed.
    const problem = new PasswordError('password-page-missing', { hint: 'Deploy the password-change-ticket Action.' });
    return { name: 'failed', problem, flow: 'reauthenticate', account, options };
  }
  return tell('not-changed');
}

/** "Changed" needs proof: a claim that is newer than the one known when the user left. */
function isNewer(reset: Date | undefined, { lastPasswordReset, startedAt }: Intent): reset is Date {
  return reset !== undefined && reset.getTime() > (lastPasswordReset ?? startedAt);
}

/** The Action's reason codes arrive as `error_description` of `access_denied` (Auth0, `api.access.deny`). */
const ACTION_REASONS: readonly ErrorCode[] = [
  'interaction-not-possible',
  'client-not-allowed',
  'not-a-database-login',
  'reauthentication-not-requested',
  'password-proof-missing-or-old',
  'session-proof-old',
  'mfa-required',
  'identity-ambiguous',
  'password-change-unavailable',
  'password-change-not-resumable',
];

function refusal(error: string, description: string): ErrorCode {
  const reason = ACTION_REASONS.find(code => code === description.replaceAll('_', '-'));
  if (error === 'access_denied') return reason ?? 'login-cancelled';
  return error === 'login_required' || error === 'interaction_required' ? 'login-required' : 'login-failed';
}
