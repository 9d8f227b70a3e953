/** Path of the one call that changes a password (Option 3). */
export const CHANGE_PASSWORD_PATH = '/change-password';

/**
 * Path that answers the policy new passwords must meet, as a `PasswordPolicy`.
 *
 * It asks for the same access token as the change itself: nobody unknown may make the proxy call the tenant.
 */
export const PASSWORD_POLICY_PATH = '/password-policy';

/** Request header that makes a repeated submit harmless (draft-ietf-httpapi-idempotency-key-header-07). */
export const IDEMPOTENCY_KEY_HEADER = 'Idempotency-Key';

/** What an idempotency key looks like: a UUID does. The proxy refuses a change without one. */
export const IDEMPOTENCY_KEY_PATTERN = /^[A-Za-z0-9_-]{16,128}$/;

/** Body of `POST /change-password`: exactly these two fields. Who the user is comes from the access token alone. */
export interface ChangePasswordRequest {
  readonly current_password: string;
  readonly new_password: string;
}

/** Body of the 200 answer of `POST /change-password`. */
export interface ChangePasswordResponse {
  /** When the tenant set the new password, as an RFC 3339 timestamp. */
  readonly changed_at: string;
  /** What became of the user's other sessions: ended, asked to end (asynchronous at Auth0), or left alone. */
  readonly sessions: 'revoked' | 'requested' | 'kept';
}

/** Longest password, in UTF-8 bytes: bcrypt reads no further (Auth0, "Flexible password policy"). */
export const MAX_PASSWORD_BYTES = 72;
