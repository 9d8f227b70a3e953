/** Reads Auth0's answers: which `Problem` each of its errors is, and nothing of its texts beyond a known beginning. */
import * as v from 'valibot';
import type { Journal } from '../journal.ts';
import { Problem } from '../problem.ts';
import { UpstreamPaused } from './guarded-upstream.ts';
import { UpstreamError, type UpstreamAnswer } from './upstream.ts';

/** Seconds after which to try again where the tenant names no time. */
const SOON = 2;

/** An answer's body in the expected shape; a proxy's HTML page or half an answer is the tenant's failure, not ours. */
export function parseBody<Schema extends v.GenericSchema>(schema: Schema, body: string): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, jsonOf(body));
  if (!parsed.success) throw new Problem('tenant-unavailable', { status: 502, retryAfter: SOON });
  return parsed.output;
}

/** The value of a JSON text, or `undefined` for what is no JSON. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Rethrows a failed call as the problem that it means for the caller. For reads, and for calls that change nothing. */
export function asProblem(error: unknown): never {
  if (error instanceof UpstreamPaused) throw new Problem('busy', { retryAfter: error.retryAfter });
  if (error instanceof UpstreamError && error.reason === 'busy') throw new Problem('busy', { retryAfter: SOON });
  if (error instanceof UpstreamError) throw new Problem('tenant-unavailable', { retryAfter: SOON });
  throw error;
}

/** The problem behind an answer that means trouble between proxy and tenant, whoever the user is. */
export function asTenantProblem(answer: UpstreamAnswer, call: string, journal: Journal): Problem {
  if (answer.status === 429) {
    journal.notice('tenant-limit-reached', { call });
    const retryAfter = Number(answer.header('retry-after'));
    return new Problem('busy', { retryAfter: retryAfter > 0 ? Math.min(Math.ceil(retryAfter), 60) : SOON });
  }
  if (answer.status < 500) journal.notice('tenant-misconfigured', { call, reason: errorCodeOf(answer) });
  return new Problem('tenant-unavailable', { retryAfter: SOON });
}

/** The problem that a refused password check means (`POST /oauth/token`; keyed on `error`, for the statuses vary). */
export function asPasswordCheckProblem(answer: UpstreamAnswer, journal: Journal): Problem {
  const error = field(answer, 'error');
  switch (error) {
    case 'invalid_grant':
      return new Problem('wrong-password');
    case 'mfa_required': // says that the password is right, and that the password is not enough
      return new Problem('step-up-required', { detail: 'The account is protected by a second factor.' });
    case 'requires_verification':
      return new Problem('step-up-required', { detail: 'The tenant wants to see the user (bot detection).' });
    case 'password_leaked':
      return new Problem('leaked-password');
    case 'unauthorized':
      return new Problem('account-blocked');
    case 'too_many_attempts':
      return field(answer, 'error_description').includes('suspicious')
        ? new Problem('too-many-attempts', { retryAfter: 900 })
        : new Problem('account-blocked', { detail: 'Too many wrong passwords; a reset by mail lifts the block.' });
    case 'access_denied':
      // 401 means the proxy's own credentials; else an Action refused a sign-in without interaction.
      if (answer.status !== 401) return new Problem('step-up-required', { detail: 'An Action refused the check.' });
  }
  return asTenantProblem(answer, 'check-password', journal);
}

/** The beginnings of the messages with which `PATCH /users/{id}` refuses a new password. */
const REFUSALS = [
  ['PasswordStrengthError', 'password-policy'],
  ['PasswordHistoryError', 'password-reused'],
  ['PasswordDictionaryError', 'password-too-common'],
  ['PasswordNoUserInfoError', 'password-contains-user-info'],
  ['PasswordTooLongError', 'password-too-long'],
  ['Cannot change email or password for users in a disabled connection', 'not-a-database-user'],
  ['Connection is not supported for this operation', 'not-a-database-user'],
  ['The connection does not exist', 'not-a-database-user'],
] as const;

/** The code behind a 400 of `PATCH /users/{id}`, where it is about the password or the user. */
export function refusalOf(answer: UpstreamAnswer): (typeof REFUSALS)[number][1] | undefined {
  const message = field(answer, 'message');
  return REFUSALS.find(([beginning]) => message.startsWith(beginning))?.[1];
}

/** Auth0's machine-readable error code, if it looks like one: logs never show free text of others. */
function errorCodeOf(answer: UpstreamAnswer): string {
  const code = field(answer, 'errorCode') || field(answer, 'error');
  return /^[a-z_]{1,40}$/.test(code) ? code : `status-${String(answer.status)}`;
}

const Fields = v.record(v.string(), v.unknown());

function field(answer: UpstreamAnswer, name: string): string {
  const parsed = v.safeParse(Fields, jsonOf(answer.body));
  const value = parsed.success ? parsed.output[name] : undefined;
  return typeof value === 'string' ? value : '';
}
