/** Turns the token endpoint's answers into Auth0's: status codes, error texts, and the full list of granted scopes. */
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Store } from '../store/store.ts';
import type { Grants } from './grants.ts';
import { grantedScopes, reduced } from './tokens.ts';

interface TokenAnswer {
  error?: string;
  error_description?: string;
  access_token?: string;
  scope?: string;
}

/** Auth0's words for `invalid_grant`, by grant type (recorded traffic and forum, see the answers' tests). */
const INVALID_GRANT_TEXTS: Readonly<Record<string, string>> = {
  authorization_code: 'Invalid authorization code',
  refresh_token: 'Unknown or invalid refresh token.',
};

/** A Koa middleware around oidc-provider's routes. */
export function auth0TokenAnswers(parts: { readonly store: Store; readonly grants: Grants }) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    await next();
    if (ctx.path !== '/oauth/token' || typeof ctx.body !== 'object' || ctx.body === null) return;
    const answer = ctx.body as TokenAnswer;
    if (answer.error) reshapeError(ctx, answer);
    else if (answer.access_token) answer.scope = scopeOf(parts, ctx) ?? answer.scope ?? '';
  };
}

function reshapeError(ctx: KoaContextWithOIDC, answer: TokenAnswer): void {
  const grantType = String(ctx.oidc.params?.['grant_type']);
  if (answer.error === 'invalid_grant' && ctx.status !== 403) {
    ctx.status = 403;
    answer.error_description = INVALID_GRANT_TEXTS[grantType] ?? answer.error_description ?? '';
  } else if (answer.error_description === 'requested grant type is not allowed for this client') {
    ctx.body = {
      error: 'unauthorized_client',
      error_description: `Grant type '${grantType}' not allowed for the client.`,
      error_uri: 'https://auth0.com/docs/clients/client-grant-types',
    };
    ctx.status = 403;
  } else if (answer.error === 'invalid_client') {
    ctx.body = { error: 'access_denied', error_description: 'Unauthorized' };
    ctx.status = 401;
  } else if (answer.error === 'access_denied' || answer.error === 'unauthorized') {
    ctx.status = 403;
  }
}

function scopeOf(
  { store, grants }: { readonly store: Store; readonly grants: Grants },
  ctx: KoaContextWithOIDC,
): string | undefined {
  const token = ctx.oidc.entities.AccessToken;
  if (!token?.grantId) return undefined;
  const { requestedScopes } = grants.of(token.grantId);
  const audience = token.resourceServer?.identifier();
  return reduced(grantedScopes(store, audience, requestedScopes), ctx).join(' ') || undefined;
}
