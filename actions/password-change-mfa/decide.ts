// Which second factors to ask for before a password change. Pure.
import { newestMethodTime } from '../shared/authentication-time.ts';
import { factorTypes } from '../shared/factor-types.ts';
import { asksForPasswordChange, CODE_FLOW } from '../shared/password-change-request.ts';
import type { PostLoginEvent } from '../typings/post-login.ts';

export type MfaDecision =
  { readonly do: 'ignore' } | { readonly do: 'challenge'; readonly factors: readonly { readonly type: string }[] };

/**
 * Challenges users who have a factor, in a browser, when the flow is asked for; nobody else. A factor answered after the
 * password of this login counts; one from earlier in the session does not. Never challenges without a factor: that would
 * make the login fail (Auth0, `challengeWithAny`).
 *
 * @param canRedirect `api.redirect.canRedirect()`: false means that nobody is there to answer
 */
export function decide(event: PostLoginEvent, canRedirect: boolean): MfaDecision {
  if (!asksForPasswordChange(event.transaction)) return { do: 'ignore' };
  if (event.transaction?.protocol !== CODE_FLOW || !canRedirect) return { do: 'ignore' };

  const factors = factorTypes(event.user?.enrolledFactors);
  if (factors.length === 0) return { do: 'ignore' };

  const mfaTime = newestMethodTime(event, name => name === 'mfa');
  const passwordTime = newestMethodTime(event, name => name === 'pwd');
  if (Number.isFinite(mfaTime) && mfaTime >= passwordTime) return { do: 'ignore' };
  return { do: 'challenge', factors };
}
