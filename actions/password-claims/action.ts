// The post-login Action that puts facts about the password and the sign-in into both tokens, for the widget and the proxy.
import type { PostLoginApi, PostLoginEvent } from '../typings/post-login.ts';
import { CLAIM_NAMESPACE, decide } from './decide.ts';

export function onExecutePostLogin(event: PostLoginEvent, api: PostLoginApi): Promise<void> {
  for (const [name, value] of Object.entries(decide(event))) {
    api.idToken.setCustomClaim(CLAIM_NAMESPACE + name, value);
    api.accessToken.setCustomClaim(CLAIM_NAMESPACE + name, value);
  }
  return Promise.resolve();
}
