// The password-reset-post-challenge Action of Options 1 and 2: a mailed link alone does not replace a second factor.
import { factorTypes } from '../shared/factor-types.ts';
import type { PostChallengeApi, PostChallengeEvent } from '../typings/post-challenge.ts';

/** Challenges users who have a factor; without one a challenge would make the reset fail (Auth0, `challengeWithAny`). */
export function onExecutePostChallenge(event: PostChallengeEvent, api: PostChallengeApi): Promise<void> {
  const factors = factorTypes(event.user?.enrolledFactors);
  if (factors.length > 0) api.authentication.challengeWithAny(factors);
  return Promise.resolve();
}
