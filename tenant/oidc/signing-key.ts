/** The key that signs all tokens: RS256 as at Auth0, new at every start, so that nothing outlives the process. */
import { exportJWK, generateKeyPair } from 'jose';

/** A private RSA key in the form that both oidc-provider and jose take. */
export interface SigningKey {
  readonly kty: 'RSA';
  readonly kid: string;
  readonly alg: 'RS256';
  readonly use: 'sig';
  readonly n: string;
  readonly e: string;
  readonly d: string;
  readonly p: string;
  readonly q: string;
  readonly dp: string;
  readonly dq: string;
  readonly qi: string;
}

export async function createSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = (await exportJWK(privateKey)) as Omit<SigningKey, 'kid' | 'alg' | 'use'>;
  return { ...jwk, alg: 'RS256', use: 'sig', kid: crypto.randomUUID() };
}
