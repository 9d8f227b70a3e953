/** Everything that can go wrong in the widget, as one error class with a stable code. Views turn codes into words. */
import type { PolicyRule, ProblemCode } from '../contract/index.ts';

/** What the proxy answers, plus what only the browser can notice. */
export type ErrorCode = ProblemCode | BrowserErrorCode | ReauthenticationErrorCode;

/** Trouble found in the page or told by the tenant's public endpoints. */
export type BrowserErrorCode =
  /** An attribute is missing or unusable; `PasswordError.hint` names it. */
  | 'not-configured'
  /** The page is neither https nor localhost, so the browser offers no Web Crypto. */
  | 'insecure-context'
  /** A page of another origin shows this one inside it: whoever made that page could lead the user's hand. */
  | 'framed'
  /** The Content Security Policy of the page forbids what a flow needs; `PasswordError.hint` names the directive. */
  | 'blocked-by-policy'
  | 'offline'
  /** The tenant answered other requests but not this origin: Allowed Origins (CORS) lacks it. */
  | 'origin-not-allowed'
  | 'tenant-unreachable'
  /** The Auth0 SDK did not settle in time, for example because a CSP blocks its worker or frame. */
  | 'session-timeout'
  /** The browser keeps this site from storing what a login needs on its way. */
  | 'storage-blocked'
  /** A part of the widget could not be loaded. */
  | 'load-failed'
  /** The browser stayed on the page although it was told to leave. */
  | 'redirect-blocked'
  /** Auth0's limit of reset mails (one a minute per address and IP after a burst of ten). */
  | 'rate-limited'
  /** The tenant refuses reset mails for this connection or client. */
  | 'reset-not-allowed'
  | 'email-missing'
  | 'email-invalid'
  /** The password holds half a character (a lone surrogate), which would be stored as something else. */
  | 'password-ill-formed'
  /** The user came back from the login page without signing in. */
  | 'login-cancelled'
  | 'login-required'
  | 'login-failed';

/** Trouble of Option 4: reason codes of the post-login Action, and what the widget finds on the way back. */
export type ReauthenticationErrorCode =
  | 'interaction-not-possible'
  | 'client-not-allowed'
  | 'not-a-database-login'
  | 'reauthentication-not-requested'
  | 'password-proof-missing-or-old'
  | 'session-proof-old'
  | 'mfa-required'
  | 'identity-ambiguous'
  | 'password-change-unavailable'
  | 'password-change-not-resumable'
  /** The login succeeded but no Action answered it with a password page. */
  | 'password-page-missing';

export interface PasswordErrorDetails {
  /** Seconds until a retry makes sense. */
  readonly retryAfter?: number | undefined;
  /** With `password-policy`: the broken rules. */
  readonly rules?: readonly PolicyRule[] | undefined;
  /** For developers, never shown as the message itself: which setting to mend. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** The one error flows and sessions throw. Carries no secret: only a code, numbers and rule names. */
export class PasswordError extends Error {
  override readonly name = 'PasswordError';
  readonly code: ErrorCode;
  readonly details: PasswordErrorDetails;

  constructor(code: ErrorCode, details: PasswordErrorDetails = {}) {
    super(code, details);
    this.code = code;
    this.details = details;
  }
}

/** Anything thrown, as a `PasswordError`; the unforeseen becomes `internal`. */
export const toPasswordError = (thrown: unknown): PasswordError =>
  thrown instanceof PasswordError ? thrown : new PasswordError('internal', { cause: thrown });
