/** Which claims about a user go into ID tokens and `/userinfo`, by scope (OpenID Connect Core §5.4, Auth0 "ID token structure"). */
import type { User } from '../store/model.ts';

export const CLAIMS_BY_SCOPE = {
  openid: ['sub'],
  profile: ['name', 'nickname', 'given_name', 'family_name', 'picture', 'updated_at'],
  email: ['email', 'email_verified'],
};

/** The scopes of OpenID Connect itself, which any client may ask for. */
export const OIDC_SCOPES: readonly string[] = ['openid', 'profile', 'email', 'offline_access'];

export function userClaims(user: User): Record<string, unknown> & { sub: string } {
  const { name, nickname, given_name, family_name, picture, updated_at, email, email_verified } = user;
  return {
    ...{ sub: user.user_id, name, nickname, given_name, family_name, picture, updated_at },
    ...(email !== '' && { email, email_verified }),
  };
}

/** The claims that an access token with these scopes may read at `/userinfo`. */
export function claimsForScopes(user: User, scopes: readonly string[]): Record<string, unknown> {
  const names = Object.entries(CLAIMS_BY_SCOPE).flatMap(([scope, claims]) => (scopes.includes(scope) ? claims : []));
  return Object.fromEntries(
    Object.entries(userClaims(user)).filter(([name, value]) => names.includes(name) && value !== undefined),
  );
}
