/** What the use case needs of an identity provider. Every method refuses by throwing a `Problem`. */
import type { ChangePasswordResponse, PasswordPolicy } from '../../contract/index.ts';
import type { Deadline } from '../deadline.ts';
import type { Secret } from '../secret.ts';

/** A user as the tenant knows them at the moment of the look-up. */
export interface User {
  /** The tenant's id of the user; equals the access token's `sub`. */
  readonly subject: string;
  readonly blocked: boolean;
  /** When the password was last set, in the tenant's words; compared for equality and never with our clock. */
  readonly lastPasswordReset: string | undefined;
  /** All identities on the configured database connection; for nearly everybody exactly one. */
  readonly identities: readonly DatabaseIdentity[];
}

/** An account of the configured database connection. */
export interface DatabaseIdentity {
  /** Id within the connection, without the `auth0|` in front. */
  readonly id: string;
  /** What this account signs in with: its e-mail address or user name, where the tenant says. */
  readonly username: string | undefined;
}

/** An account whose password can be checked. */
export interface NamedIdentity extends DatabaseIdentity {
  readonly username: string;
}

/** The identity provider, seen through the five things that the proxy does there. */
export interface Accounts {
  /** Looks the user up. `invalid-token` where the user is gone. */
  find(subject: string, deadline: Deadline): Promise<User>;

  /** The connection's password policy, from a cache where possible; `undefined` where it cannot be read. */
  policy(): Promise<PasswordPolicy | undefined>;

  /**
   * Has the tenant check the password, and answers whose it is: the subject of the tenant's own ID token.
   *
   * @param address The user's IP address, so that the tenant's attack protection counts against the right one.
   */
  checkPassword(
    identity: NamedIdentity,
    password: Secret,
    address: string | undefined,
    deadline: Deadline,
  ): Promise<string>;

  /**
   * Sets the password and answers when that happened. Takes no deadline from outside: once begun, it is finished.
   * `outcome-unknown` where the tenant's answer was lost and could not be found out either.
   */
  setPassword(user: User, password: Secret): Promise<Date>;

  /** Ends the user's sessions, refresh tokens and outstanding reset links as far as allowed. Never throws. */
  endSessions(user: User, identity: DatabaseIdentity): Promise<ChangePasswordResponse['sessions']>;
}
