/** The users' single sign-on sessions and refresh tokens, as the tenant's own endpoints see and end them. */
import type { AuthenticationMethod } from '../extensions.ts';
import type { OidcStorage, StoredEntry } from './storage.ts';

export class BrowserSessions {
  readonly #storage: OidcStorage;
  /** By the session's uid, which stays the same when its cookie changes. */
  readonly #methods = new Map<string, readonly AuthenticationMethod[]>();
  /** Name of the connection that a session was last logged in with, by the session's uid. */
  readonly #connections = new Map<string, string>();

  constructor(storage: OidcStorage) {
    this.#storage = storage;
  }

  /** Ends all single sign-on sessions of a user, so that every browser has to log in again. */
  endAllOf(userId: string): void {
    for (const { id } of this.#storage.all('Session', userId)) this.#storage.delete('Session', id);
  }

  /** Ends one of a user's sessions, by its uid. */
  end(userId: string, sessionUid: string): void {
    const session = this.of(userId).find(({ payload }) => payload.uid === sessionUid);
    if (session) this.#storage.delete('Session', session.id);
  }

  of(userId: string): readonly StoredEntry[] {
    return this.#storage.all('Session', userId);
  }

  refreshTokensOf(userId: string): readonly StoredEntry[] {
    return this.#storage.all('RefreshToken', userId);
  }

  /** Revokes a refresh token with its whole grant, as Auth0 does by default. */
  revokeRefreshToken(token: StoredEntry): void {
    if (token.payload.grantId) this.#storage.revokeGrant(token.payload.grantId);
  }

  methods(sessionUid: string): readonly AuthenticationMethod[] {
    return this.#methods.get(sessionUid) ?? [];
  }

  /** Adds a method; an older one of the same name and type gives way, so that timestamps are the newest. */
  addMethod(sessionUid: string, method: AuthenticationMethod): void {
    const others = this.methods(sessionUid).filter(it => it.name !== method.name || it.type !== method.type);
    this.#methods.set(sessionUid, [...others, method]);
  }

  connection(sessionUid: string | undefined): string | undefined {
    return this.#connections.get(sessionUid ?? '');
  }

  setConnection(sessionUid: string, connection: string): void {
    this.#connections.set(sessionUid, connection);
  }

  reset(): void {
    this.#storage.clear();
    this.#methods.clear();
    this.#connections.clear();
  }
}
