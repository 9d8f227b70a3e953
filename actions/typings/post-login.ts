// The parts of the post-login trigger (v3) that these Actions use, after Auth0's reference of the event and API objects.
import type { ActionCache, ActionRequest, Client, Connection, Secrets } from './common.ts';

/** One entry of `event.authentication.methods`. The list covers the whole session, so an entry may be days old. */
export interface AuthenticationMethod {
  /** `pwd`, `federated`, `passkey`, `sms`, `email`, `mfa` … or the URL of a custom method. */
  readonly name: string;
  /** ISO 8601 time at which the method was completed. */
  readonly timestamp: string;
  /** The factor, for `mfa`. */
  readonly type?: string;
}

/** One entry of `event.user.identities`. Auth0 does not document the spelling of the identifier: both are read. */
export interface Identity {
  readonly provider?: string;
  readonly connection?: string;
  readonly user_id?: string;
  readonly userId?: string;
  readonly isSocial?: boolean;
}

export interface EnrolledFactor {
  /** `otp`, `phone`, `email`, `push-notification`, `webauthn-roaming`, `webauthn-platform`, `recovery-code`. */
  readonly type: string;
}

export interface Transaction {
  readonly protocol?: string;
  readonly requested_scopes?: readonly string[];
  readonly prompt?: readonly string[];
}

export interface PostLoginEvent {
  readonly transaction?: Transaction;
  readonly client?: Client;
  readonly connection?: Connection;
  readonly user?: {
    readonly user_id?: string;
    readonly identities?: readonly Identity[];
    readonly enrolledFactors?: readonly EnrolledFactor[];
    readonly last_password_reset?: string;
  };
  readonly authentication?: { readonly methods?: readonly AuthenticationMethod[] };
  /** `authenticated_at` exists on Enterprise plans only. */
  readonly session?: { readonly authenticated_at?: string };
  readonly organization?: { readonly id?: string };
  readonly request?: ActionRequest;
  readonly secrets?: Secrets;
}

export interface PostLoginApi {
  readonly access: { deny(reason: string): unknown };
  readonly accessToken: {
    setCustomClaim(name: string, value: unknown): unknown;
    removeScope(scope: string): unknown;
  };
  readonly idToken: { setCustomClaim(name: string, value: unknown): unknown };
  readonly authentication: {
    /** Pauses the flow; the next Action runs when one of the factors has been answered. */
    challengeWithAny(factors: readonly { readonly type: string }[]): unknown;
  };
  readonly redirect: {
    /** False for `prompt=none` and for protocols without a browser. */
    canRedirect(): boolean;
    /** Auth0 appends a `state` parameter of its own to whatever is given here. */
    sendUserTo(url: string, options?: { readonly query?: Readonly<Record<string, string>> }): unknown;
  };
  readonly cache: ActionCache;
}
