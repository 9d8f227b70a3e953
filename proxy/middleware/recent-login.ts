/** RFC 9470: the user must have signed in recently, where the operator demands it. */
import type { JWTPayload } from 'jose';
import { Problem } from '../problem.ts';

export interface RecentLogin {
  /** Seconds since the sign-in at most. */
  readonly maxAge: number;
  /** Claim with the time of the sign-in, in seconds since 1970 or RFC 3339; on Auth0 an Action has to set it. */
  readonly claim: string;
}

/** Challenges for a newer sign-in where the last is too old, or where the token does not say (RFC 9470 §3). */
export function demandRecentLogin(claims: JWTPayload, demand: RecentLogin | undefined): void {
  if (!demand) return;
  const age = Date.now() / 1000 - timeOf(claims[demand.claim]);
  if (age <= demand.maxAge) return;
  throw new Problem('step-up-required', {
    status: 401,
    detail: 'The sign-in is too long ago.',
    challenge: `Bearer error="insufficient_user_authentication", max_age="${demand.maxAge}"`,
  });
}

/** Seconds since 1970; minus infinity for a claim that is missing or unreadable. */
function timeOf(claim: unknown): number {
  const seconds = typeof claim === 'string' ? Date.parse(claim) / 1000 : claim;
  return typeof seconds === 'number' && Number.isFinite(seconds) ? seconds : -Infinity;
}
