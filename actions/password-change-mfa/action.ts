// The post-login Action that asks for a second factor before Option 4. It stands before password-change-ticket, and apart
// from it: Auth0 runs a challenge and a redirect of one and the same Action in the wrong order.
import type { PostLoginApi, PostLoginEvent } from '../typings/post-login.ts';
import { decide } from './decide.ts';

export function onExecutePostLogin(event: PostLoginEvent, api: PostLoginApi): Promise<void> {
  const decision = decide(event, api.redirect.canRedirect());
  if (decision.do === 'challenge') api.authentication.challengeWithAny(decision.factors);
  return Promise.resolve();
}
