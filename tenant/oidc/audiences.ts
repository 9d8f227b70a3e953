/** Auth0's APIs ("audience"), as oidc-provider's resource servers. */
import { errors } from 'oidc-provider';
import type { KoaContextWithOIDC, ResourceServer } from 'oidc-provider';
import type { Api } from '../store/model.ts';
import type { Store } from '../store/store.ts';

/** The API a request names, in Auth0's parameter. */
export function audienceOf(ctx: KoaContextWithOIDC): string | undefined {
  const audience =
    ctx.oidc.params?.['audience'] ?? (ctx.oidc.body as Record<string, unknown> | undefined)?.['audience'];
  return typeof audience === 'string' && audience !== '' ? audience : undefined;
}

/** @throws {errors.CustomOIDCProviderError} if the API is unknown, or closed to this client */
export function resourceServer(
  store: Store,
  ctx: KoaContextWithOIDC,
  identifier: string,
  clientId: string,
): ResourceServer {
  const api = store.registry.api(identifier);
  if (!api) throw new errors.CustomOIDCProviderError('access_denied', `Service not found: ${identifier}`);
  return {
    audience: identifier,
    scope: scopesFor(store, ctx, api, clientId).join(' '),
    accessTokenFormat: 'jwt',
    accessTokenTTL: api.token_lifetime,
    jwt: { sign: { alg: 'RS256' } },
  };
}

/** Machines get what their client grant says, users what the API knows. */
function scopesFor(store: Store, ctx: KoaContextWithOIDC, api: Api, clientId: string): readonly string[] {
  const isMachine = ctx.oidc.params?.['grant_type'] === 'client_credentials';
  if (!isMachine && !api.machines_only) return api.scopes;
  const grant = isMachine ? store.registry.grant(clientId, api.identifier) : undefined;
  if (grant) return grant.scope;
  throw new errors.CustomOIDCProviderError(
    'access_denied',
    `Client is not authorized to access "${api.identifier}". You need to create a "client-grant" associated to this API.`,
  );
}
