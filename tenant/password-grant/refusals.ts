/** How the token endpoint refuses a password, in Auth0's statuses and words (sources: its documentation and forum). */
import { randomBytes } from 'node:crypto';

export interface Refusal {
  readonly status: number;
  readonly body: { readonly error: string; readonly error_description: string; readonly mfa_token?: string };
  readonly headers?: Readonly<Record<string, string>>;
}

export const refusals = {
  unknownClient: refusal(401, 'access_denied', 'Unauthorized'),
  /** The text for an unknown realm is not documented. */
  unknownRealm: refusal(400, 'invalid_request', 'unknown realm: non-existent connection'),
  wrongCredentials: refusal(403, 'invalid_grant', 'Wrong email or password.'),
  bruteForce: refusal(
    429,
    'too_many_attempts',
    "Your account has been blocked after multiple consecutive login attempts. We've sent you a notification via your " +
      'preferred contact method with instructions on how to unblock it.',
  ),
  suspiciousAddress: refusal(
    429,
    'too_many_attempts',
    'We have detected suspicious login behavior and further attempts will be blocked. Please contact the administrator.',
  ),
  tooManyRequests: {
    ...refusal(429, 'too_many_requests', 'Global limit has been reached'),
    headers: { 'Retry-After': '6' },
  },
  leakedPassword: refusal(
    401,
    'password_leaked',
    "This login attempt has been blocked because the password you're using was previously disclosed through a data " +
      'breach (not in this application). Please check your email for more information.',
  ),
  missing: (parameter: string) => refusal(400, 'invalid_request', `Missing required parameter: ${parameter}`),
  /** The token stands for the password that was right; nothing here takes it, for the proxy must not either. */
  secondFactor: (): Refusal => ({
    status: 403,
    body: {
      error: 'mfa_required',
      error_description: 'Multifactor authentication required',
      mfa_token: randomBytes(32).toString('base64url'),
    },
  }),
} as const;

function refusal(status: number, error: string, description: string): Refusal {
  return { status, body: { error, error_description: description } };
}
