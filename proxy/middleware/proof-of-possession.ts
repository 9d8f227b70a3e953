/** DPoP (RFC 9449): a token that is bound to a key is worth nothing to a thief who has only the token. */
import { calculateJwkThumbprint, EmbeddedJWK, errors, jwtVerify, type JWTPayload } from 'jose';
import { Problem } from '../problem.ts';

export type AuthorizationScheme = 'Bearer' | 'DPoP';

export interface ProofOfPossession {
  /** `required`: tokens that are bound to no key are refused. */
  readonly mode: 'optional' | 'required';
  /** Our own address as clients see it, without a slash at its end; proofs are made for it. */
  readonly publicUrl: string;
  /** Whether a proof's id is seen for the first time within `seconds`. */
  readonly firstUse: (id: string, seconds: number) => Promise<boolean>;
}

interface Use {
  readonly scheme: AuthorizationScheme;
  readonly token: string;
  readonly claims: JWTPayload;
  readonly request: {
    readonly method: string;
    readonly path: string;
    header(name: string): string | undefined;
  };
}

const ALGORITHMS = ['ES256', 'ES384', 'EdDSA', 'Ed25519', 'RS256', 'PS256'];

/** Seconds for which a proof is good, and by which clocks may differ. */
const PROOF_LIFETIME = 60;
const CLOCK_TOLERANCE = 10;

/** Refuses a bound token without a proof of its key, a proof for another request or token, and a proof's second use. */
export async function refuseUnboundUse(proof: ProofOfPossession, use: Use): Promise<void> {
  const thumbprint = boundKeyOf(use.claims);
  if (thumbprint === undefined) {
    if (use.scheme === 'DPoP' || proof.mode === 'required') throw refusal('The token is not bound to a key.');
    return;
  }
  if (use.scheme !== 'DPoP') throw refusal('The token is bound to a key: use the DPoP scheme.');
  const { header, claims } = await verifyProof(use.request.header('dpop'));
  const expected = {
    htm: use.request.method,
    htu: proof.publicUrl + use.request.path,
    ath: await sha256(use.token),
  };
  const matches = claims.htm === expected.htm && sameAddress(claims.htu, expected.htu) && claims.ath === expected.ath;
  if (!matches) throw refusal('The proof is for another request or token.');
  if ((await calculateJwkThumbprint(header.jwk)) !== thumbprint) throw refusal('The proof is of another key.');
  const isNew = await proof.firstUse(await sha256(`${thumbprint} ${claims.jti}`), PROOF_LIFETIME + 2 * CLOCK_TOLERANCE);
  if (!isNew) throw refusal('The proof has been used before.');
}

/** `cnf.jkt` (RFC 9449 §6.1). */
function boundKeyOf(claims: JWTPayload): string | undefined {
  const confirmation = claims['cnf'];
  if (typeof confirmation !== 'object' || confirmation === null || !('jkt' in confirmation)) return undefined;
  return String(confirmation.jkt);
}

interface ProofClaims {
  readonly htm: string;
  readonly htu: string;
  readonly ath: string;
  readonly jti: string;
}

async function verifyProof(proof: string | undefined) {
  if (proof === undefined) throw refusal('The proof is missing.');
  try {
    const { protectedHeader, payload } = await jwtVerify<Partial<ProofClaims>>(proof, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: ALGORITHMS,
      maxTokenAge: PROOF_LIFETIME,
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['htm', 'htu', 'ath', 'jti'],
    });
    const { htm, htu, ath, jti } = payload;
    if (!protectedHeader.jwk || typeof jti !== 'string' || jti.length > 256) throw refusal('The proof is malformed.');
    return { header: { jwk: protectedHeader.jwk }, claims: { htm, htu, ath, jti } };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) throw refusal('The proof is malformed.');
    throw error;
  }
}

/** Compares as URLs, without query and fragment (RFC 9449 §4.3, step 9). */
function sameAddress(claimed: unknown, expected: string): boolean {
  if (typeof claimed !== 'string' || !URL.canParse(claimed)) return false;
  const url = new URL(claimed);
  return url.origin + url.pathname === expected && url.username === '' && url.password === '';
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function refusal(detail: string): Problem {
  const challenge = `DPoP error="invalid_dpop_proof", algs="${ALGORITHMS.join(' ')}"`;
  return new Problem('invalid-token', { detail, challenge });
}
