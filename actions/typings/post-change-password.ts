// The parts of the post-change-password trigger (v2) that the notice uses. The trigger is asynchronous: it cannot refuse.
import type { ActionCache, ActionRequest, Connection, Secrets } from './common.ts';

export interface PostChangePasswordEvent {
  readonly user?: {
    readonly user_id?: string;
    readonly email?: string;
    readonly last_password_reset?: string;
  };
  readonly connection?: Connection;
  readonly request?: ActionRequest;
  readonly secrets?: Secrets;
}

export interface PostChangePasswordApi {
  readonly cache: ActionCache;
}
