/** Is this access token meant for us, and whose is it? Everything later rests on the answer. */
import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { MiddlewareHandler } from 'hono';
import { CHANGE_PASSWORD_SCOPE } from '../../contract/index.ts';
import type { Caller } from '../change-password.ts';
import { Problem } from '../problem.ts';
import type { ProxyEnvironment } from './environment.ts';
import { refuseUnboundUse, type AuthorizationScheme, type ProofOfPossession } from './proof-of-possession.ts';
import { demandRecentLogin, type RecentLogin } from './recent-login.ts';

export interface AccessTokenSettings {
  /** The tenant's issuer, with the slash at its end. */
  readonly issuer: string;
  /** Identifier of the API that this proxy is. */
  readonly audience: string;
  /** Signature algorithms; asymmetric ones alone, so that a public key can never be taken for a shared secret. */
  readonly algorithms: readonly string[];
  /** The clients whose tokens are accepted. */
  readonly clients: readonly string[];
  /** The tenant's public keys. */
  readonly keys: JWTVerifyGetKey;
  /** DPoP: accepted, or demanded. */
  readonly proof: ProofOfPossession;
  /** Names a user without naming them, always alike. */
  readonly pseudonym: (subject: string) => string;
  /** If set, how long ago the user may have signed in. */
  readonly recentLogin?: RecentLogin | undefined;
}

/** Longest access token, in characters. */
const MAX_TOKEN_LENGTH = 8_192;

/** Seconds by which the tenant's clock and ours may differ. */
const CLOCK_TOLERANCE = 60;

/** A user's id: connection kind, bar, id. Nothing in it can end a path segment, even before it is percent-encoded. */
const USER_ID = /^[a-z0-9-]{1,40}\|[A-Za-z0-9._|@+=~:-]{1,200}$/;

/** Leaves the caller in `c.var.caller`, or refuses with 401, or with 403 where only the permission is missing. */
export function requireAccessToken(settings: AccessTokenSettings): MiddlewareHandler<ProxyEnvironment> {
  return async (c, next) => {
    const { scheme, token } = readCredentials(c.req.header('authorization'));
    const claims = await verifySignatureAndClaims(token, settings);
    const caller = callerOf(claims, settings);
    await refuseUnboundUse(settings.proof, { scheme, token, claims, request: c.req });
    requireScope(claims);
    refuseOrganization(claims);
    demandRecentLogin(claims, settings.recentLogin);
    c.set('caller', caller);
    await next();
  };
}

/** Credentials from the header alone, never from cookie, query or body (RFC 6750 §2.1, RFC 9449 §7.1). */
function readCredentials(header: string | undefined): { scheme: AuthorizationScheme; token: string } {
  const [, scheme, token] = /^(Bearer|DPoP) ([A-Za-z0-9._~+/-]+=*)$/i.exec(header ?? '') ?? [];
  if (token === undefined) throw new Problem('invalid-token', { challenge: 'Bearer' });
  if (token.length > MAX_TOKEN_LENGTH) throw invalidToken('The token is too long.');
  return { scheme: scheme?.toLowerCase() === 'dpop' ? 'DPoP' : 'Bearer', token };
}

async function verifySignatureAndClaims(token: string, settings: AccessTokenSettings): Promise<JWTPayload> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, settings.keys, {
      issuer: settings.issuer,
      audience: settings.audience,
      algorithms: [...settings.algorithms],
      requiredClaims: ['sub', 'exp', 'iat'],
      clockTolerance: CLOCK_TOLERANCE,
    });
    // An ID token or a DPoP proof is a JWT of the same issuer, but of another type (RFC 8725 §3.11).
    if (!/^(application\/)?(at\+)?jwt$/i.test(protectedHeader.typ ?? 'JWT')) throw invalidToken('Wrong token type.');
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw invalidToken('The token has expired.');
    if (error instanceof errors.JOSEError) throw invalidToken();
    throw error;
  }
}

/** A person's token for one of our clients; not a machine's, not an anonymous session's, not a future one's. */
function callerOf(claims: JWTPayload, { clients, pseudonym }: AccessTokenSettings): Caller {
  const { sub = '', iat = 0 } = claims;
  const client = claims['azp'] ?? claims['client_id'];
  if (typeof client !== 'string' || !clients.includes(client)) throw invalidToken('The client is not on the list.');
  if (claims['gty'] === 'client-credentials' || sub.endsWith('@clients') || !USER_ID.test(sub)) {
    throw invalidToken("This is not a user's token.");
  }
  if (iat > Date.now() / 1000 + CLOCK_TOLERANCE) throw invalidToken('The token is from the future.');
  return { subject: sub, client, issuedAt: iat, pseudonym: pseudonym(sub) };
}

function requireScope(claims: JWTPayload): void {
  const scope = claims['scope'];
  if (typeof scope === 'string' && scope.split(' ').includes(CHANGE_PASSWORD_SCOPE)) return;
  throw new Problem('insufficient-scope', {
    challenge: `Bearer error="insufficient_scope", scope="${CHANGE_PASSWORD_SCOPE}"`,
  });
}

/** The password grant does not know organizations (Auth0, "Organizations: limitations"); signing in again does. */
function refuseOrganization(claims: JWTPayload): void {
  if (claims['org_id'] === undefined) return;
  throw new Problem('step-up-required', {
    detail: 'Members of an organization change their password by signing in again.',
  });
}

function invalidToken(detail?: string): Problem {
  const more = detail === undefined ? {} : { detail };
  return new Problem('invalid-token', { ...more, challenge: 'Bearer error="invalid_token"' });
}
