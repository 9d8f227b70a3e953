/** All that happens to passwords: checking one at login, judging a new one, setting it with everything that follows. */
import type { Clock } from '../clock.ts';
import type { PostChangePassword, RequestFacts } from '../extensions.ts';
import type { LoginAttempts } from '../limits/login-attempts.ts';
import type { BrowserSessions } from '../oidc/browser-sessions.ts';
import type { Connection } from '../store/model.ts';
import type { Store } from '../store/store.ts';
import { emailOf, identityKey } from '../store/users.ts';
import type { DatabaseUser } from '../store/users.ts';
import { isBreachedPassword } from './breached.ts';
import { isCommonPassword } from './common-passwords.ts';
import { MAX_PASSWORD_BYTES } from './hashing.ts';
import type { Hashing } from './hashing.ts';
import { containsPersonalData } from './personal-data.ts';
import { meetsPolicy } from './policy.ts';

/** Why a new password is refused, in the words of Auth0's error messages. */
export type PasswordProblem =
  | 'PasswordStrengthError'
  | 'PasswordHistoryError'
  | 'PasswordDictionaryError'
  | 'PasswordNoUserInfoError'
  | 'PasswordTooLongError'
  | 'PasswordBreachedError';

export interface PasswordChange {
  readonly found: DatabaseUser;
  readonly connection: Connection;
  readonly password: string;
  readonly by: PostChangePassword['by'];
  readonly request: RequestFacts | undefined;
}

export interface Passwords {
  /** The user, if identifier and password belong together. Takes the same time for unknown identifiers. */
  verify(connection: string, identifier: string, password: string): Promise<DatabaseUser | undefined>;
  /** Sets a password, or says why not. Ends the user's browser sessions; refresh tokens stay, as at Auth0. */
  change(change: PasswordChange): Promise<PasswordProblem | undefined>;
}

export interface PasswordParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly hashing: Hashing;
  readonly loginAttempts: LoginAttempts;
  readonly browserSessions: BrowserSessions;
  /** Tells the extensions, in the background. */
  readonly changed: (change: PostChangePassword) => void;
}

export function createPasswords(parts: PasswordParts): Passwords {
  const { store, clock, hashing } = parts;

  async function problemWith(change: PasswordChange): Promise<PasswordProblem | undefined> {
    const { found, password } = change;
    const { options } = change.connection;
    if (Buffer.byteLength(password) > MAX_PASSWORD_BYTES) return 'PasswordTooLongError';
    if (!meetsPolicy(options, password)) return 'PasswordStrengthError';
    if (options.password_dictionary?.enable && isCommonPassword(password, options.password_dictionary.dictionary)) {
      return 'PasswordDictionaryError';
    }
    if (
      options.password_no_personal_info?.enable &&
      containsPersonalData(found.user, emailOf(found.user, found.identity), password)
    ) {
      return 'PasswordNoUserInfoError';
    }
    if (await wasUsedBefore(change)) return 'PasswordHistoryError';
    // Auth0 documents this check for resets by link only (stage "pre-change-password").
    if (change.by === 'ticket' && isBreachedPassword(password)) return 'PasswordBreachedError';
    return undefined;
  }

  async function wasUsedBefore({ found, connection, password }: PasswordChange): Promise<boolean> {
    const history = connection.options.password_history;
    const credential = store.users.credential(found.identity);
    if (!history?.enable || !credential) return false;
    for (const old of [credential.hash, ...credential.history].slice(0, history.size)) {
      if (await hashing.matches(password, old)) return true;
    }
    return false;
  }

  return {
    async verify(connection, identifier, password) {
      const found = store.users.findDatabaseUser(connection, identifier);
      const matches = await hashing.matches(password, found && store.users.credential(found.identity)?.hash);
      return matches ? found : undefined;
    },

    async change(change) {
      const { user, identity } = change.found;
      const problem = await problemWith(change);
      if (problem) return problem;
      const old = store.users.credential(identity);
      const history = old ? [old.hash, ...old.history].slice(0, MAX_HISTORY) : [];
      store.users.setCredential(identity, { hash: await hashing.hash(change.password), history });
      user.last_password_reset = user.updated_at = new Date(clock.now()).toISOString();
      if (change.by === 'ticket') parts.loginAttempts.unblock(identityKey(identity));
      parts.browserSessions.endAllOf(user.user_id);
      parts.changed({ user, identity, connection: change.connection, by: change.by, request: change.request });
      return undefined;
    },
  };
}

/** Auth0 keeps at most this many old passwords. */
const MAX_HISTORY = 24;
