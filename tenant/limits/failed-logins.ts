/** Suspicious IP throttling: too many failed logins from one address, whoever they were for. */
import type { Clock } from '../clock.ts';

/** Auth0's example, and perhaps its default: a hundred failures a day, so one new attempt about every quarter of an hour. */
const THRESHOLD = 100;
const SECONDS_PER_ATTEMPT = 864;

export class FailedLogins {
  readonly #byIp = new Map<string, { readonly failures: number; readonly at: number }>();
  readonly #clock: Clock;
  readonly #threshold: number;

  constructor(clock: Clock, threshold = THRESHOLD) {
    this.#clock = clock;
    this.#threshold = threshold;
  }

  /** Whether the address has used its failures up. */
  isThrottled(ip: string): boolean {
    return this.#failures(ip) > this.#threshold - 1;
  }

  fail(ip: string): void {
    this.#byIp.set(ip, { failures: this.#failures(ip) + 1, at: this.#clock.now() });
  }

  reset(): void {
    this.#byIp.clear();
  }

  /** Failures that still count: time forgives them one by one. */
  #failures(ip: string): number {
    const entry = this.#byIp.get(ip);
    if (!entry) return 0;
    return Math.max(0, entry.failures - (this.#clock.now() - entry.at) / 1000 / SECONDS_PER_ATTEMPT);
  }
}
