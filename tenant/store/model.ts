/** The things a tenant holds, named and shaped as in Auth0's Management API. */

/** One way in which a user can sign in; a user with several has linked accounts. */
export interface Identity {
  readonly provider: string;
  /** Without the provider's prefix. */
  readonly user_id: string;
  /** Name of the connection. */
  readonly connection: string;
  readonly isSocial: boolean;
  /** What the provider says of the user; Auth0 has it for linked (secondary) identities only. */
  readonly profileData?:
    { readonly email?: string; readonly email_verified?: boolean; readonly name?: string } | undefined;
}

export interface User {
  /** `<provider>|<id>` of the primary identity; the `sub` of all tokens. */
  readonly user_id: string;
  /** Empty for users who sign in with a user name alone. */
  email: string;
  email_verified: boolean;
  username?: string | undefined;
  name: string;
  nickname: string;
  given_name?: string;
  family_name?: string;
  picture?: string;
  blocked: boolean;
  readonly identities: readonly Identity[];
  user_metadata: Record<string, unknown>;
  app_metadata: Record<string, unknown>;
  readonly created_at: string;
  updated_at: string;
  last_password_reset?: string;
  last_login?: string;
  last_ip?: string;
  logins_count: number;
}

/** A password's hash and its predecessors, newest first; never part of a user, so that no answer can hold it. */
export interface Credential {
  hash: string;
  history: readonly string[];
}

/** An enrolled second factor. */
export interface Enrollment {
  readonly type: 'otp';
  /** Shared secret of RFC 6238, base32. */
  readonly secret: string;
  readonly enrolled_at: string;
}

export type PasswordPolicyLevel = 'none' | 'low' | 'fair' | 'good' | 'excellent';

export interface Connection {
  readonly id: string;
  readonly name: string;
  /** `auth0` is a database connection. */
  readonly strategy: string;
  readonly enabled_clients: readonly string[];
  readonly options: ConnectionOptions;
}

export interface ConnectionOptions {
  passwordPolicy?: PasswordPolicyLevel | undefined;
  password_complexity_options?: { min_length?: number | undefined } | undefined;
  password_history?: { enable: boolean; size: number } | undefined;
  password_dictionary?: { enable: boolean; dictionary: readonly string[] } | undefined;
  password_no_personal_info?: { enable: boolean } | undefined;
  disable_self_service_change_password?: boolean | undefined;
}

/** An application, in Auth0's words a client. */
export interface Client {
  readonly client_id: string;
  readonly client_secret?: string | undefined;
  readonly name: string;
  readonly app_type: 'spa' | 'regular_web' | 'non_interactive';
  readonly is_first_party: boolean;
  readonly grant_types: readonly string[];
  readonly callbacks: readonly string[];
  readonly allowed_logout_urls: readonly string[];
  readonly web_origins: readonly string[];
  readonly allowed_origins: readonly string[];
  readonly initiate_login_uri?: string | undefined;
  readonly is_token_endpoint_ip_header_trusted: boolean;
}

/** An API (resource server), known by its audience. */
export interface Api {
  /** The audience; an absolute URI. */
  readonly identifier: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** Lifetime of its access tokens in seconds. */
  readonly token_lifetime: number;
  /** Whether only machines with a client grant get tokens, as with the Management API. */
  readonly machines_only: boolean;
}

/** What a client may ask of an API with the client credentials grant. */
export interface ClientGrant {
  readonly client_id: string;
  readonly audience: string;
  readonly scope: readonly string[];
}

export interface Organization {
  readonly id: string;
  /** Ids of the users who belong to it. */
  readonly members: readonly string[];
}

export interface TenantSettings {
  readonly friendly_name: string;
  readonly default_redirection_uri?: string | undefined;
  readonly allowed_logout_urls: readonly string[];
}
