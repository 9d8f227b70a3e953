/** The widget's life as one union of states and one union of events. No secret has a place in either. */
import type { PasswordPolicy } from '../../contract/index.ts';
import type { PasswordError } from '../errors.ts';

/** The spec's four options under their names in code. */
export const FLOW_NAMES = ['universal-login', 'reset-email', 'direct-change', 'reauthenticate'] as const;
export type FlowName = (typeof FLOW_NAMES)[number];

/** What the user typed, straight from the form; an argument on its way to a flow, never part of a state. */
export interface FlowInput {
  readonly email?: string | undefined;
  readonly currentPassword?: string | undefined;
  readonly newPassword?: string | undefined;
}

/** Who is signed in, as far as the widget needs to know. */
export interface Account {
  /** The `sub` claim, for example `auth0|5f7c8ec7c33c6c004bbafe82`. */
  readonly sub: string;
  readonly email?: string | undefined;
  /** Whether Auth0 itself keeps this user's password (a database connection). */
  readonly hasPassword: boolean;
  /** Where the password lives when not at Auth0: `google-oauth2`, `samlp`, `sms` … (first half of `sub`). */
  readonly provider: string;
  /** When the password was last set, from a claim of the `password-claims` Action. */
  readonly lastPasswordReset?: Date | undefined;
}

/** What happened on the way back to this page, told once above the options. */
export type Notice = 'account-switched' | 'not-changed';

export interface SignedOut {
  readonly name: 'signed-out';
  readonly options: readonly FlowName[];
}

export interface Choosing {
  readonly name: 'choosing';
  readonly account: Account;
  readonly options: readonly FlowName[];
  readonly notice?: Notice | undefined;
}

/** A form is open: Option 2's e-mail prompt or Option 3's passwords. */
export interface Editing {
  readonly name: 'editing';
  readonly flow: 'reset-email' | 'direct-change';
  readonly account: Account | undefined;
  readonly options: readonly FlowName[];
  readonly problem?: PasswordError | undefined;
  /** Option 3: what a new password must meet, once that is known. */
  readonly policy?: PasswordPolicy | undefined;
  /** Unix time in ms from which another try makes sense. */
  readonly retryAt?: number | undefined;
  /** Whole seconds until then, as of the last tick. */
  readonly retryIn?: number | undefined;
}

export interface EmailSent {
  readonly name: 'email-sent';
  readonly account: Account | undefined;
  readonly options: readonly FlowName[];
  /** The address typed at the prompt, when it was not the session's. */
  readonly typedEmail?: string | undefined;
  /** Another mail was sent from this very view. */
  readonly again: boolean;
  /** Unix time in ms from which another mail may be asked for. */
  readonly retryAt: number;
  /** Whole seconds until then, as of the last tick. */
  readonly retryIn: number;
}

export interface Changed {
  readonly name: 'changed';
  readonly account: Account | undefined;
  readonly options: readonly FlowName[];
  readonly changedAt: Date;
  /** The sign-out that follows, unless the user stays or the host takes care of it. */
  readonly signOut?: SignOut | undefined;
}

export type SignOut =
  | {
      readonly step: 'planned';
      /** Unix time in ms. */
      readonly at: number;
      /** Whole seconds until then, as of the last tick. */
      readonly in: number;
      /** Whether the user may stay signed in until they leave. */
      readonly optional: boolean;
    }
  | { readonly step: 'leaving' }
  | { readonly step: 'failed'; readonly problem: PasswordError };

export interface Failed {
  readonly name: 'failed';
  /** The flow to try again; none when the trouble lies before any flow. */
  readonly flow?: FlowName | undefined;
  readonly account: Account | undefined;
  readonly options: readonly FlowName[];
  readonly typedEmail?: string | undefined;
  readonly problem: PasswordError;
  readonly retryAt?: number | undefined;
  readonly retryIn?: number | undefined;
}

/** Nothing can be done here: wrong configuration, insecure page, or a password kept elsewhere. */
export interface Unavailable {
  readonly name: 'unavailable';
  readonly problem?: PasswordError | undefined;
  readonly account?: Account | undefined;
}

/** What the page can turn out to be, once the configuration and the session were read. */
export type Arrival = SignedOut | Choosing | Changed | Failed | Unavailable;

/** States a flow can be started from; they stay on screen, busy, while it runs. */
export type Startable = SignedOut | Choosing | Editing | EmailSent | Failed;

/** A flow runs. Accepts no second start: a double click makes one request. */
export interface Working {
  readonly name: 'working';
  readonly flow: FlowName;
  readonly behind: Startable;
}

/** The browser was told to go to the tenant. */
export interface Leaving {
  readonly name: 'leaving';
  readonly flow: FlowName;
  readonly behind: Startable;
}

export type State =
  | { readonly name: 'loading' }
  | SignedOut
  | Choosing
  | Editing
  | Working
  | Leaving
  | EmailSent
  | Changed
  | Failed
  | Unavailable;

export type StateName = State['name'];

/** How a flow ends when it does not fail. */
export type Outcome =
  | { readonly kind: 'left-page' }
  | { readonly kind: 'email-sent'; readonly retryAt: number; readonly typedEmail?: string | undefined }
  | { readonly kind: 'changed'; readonly changedAt: Date };

/** What happens after the arrival. */
export type Event =
  /** A flow that needs a form was picked. */
  | { readonly type: 'edit'; readonly flow: Editing['flow'] }
  | { readonly type: 'start'; readonly flow: FlowName }
  | {
      readonly type: 'done';
      readonly outcome: Outcome;
      readonly now: number;
      /** After a change: the sign-out to plan. */
      readonly signOut?: { readonly at: number; readonly optional: boolean } | undefined;
    }
  | {
      readonly type: 'fail';
      readonly problem: PasswordError;
      readonly typedEmail?: string | undefined;
      readonly now: number;
    }
  /** The open form learns what a new password must meet. */
  | { readonly type: 'policy'; readonly policy: PasswordPolicy }
  /** The user goes back to the options. */
  | { readonly type: 'cancel' }
  | { readonly type: 'tick'; readonly now: number }
  /** After a change the user is being signed out. */
  | { readonly type: 'sign-out' }
  /** After a change the user stays, or the host signs them out itself. */
  | { readonly type: 'stay' };
