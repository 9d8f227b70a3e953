/** The widget's own Auth0 client. The only file that imports the Auth0 SDK, and for that reason loaded late. */
import { Auth0Client } from '@auth0/auth0-spa-js';
import type { Settings } from '../config.ts';
import type { OwnClient } from './client-session.ts';

/** Seconds the SDK waits for its hidden frame and for the token endpoint; our own deadline comes a little later. */
const SDK_TIMEOUT = 7.5;

/**
 * Tokens stay in memory and the session is read from the tenant's cookie through a hidden frame: no refresh token, no
 * worker, nothing in storage.
 */
export function createClient({ tenantUrl, clientId, redirectUri, organization }: Settings): OwnClient {
  return new Auth0Client({
    domain: tenantUrl,
    clientId,
    authorizeTimeoutInSeconds: SDK_TIMEOUT,
    httpTimeoutInSeconds: SDK_TIMEOUT,
    authorizationParams: { redirect_uri: redirectUri, ...(organization === undefined ? {} : { organization }) },
  });
}
