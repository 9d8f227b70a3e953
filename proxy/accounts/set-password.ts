/**
 * The one write. Its hard part is a lost answer: the connection breaks and nobody can tell whether the tenant has
 * changed the password. Then `last_password_reset` is compared with the value from before, which needs no clock.
 */
import * as v from 'valibot';
import type { PasswordPolicy, PolicyRule } from '../../contract/index.ts';
import { evaluate } from '../../policy/index.ts';
import { Deadline } from '../deadline.ts';
import type { Journal } from '../journal.ts';
import { Problem } from '../problem.ts';
import type { Secret } from '../secret.ts';
import type { User } from './accounts.ts';
import { asProblem, asTenantProblem, jsonOf, refusalOf } from './auth0-answers.ts';
import type { ManagementApi } from './management-api.ts';
import { UpstreamError, type UpstreamAnswer } from './upstream.ts';

interface Change {
  readonly management: ManagementApi;
  readonly journal: Journal;
  readonly connection: string;
  /** Reads the user again, to see whether the password has changed. */
  readonly readAgain: (deadline: Deadline) => Promise<User>;
  readonly policy: () => PasswordPolicy | undefined;
  /** As read before the change. */
  readonly user: User;
  readonly password: Secret;
}

/** Time for the write and for finding out what became of it, in milliseconds. */
const MILLISECONDS_TO_SETTLE = 6_000;

/** The answer was lost, or makes no sense: the change may or may not have happened, or may still happen. */
const IN_DOUBT = Symbol('in doubt');

/**
 * Sets the password and answers when. Refuses with a problem only where nothing was changed for certain, and with
 * `outcome-unknown` where that cannot be said: once in doubt, nothing but a proof of success ends the doubt.
 */
export async function setPassword(change: Change): Promise<Date> {
  const deadline = Deadline.in(MILLISECONDS_TO_SETTLE);
  const outcome = await patch(change, deadline);
  if (outcome !== IN_DOUBT) return outcome;
  return (await whenChanged(change, deadline)) ?? (await changeAgain(change, deadline));
}

/** The first attempt left no trace, so the same password is sent once more; whatever is answered, only the trace counts. */
async function changeAgain(change: Change, deadline: Deadline): Promise<Date> {
  const outcome = await patch(change, deadline).catch(() => IN_DOUBT);
  if (outcome instanceof Date) return outcome;
  const changed = await whenChanged(change, deadline);
  if (changed) return changed;
  change.journal.notice('outcome-unknown');
  throw new Problem('outcome-unknown');
}

/** One `PATCH` with exactly two fields. */
async function patch(change: Change, deadline: Deadline): Promise<Date | typeof IN_DOUBT> {
  const { management, connection, user, password } = change;
  const call = {
    call: 'set-password',
    method: 'PATCH',
    path: `/api/v2/users/${encodeURIComponent(user.subject)}`,
    body: { password: password.reveal(), connection },
  } as const;
  try {
    return judge(await management.send(call, deadline), change);
  } catch (error) {
    if (error instanceof UpstreamError && !error.sent) return asProblem(error);
    if (error instanceof Problem) throw error;
    return IN_DOUBT;
  }
}

/** The statuses with which the tenant refuses before it acts. Redirects, time-outs and 5xx say nothing of the change. */
const CERTAIN_REFUSALS = new Set([400, 401, 403, 404, 429]);

const Changed = v.object({ user_id: v.string(), last_password_reset: v.optional(v.string()) });

function judge(answer: UpstreamAnswer, change: Change): Date | typeof IN_DOUBT {
  if (answer.status === 200) {
    const changed = v.safeParse(Changed, jsonOf(answer.body));
    if (!changed.success || changed.output.user_id !== change.user.subject) return IN_DOUBT;
    return toDate(changed.output.last_password_reset);
  }
  if (!CERTAIN_REFUSALS.has(answer.status)) return IN_DOUBT;
  const refusal = answer.status === 400 ? refusalOf(answer) : undefined;
  if (refusal) throw new Problem(refusal, { rules: rulesBehind(refusal, change) });
  throw asTenantProblem(answer, 'set-password', change.journal);
}

/** When the password was changed since `change.user` was read, or `undefined` where it was not, or nobody can tell. */
async function whenChanged(change: Change, deadline: Deadline): Promise<Date | undefined> {
  try {
    const { lastPasswordReset } = await change.readAgain(deadline);
    // A time that is missing proves nothing: a tenant that says less than before has not said "changed".
    const isProof = lastPasswordReset !== undefined && lastPasswordReset !== change.user.lastPasswordReset;
    return isProof ? toDate(lastPasswordReset) : undefined;
  } catch {
    return undefined;
  }
}

/** The tenant's time of the change where it names one, else now. */
function toDate(time: string | undefined): Date {
  const date = new Date(time ?? NaN);
  return Number.isNaN(date.getTime()) ? new Date() : date;
}

/** The tenant names no rules (a known wish of its customers), so they are worked out here as far as possible. */
function rulesBehind(refusal: string, { policy, password }: Change): PolicyRule[] {
  const known = policy();
  switch (refusal) {
    case 'password-policy':
      return known ? evaluate(known, password.reveal()).flatMap(({ rule, met }) => (met ? [] : [rule])) : [];
    case 'password-reused':
      return [known ? { code: 'history', limit: known.history.size } : { code: 'history' }];
    case 'password-too-common':
      return [{ code: 'dictionary' }];
    case 'password-contains-user-info':
      return [{ code: 'profile-data' }];
    default:
      return [];
  }
}
