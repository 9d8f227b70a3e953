/** What the Auth0 SDK says went wrong, in our words. Fetched when something did. */
import { PasswordError, type ErrorCode } from '../errors.ts';

/** SDK codes that mean: only a visit to the login page helps. */
const LOGIN_REQUIRED = [
  'login_required',
  'consent_required',
  'interaction_required',
  'invalid_grant',
  'missing_refresh_token',
  'mfa_required',
];

/** The SDK's error itself is dropped: some of its classes carry an `mfa_token`. */
export function fromSdk(error: unknown): PasswordError {
  const code = typeof error === 'object' && error !== null && 'error' in error ? String(error.error) : undefined;
  return new PasswordError(toErrorCode(code), { hint: `auth0-spa-js: ${code ?? 'no code'}` });
}

function toErrorCode(code: string | undefined): ErrorCode {
  if (code !== undefined && LOGIN_REQUIRED.includes(code)) return 'login-required';
  if (!navigator.onLine) return 'offline';
  if (code === 'timeout') return 'session-timeout';
  return code === undefined || code === 'request_error' ? 'tenant-unreachable' : 'login-failed';
}
