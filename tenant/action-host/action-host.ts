/** Plugs built Actions into the tenant: the three triggers, their and their second factors. */
import type { ExtensionFactory } from '../extensions.ts';
import { mfaPages } from '../mfa/pages.ts';
import { SecondFactors } from '../mfa/second-factors.ts';
import type { TenantContext } from '../context.ts';
import { postChangePasswordEvent } from './events.ts';
import type { Place } from './events.ts';
import { cacheApi } from './flow-api.ts';
import { postChallengeFlow } from './post-challenge-flow.ts';
import { postLoginFlow } from './post-login-flow.ts';
import type { MfaPolicy } from './post-login-flow.ts';
import { ActionRunner } from './runner.ts';
import type { ActionRun, BoundAction } from './runner.ts';
import { SessionMethods } from './session-methods.ts';
import type { ReLogin } from './session-methods.ts';

export interface ActionHostOptions {
  /** The Actions of all flows, in their order; made once the tenant's address and seed are known. */
  readonly bind: (tenant: TenantContext) => readonly BoundAction[];
  readonly mfaPolicy?: MfaPolicy;
  /** What a re-login does to `event.authentication.methods`; `replaced` unless given. */
  readonly reLogin?: ReLogin;
  /** `event.request.geoip` of every request. */
  readonly place?: Place;
  /** Told after every run of an Action. */
  readonly onRun?: (run: ActionRun) => void;
}

export function actionHost({
  bind,
  mfaPolicy = 'never',
  reLogin = 'replaced',
  place = {},
  onRun,
}: ActionHostOptions): ExtensionFactory {
  return tenant => {
    const runner = new ActionRunner(tenant, bind(tenant), onRun);
    const factors = new SecondFactors(tenant);
    const methods = new SessionMethods(reLogin);
    return {
      routes: app => {
        app.route('/', mfaPages(tenant, factors));
      },
      onPostLogin: login => postLoginFlow({ tenant, runner, factors, methods, place, mfaPolicy }, login),
      onPostChallenge: challenge => postChallengeFlow({ tenant, runner, factors, place }, challenge),
      async onPostChangePassword(change) {
        const api = { cache: cacheApi(runner.cache('post-change-password')) };
        for (const { action, secrets } of runner.boundTo('post-change-password')) {
          const event = postChangePasswordEvent({ tenant, change, secrets, place });
          await runner.run(action, 'onExecutePostChangePassword', event, api);
        }
      },
      reset() {
        runner.reset();
        factors.reset();
        methods.reset();
      },
    };
  };
}
