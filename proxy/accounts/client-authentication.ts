/** How the proxy proves to the token endpoint that it is itself: with a client secret, or with a key (RFC 7523). */
import { importPKCS8, SignJWT } from 'jose';
import type { Secret } from '../secret.ts';

/** The fields that authenticate one request to `POST /oauth/token`, made from the secret or key of that moment. */
export type ClientAuthentication = (credential: Secret) => Promise<Readonly<Record<string, string>>>;

/** `client_secret_post`. */
export function clientSecret(clientId: string): ClientAuthentication {
  return secret => Promise.resolve({ client_id: clientId, client_secret: secret.reveal() });
}

/**
 * `private_key_jwt`: a signed assertion per request, valid for a minute (RFC 7523 §3).
 *
 * @param audience The tenant's issuer, with the slash at its end (Auth0, "Private Key JWT").
 */
export function privateKeyJwt(clientId: string, audience: string): ClientAuthentication {
  return async pem => {
    const key = await importPKCS8(pem.reveal(), 'RS256');
    const assertion = await new SignJWT()
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(audience)
      .setJti(crypto.randomUUID())
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(key);
    return {
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    };
  };
}
