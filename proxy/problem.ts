/** Every refusal is a `Problem`, and this is the one place that turns a refusal, expected or not, into an answer. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PROBLEM_MEDIA_TYPE, type PolicyRule, type ProblemCode, type ProblemDocument } from '../contract/index.ts';

interface Kind {
  readonly status: ContentfulStatusCode;
  readonly title: string;
}

/**
 * Status and title of each code. 401 is for the token alone: single-page apps answer a 401 with a logout, so a wrong
 * password must not cause one (ASVS 5.0 V4; RFC 9110 §15.5.4).
 */
export const PROBLEM_KINDS: Readonly<Record<ProblemCode, Kind>> = {
  'invalid-request': { status: 400, title: 'The request is malformed.' },
  'unsupported-media-type': { status: 415, title: 'The request body must be application/json in UTF-8.' },
  'payload-too-large': { status: 413, title: 'The request body is too large.' },
  'invalid-token': { status: 401, title: 'The access token is missing or not valid here.' },
  'insufficient-scope': { status: 403, title: 'The access token lacks the permission to change a password.' },
  'wrong-password': { status: 403, title: 'The current password is wrong.' },
  'same-password': { status: 422, title: 'The new password equals the current one.' },
  'password-policy': { status: 422, title: 'The new password breaks the password policy.' },
  'password-reused': { status: 422, title: 'The new password has been used before.' },
  'password-too-common': { status: 422, title: 'The new password is too common.' },
  'password-contains-user-info': { status: 422, title: 'The new password contains personal information.' },
  'password-too-long': { status: 422, title: 'The new password is longer than 72 bytes.' },
  'not-a-database-user': { status: 409, title: 'This account has no password that could be changed here.' },
  'step-up-required': { status: 403, title: 'The user has to sign in again, interactively.' },
  'account-blocked': { status: 403, title: 'The account is blocked.' },
  'leaked-password': {
    status: 403,
    title: 'The current password is known from a data breach and must be reset by mail.',
  },
  'too-many-attempts': { status: 429, title: 'Too many attempts.' },
  busy: { status: 503, title: 'Too much is going on at the moment.' },
  'tenant-unavailable': { status: 503, title: 'The identity provider does not answer as it should.' },
  'outcome-unknown': { status: 503, title: 'It is not known whether the password was changed.' },
  internal: { status: 500, title: 'Something went wrong in the proxy.' },
};

interface ProblemDetails {
  /** Why exactly, in English for developers. Never anything that came from the request or the tenant. */
  readonly detail?: string;
  /** Replaces the code's usual status, for example 401 for an RFC 9470 challenge. */
  readonly status?: ContentfulStatusCode;
  readonly rules?: readonly PolicyRule[];
  /** Seconds, whole, after which a retry makes sense. */
  readonly retryAfter?: number;
  /** Value of `WWW-Authenticate` (RFC 6750 §3, RFC 9449 §7.1, RFC 9470 §3). */
  readonly challenge?: string;
}

/** A refusal with a stable code, thrown wherever the pipeline must stop. Holds no secret and no text of others. */
export class Problem extends Error {
  override readonly name: string = 'Problem';
  readonly code: ProblemCode;
  readonly status: ContentfulStatusCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.code = code;
    this.status = details.status ?? PROBLEM_KINDS[code].status;
    this.details = details;
  }

  /** The body of the answer (RFC 9457 §3). */
  get document(): ProblemDocument {
    const { detail, rules, retryAfter } = this.details;
    return {
      type: `urn:account-password-manager:problem:${this.code}`,
      title: PROBLEM_KINDS[this.code].title,
      status: this.status,
      code: this.code,
      ...(detail !== undefined && { detail }),
      ...(rules && { rules }),
      ...(retryAfter !== undefined && { retry_after: retryAfter }),
    };
  }
}

/** Hono's `onError`: a `Problem` answers as itself, anything else as `internal`, with nothing of it in the answer. */
export function answerProblem(error: unknown, c: Context): Response {
  const problem = error instanceof Problem ? error : new Problem('internal');
  const { retryAfter, challenge } = problem.details;
  return c.body(JSON.stringify(problem.document), problem.status, {
    'Content-Type': PROBLEM_MEDIA_TYPE,
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    ...(challenge !== undefined && { 'WWW-Authenticate': challenge }),
  });
}
