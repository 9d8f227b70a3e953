/** Calls of the Auth0 SDK: within our deadline, their errors in our words. */
import { PasswordError, type ErrorCode } from '../errors.ts';
import { withDeadline } from './deadline.ts';

export const DEADLINE_MS = 10_000;

/** SDK codes that mean: only a visit to the login page helps. */
const LOGIN_REQUIRED = [
  'login_required',
  'consent_required',
  'interaction_required',
  'invalid_grant',
  'missing_refresh_token',
  'mfa_required',
];

/**
 * The call's result. The SDK's error itself is dropped: some of its classes carry an `mfa_token`.
 *
 * @throws PasswordError
 */
export async function settle<T>(call: Promise<T>): Promise<T> {
  try {
    return await withDeadline(call, DEADLINE_MS, 'session-timeout');
  } catch (error) {
    if (error instanceof PasswordError) throw error;
    const code = typeof error === 'object' && error !== null && 'error' in error ? String(error.error) : undefined;
    throw new PasswordError(toErrorCode(code), { hint: `auth0-spa-js: ${code ?? 'no code'}` });
  }
}

function toErrorCode(code: string | undefined): ErrorCode {
  if (code !== undefined && LOGIN_REQUIRED.includes(code)) return 'login-required';
  if (!navigator.onLine) return 'offline';
  if (code === 'timeout') return 'session-timeout';
  return code === undefined || code === 'request_error' ? 'tenant-unreachable' : 'login-failed';
}
