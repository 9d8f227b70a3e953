/** Users, their password hashes and second factors, in memory. */
import type { Credential, Enrollment, Identity, User } from './model.ts';

/** A user together with the database identity that a lookup found. */
export interface DatabaseUser {
  readonly user: User;
  readonly identity: Identity;
}

export class UserStore {
  readonly #users = new Map<string, User>();
  readonly #credentials = new Map<string, Credential>();
  readonly #enrollments = new Map<string, readonly Enrollment[]>();

  add(user: User): void {
    this.#users.set(user.user_id, user);
  }

  all(): readonly User[] {
    return [...this.#users.values()];
  }

  find(userId: string): User | undefined {
    return this.#users.get(userId);
  }

  findByEmail(email: string): readonly User[] {
    const wanted = email.toLowerCase();
    if (wanted === '') return [];
    return this.all().filter(user => user.email.toLowerCase() === wanted);
  }

  /** The user whose identity in this database connection goes by the identifier (e-mail address or user name). */
  findDatabaseUser(connection: string, identifier: string): DatabaseUser | undefined {
    const wanted = identifier.trim().toLowerCase();
    if (wanted === '') return undefined;
    for (const user of this.all()) {
      for (const identity of user.identities) {
        if (!isDatabaseIdentity(identity) || identity.connection !== connection) continue;
        if ([emailOf(user, identity), user.username].some(name => name?.toLowerCase() === wanted)) {
          return { user, identity };
        }
      }
    }
    return undefined;
  }

  credential(identity: Identity): Credential | undefined {
    return this.#credentials.get(identityKey(identity));
  }

  setCredential(identity: Identity, credential: Credential): void {
    this.#credentials.set(identityKey(identity), credential);
  }

  enrollments(userId: string): readonly Enrollment[] {
    return this.#enrollments.get(userId) ?? [];
  }

  setEnrollments(userId: string, enrollments: readonly Enrollment[]): void {
    this.#enrollments.set(userId, enrollments);
  }
}

/** Whether the identity has a password at this tenant. */
export function isDatabaseIdentity(identity: Identity): boolean {
  return identity.provider === 'auth0';
}

/** The e-mail address by which an identity is known: its own for a linked identity, else the user's. */
export function emailOf(user: User, identity: Identity): string {
  return identity.profileData?.email ?? user.email;
}

/** `provider|id`, as user ids are written. */
export function identityKey(identity: Identity): string {
  return `${identity.provider}|${identity.user_id}`;
}
