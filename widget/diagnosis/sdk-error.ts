/** What the Auth0 SDK says went wrong, in our words. Fetched when something did. */
import { PasswordError, type ErrorCode } from '../errors.ts';
import { whySilent, whyUnreachable } from './unreachable.ts';

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
 * @param thrown by the SDK, or `session-timeout` where it did not settle
 * @param tenantUrl where the call asks the tenant: then what keeps it from doing so is looked for
 */
export async function whatWentWrong(thrown: unknown, tenantUrl: string | undefined): Promise<PasswordError> {
  const problem = thrown instanceof PasswordError ? thrown : fromSdk(thrown);
  if (tenantUrl === undefined) return problem;
  if (problem.code === 'tenant-unreachable') return whyUnreachable(tenantUrl);
  return problem.code === 'session-timeout' ? whySilent(tenantUrl) : problem;
}

/** The SDK's error itself is dropped: some of its classes carry an `mfa_token`. */
function fromSdk(error: unknown): PasswordError {
  const code = typeof error === 'object' && error !== null && 'error' in error ? String(error.error) : undefined;
  return new PasswordError(toErrorCode(code), { hint: `auth0-spa-js: ${code ?? 'no code'}` });
}

function toErrorCode(code: string | undefined): ErrorCode {
  if (code !== undefined && LOGIN_REQUIRED.includes(code)) return 'login-required';
  if (!navigator.onLine) return 'offline';
  if (code === 'timeout') return 'session-timeout';
  return code === undefined || code === 'request_error' ? 'tenant-unreachable' : 'login-failed';
}
