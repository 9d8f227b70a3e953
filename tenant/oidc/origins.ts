/** Which web origins may call the tenant from a browser for a client (Auth0, "Set up cross-origin resource sharing"). */
import type { Client } from '../store/model.ts';

/** Allowed Origins (CORS), Allowed Web Origins, and, implicitly, the origins of the Allowed Callback URLs. */
export function isAllowedOrigin(client: Client, origin: string): boolean {
  return [...client.allowed_origins, ...client.web_origins, ...client.callbacks].some(url => originOf(url) === origin);
}

/** The origin of an absolute URL; undefined if it is none. */
export function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
