/** One-time codes of authenticator apps (RFC 6238), each good for one answer. */
import { Secret, TOTP } from 'otpauth';
import type { Clock } from '../clock.ts';
import { TokenBuckets } from '../limits/token-buckets.ts';

export type CodeAnswer = 'right' | 'wrong' | 'too-many-attempts';

/** Auth0: ten attempts, then one every six minutes. */
const ATTEMPTS = { burst: 10, secondsPerAttempt: 360 };
const PERIOD_S = 30;

export class TotpCodes {
  readonly #attempts: TokenBuckets;
  /** The newest time step that a user has answered with: a code that was seen over a shoulder is worth nothing. */
  readonly #lastStep = new Map<string, number>();

  constructor(clock: Clock) {
    this.#attempts = new TokenBuckets(clock, ATTEMPTS.burst, ATTEMPTS.secondsPerAttempt);
  }

  /** @param secret base32 */
  check(userId: string, secret: string, code: string): CodeAnswer {
    if (!this.#attempts.take(userId).allowed) return 'too-many-attempts';
    const now = Date.now();
    const drift = totp(secret).validate({ token: code.replace(/\s/g, ''), timestamp: now, window: 1 });
    if (drift === null) return 'wrong';
    const step = Math.floor(now / 1000 / PERIOD_S) + drift;
    if (step <= (this.#lastStep.get(`${userId} ${secret}`) ?? -1)) return 'wrong';
    this.#lastStep.set(`${userId} ${secret}`, step);
    return 'right';
  }

  reset(): void {
    this.#attempts.reset();
    this.#lastStep.clear();
  }
}

/** A new shared secret, base32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator app reads from the QR code. */
export function keyUri(secret: string, issuer: string, account: string): string {
  return totp(secret, issuer, account).toString();
}

function totp(secret: string, issuer = '', label = ''): TOTP {
  return new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: PERIOD_S, secret: Secret.fromBase32(secret) });
}
