/** Brute-force protection: ten wrong passwords in a row block a user from an address until the password is reset. */

/** Auth0's default threshold. */
export const MAX_FAILED_LOGINS = 10;

export class LoginAttempts {
  readonly #failures = new Map<string, number>();

  /** Whether this identity may not try again from this address. */
  isBlocked(identity: string, ip: string): boolean {
    return (this.#failures.get(key(identity, ip)) ?? 0) >= MAX_FAILED_LOGINS;
  }

  fail(identity: string, ip: string): void {
    this.#failures.set(key(identity, ip), (this.#failures.get(key(identity, ip)) ?? 0) + 1);
  }

  succeed(identity: string, ip: string): void {
    this.#failures.delete(key(identity, ip));
  }

  /** Lifts the block everywhere, as a password change by the user does. */
  unblock(identity: string): void {
    for (const entry of this.#failures.keys()) {
      if (entry.startsWith(`${identity}\n`)) this.#failures.delete(entry);
    }
  }

  reset(): void {
    this.#failures.clear();
  }
}

function key(identity: string, ip: string): string {
  return `${identity}\n${ip}`;
}
