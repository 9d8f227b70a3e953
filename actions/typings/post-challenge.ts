// The parts of the password-reset-post-challenge trigger (v1) that these Actions use: between the link and the new password.
import type { EnrolledFactor } from './post-login.ts';

export interface PostChallengeEvent {
  readonly user?: { readonly enrolledFactors?: readonly EnrolledFactor[] };
}

export interface PostChallengeApi {
  readonly authentication: {
    challengeWithAny(factors: readonly { readonly type: string }[]): unknown;
  };
}
