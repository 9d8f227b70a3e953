/**
 * The tenant's sockets: what can be plugged into its core (Actions, second factors, Management API, further grants).
 *
 * An extension is made once per tenant with {@link TenantContext} in hand; every part of it is optional. `tenant.ts`
 * lists them in the order in which their hooks run.
 */
import type { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import type { TenantContext, TenantEnv } from './context.ts';
import type { Client, Connection, Identity, User } from './store/model.ts';

export type ExtensionFactory = (tenant: TenantContext) => Extension;

export interface Extension {
  /** Mounts routes of its own, before OpenID Connect's. */
  routes?(app: Hono<TenantEnv>): void;
  /** Registers grant types, e.g. `provider.registerGrantType('http://auth0.com/oauth/grant-type/password-realm', …)`. */
  grants?(provider: Provider): void;
  /** Runs after every successful authentication: interactive, by session (`prompt=none` too), by refresh token. */
  onPostLogin?(login: PostLogin): Promise<PostLoginOutcome>;
  /** Runs between the reset link and the form for the new password; may ask for a second factor by a redirect. */
  onPostChallenge?(challenge: PostChallenge): Promise<PostChallengeOutcome>;
  /** Runs after a password was changed, in the background; it can no longer prevent anything. */
  onPostChangePassword?(change: PostChangePassword): Promise<void>;
  /** Forgets everything; called by the control API's reset. */
  reset?(): void;
}

/** As in `event.authentication.methods` of Auth0's post-login Actions. */
export interface AuthenticationMethod {
  readonly name: 'pwd' | 'mfa' | 'federated' | 'passkey';
  /** ISO 8601. */
  readonly timestamp: string;
  /** For `mfa`: which factor, e.g. `otp`. */
  readonly type?: string;
}

/** One `/authorize` request from its arrival to its code, over all pages and redirects in between. */
export interface LoginTransaction {
  readonly id: string;
  /** The query of `/authorize` as the browser sent it; oidc-provider rewrites `max_age=0` and drops what it does not know. */
  readonly query: Readonly<Record<string, string>>;
  readonly clientId: string;
  /** Whether the user entered credentials in this transaction, rather than being known by a session. */
  interactive: boolean;
  /** Free space for extensions, each under its own key. */
  readonly memory: Map<string, unknown>;
}

export interface PostLogin {
  readonly protocol: 'oidc-basic-profile' | 'oauth2-refresh-token' | 'oauth2-password';
  readonly user: User;
  readonly client: Client;
  /** The connection the user signed in with; of linked accounts not always that of the primary identity. */
  readonly connection: Connection | undefined;
  readonly audience: string | undefined;
  readonly requestedScopes: readonly string[];
  /** Authentication methods of the whole session, oldest first. */
  readonly methods: readonly AuthenticationMethod[];
  readonly sessionId: string | undefined;
  readonly request: RequestFacts;
  /** Absent for grants at the token endpoint. */
  readonly transaction: LoginTransaction | undefined;
  /** Whether a `redirect` outcome can be followed: not with `prompt=none` and not at the token endpoint. */
  readonly canRedirect: boolean;
  /** What {@link LoginFlow.resume} was given, when the hook runs again after its own redirect. */
  readonly resumed: unknown;
}

/** As in `event.request`. */
export interface RequestFacts {
  readonly ip: string;
  readonly userAgent: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
}

export type PostLoginOutcome =
  | {
      readonly type: 'allow';
      readonly idTokenClaims?: Claims;
      readonly accessTokenClaims?: Claims;
      /** Scopes that no token of this login gets. */
      readonly removedScopes?: readonly string[];
    }
  /** `error` is `access_denied` unless given. */
  | { readonly type: 'deny'; readonly reason: string; readonly error?: string }
  /** The core appends `state`, as Auth0 does; the way back is `/continue?state=…` or {@link LoginFlow.resume}. */
  | { readonly type: 'redirect'; readonly url: string };

export type Claims = Readonly<Record<string, unknown>>;

/** What pages outside the core need of a login in progress. */
export interface LoginFlow {
  /** The login behind the `state` of a page's address, while it lasts. */
  find(state: string): Promise<LoginInProgress | undefined>;
  /**
   * Ends an interruption: the hook that redirected runs again, with `resumed`.
   *
   * @param methods authentication methods that the interruption added, e.g. a second factor
   * @returns where to send the browser (303)
   * @throws {Error} if the login is over
   */
  resume(state: string, resumed: unknown, methods?: readonly AuthenticationMethod[]): Promise<string>;
}

export interface LoginInProgress {
  readonly transaction: LoginTransaction;
  readonly client: Client;
  /** Known once the password was right. */
  readonly user: User | undefined;
}

export interface PostChallenge {
  readonly user: User;
  readonly client: Client | undefined;
  readonly connection: Connection;
  readonly request: RequestFacts;
  /** The request's Cookie header, by which an extension knows the browser that it has challenged. */
  readonly cookie: string;
  /** Address of the ticket page, for the way back from a redirect. */
  readonly returnTo: string;
  /** Free space for extensions, kept for the life of the ticket. */
  readonly memory: Map<string, unknown>;
}

export type PostChallengeOutcome =
  | { readonly type: 'allow'; readonly resultUrl?: string }
  | { readonly type: 'deny'; readonly reason: string }
  | { readonly type: 'redirect'; readonly url: string };

export interface PostChangePassword {
  readonly user: User;
  readonly identity: Identity;
  readonly connection: Connection;
  /** Who asked: the user by a link, or an operator by the Management API. */
  readonly by: 'ticket' | 'management-api';
  readonly request: RequestFacts | undefined;
}
