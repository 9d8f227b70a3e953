// What it means that a login asks for Option 4, and whether a browser is there to serve it.
import type { Transaction } from '../typings/post-login.ts';

/** The scope with which an application asks for the flow. It is a request, never a permission, and no token keeps it. */
export const UPDATE_PASSWORD_SCOPE = 'update:password';

/** The one protocol that may end in a ticket: the authorization code flow in a browser. */
export const CODE_FLOW = 'oidc-basic-profile';

/** Protocols without a browser. There is nobody to re-authenticate, and a renewal must not break over a scope. */
export const SILENT_PROTOCOLS: ReadonlySet<string> = new Set([
  'oauth2-refresh-token',
  'oauth2-password',
  'oauth2-resource-owner',
  'oauth2-resource-owner-jwt-bearer',
  'oauth2-token-exchange',
  'oauth2-access-token',
  'oauth2-device-code',
  'oauth2-webauthn',
  'oidc-ciba',
  'wstrust-usernamemixed',
]);

export function asksForPasswordChange(transaction: Transaction | undefined): boolean {
  return includes(transaction?.requested_scopes, UPDATE_PASSWORD_SCOPE);
}

/** `Array.prototype.includes` for a field that may be missing or, behind a hostile request, no array at all. */
export function includes(list: unknown, member: string): boolean {
  return Array.isArray(list) && list.includes(member);
}
