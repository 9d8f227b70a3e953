/** `event.authentication.methods` after a re-login in one session, in each way that Auth0's silence allows. */
import type { AuthenticationMethod } from '../extensions.ts';

/**
 * What a re-login does to the entry of the same method: the new one replaces it, stands beside it, or is not noted at all.
 * Auth0 does not document which.
 */
export type ReLogin = 'replaced' | 'appended' | 'stale';

export class SessionMethods {
  /** Every entry that a session was ever seen with, by its id, oldest first. */
  readonly #seen = new Map<string, readonly AuthenticationMethod[]>();
  readonly #reLogin: ReLogin;

  constructor(reLogin: ReLogin) {
    this.#reLogin = reLogin;
  }

  /** @param current the newest entry of each method */
  of(sessionId: string | undefined, current: readonly AuthenticationMethod[]): readonly AuthenticationMethod[] {
    if (sessionId === undefined || this.#reLogin === 'replaced') return current;
    const before = this.#seen.get(sessionId) ?? [];
    const isNew = (method: AuthenticationMethod) =>
      !before.some(it => it.name === method.name && it.timestamp === method.timestamp);
    const seen = [...before, ...current.filter(isNew)];
    this.#seen.set(sessionId, seen);
    if (this.#reLogin === 'appended') return seen;
    // Only first factors go stale: a second factor answered now is news to every tenant.
    return current.map(method =>
      method.name === 'mfa' ? method : (seen.find(it => it.name === method.name) ?? method),
    );
  }

  reset(): void {
    this.#seen.clear();
  }
}
