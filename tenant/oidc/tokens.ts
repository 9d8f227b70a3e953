/** What tokens look like: oidc-provider's, reshaped into Auth0's access token profile. */
import type { AccessToken, ClientCredentials, JWTStructured, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Claims } from '../extensions.ts';
import type { Store } from '../store/store.ts';
import { OIDC_SCOPES } from './claims.ts';
import type { Grants } from './grants.ts';
import { words } from './words.ts';

/** The scopes a grant really gives at an API: what was asked for, less what neither OpenID Connect nor the API knows. */
export function grantedScopes(
  store: Store,
  audience: string | undefined,
  requested: readonly string[],
): readonly string[] {
  const ofApi = (audience === undefined ? undefined : store.registry.api(audience)?.scopes) ?? [];
  return requested.filter(scope => OIDC_SCOPES.includes(scope) || ofApi.includes(scope));
}

/** Finishes the payload and header of a JWT access token (Auth0, "Access token profiles"). */
export function shapeAccessToken(
  parts: { readonly store: Store; readonly grants: Grants; readonly issuer: string },
  ctx: KoaContextWithOIDC,
  token: AccessToken | ClientCredentials,
  jwt: JWTStructured,
): void {
  const { payload } = jwt;
  const audience = String(payload['aud']);
  delete payload['client_id'];
  payload['azp'] = token.clientId;
  jwt.header = { ...jwt.header, typ: 'JWT' };

  if (token.kind === 'ClientCredentials') {
    payload['sub'] = `${token.clientId ?? ''}@clients`;
    payload['gty'] = 'client-credentials';
    return;
  }
  const { grantId } = token;
  const facts = parts.grants.of(grantId);
  const scopes = reduced(grantedScopes(parts.store, audience, facts.requestedScopes), ctx);
  if (scopes.length > 0) payload['scope'] = scopes.join(' ');
  if (scopes.includes('openid')) payload['aud'] = [audience, `${parts.issuer}userinfo`];
  Object.assign(payload, facts.accessTokenClaims);
}

/** A refresh request may ask for fewer scopes than were granted (RFC 6749 §6). */
export function reduced(scopes: readonly string[], ctx: KoaContextWithOIDC): readonly string[] {
  const { grant_type: grantType, scope } = ctx.oidc.params ?? {};
  if (grantType !== 'refresh_token' || typeof scope !== 'string') return scopes;
  return scopes.filter(it => words(scope).includes(it));
}

/**
 * Lets ID tokens carry claims whose names only Actions know.
 *
 * oidc-provider has no hook for that: its claim names are fixed at the start. All ID tokens pass through `payload()`.
 */
export function addClaimsToIdTokens(provider: Provider, claimsOf: (ctx: KoaContextWithOIDC) => Claims): void {
  const { prototype } = provider.IdToken as unknown as {
    prototype: { payload(): Promise<object>; readonly ctx?: KoaContextWithOIDC };
  };
  const standardPayload = prototype.payload;
  prototype.payload = async function () {
    return { ...(await standardPayload.call(this)), ...(this.ctx ? claimsOf(this.ctx) : {}) };
  };
}
