/** Checks the tenant's own JWT access tokens, for the endpoints that it guards with them. */
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { SigningKey } from './signing-key.ts';

export interface AccessTokens {
  /** @throws if the token is not ours, not for this audience, or expired */
  verify(token: string, audience: string): Promise<JWTPayload>;
}

export function createAccessTokens(issuer: string, { kty, n, e, kid, alg }: SigningKey): AccessTokens {
  const keys = createLocalJWKSet({ keys: [{ kty, n, e, kid, alg }] });
  return {
    async verify(token, audience) {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ['RS256'] });
      return payload;
    },
  };
}
