/** Whose address counts at the token endpoint: the end user's, where the client may say so. */
import { isIP } from 'node:net';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Client } from '../store/model.ts';

/**
 * `auth0-forwarded-for`, from a client that has authenticated and has "Trust Token Endpoint IP Header" on; else the
 * caller's own address, which a server shares among all its users.
 */
export function clientAddress(ctx: KoaContextWithOIDC, client: Client): string {
  const forwarded = ctx.get('auth0-forwarded-for').trim();
  const isTrusted = client.is_token_endpoint_ip_header_trusted && client.client_secret !== undefined;
  return isTrusted && isIP(forwarded) !== 0 ? forwarded : ctx.ip;
}
