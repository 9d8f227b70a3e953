// What a token says about the user's password and sign-in. Pure.
import { newestMethodTime } from '../shared/authentication-time.ts';
import type { PostLoginEvent } from '../typings/post-login.ts';

/** Claims of our own carry a namespace: Auth0 drops custom claims that look like standard ones. */
export const CLAIM_NAMESPACE = 'https://account-password-manager.dev/';

/** Claim names without the namespace; a claim whose value the tenant does not know is left out. */
export interface PasswordClaims {
  /** ISO 8601 time of the last change; absent until the first one. */
  readonly last_password_reset?: string;
  /** Name of the connection the user signed in with. */
  readonly connection?: string;
  /** When the user last proved who they are with a first factor, in seconds since the epoch, as in OpenID Connect. */
  readonly auth_time?: number;
  /** Names of the methods completed in this session, e.g. `pwd`, `mfa`. */
  readonly methods?: readonly string[];
}

export function decide(event: PostLoginEvent): PasswordClaims {
  const lastPasswordReset = readTime(event.user?.last_password_reset);
  const connection = event.connection?.name;
  const firstFactorTime = newestMethodTime(event, name => name !== 'mfa');
  const authTime = Number.isFinite(firstFactorTime) ? firstFactorTime : readTime(event.session?.authenticated_at);
  const methods = [...new Set(event.authentication?.methods?.map(method => method.name))];
  return {
    ...(lastPasswordReset !== undefined && { last_password_reset: new Date(lastPasswordReset).toISOString() }),
    ...(connection !== undefined && { connection }),
    ...(authTime !== undefined && { auth_time: Math.floor(authTime / 1000) }),
    ...(methods.length > 0 && { methods }),
  };
}

function readTime(text: string | undefined): number | undefined {
  const time = Date.parse(text ?? '');
  return Number.isFinite(time) ? time : undefined;
}
