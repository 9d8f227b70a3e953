/** Token buckets by key, on the tenant's clock (Auth0: "Rate limit configurations"). */
import type { Clock } from '../clock.ts';

export interface BucketAnswer {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the next token arrives; 0 while the bucket is full. */
  readonly nextTokenIn: number;
}

export class TokenBuckets {
  readonly #buckets = new Map<string, { tokens: number; filledAt: number }>();
  readonly #clock: Clock;
  readonly #size: number;
  readonly #refillSeconds: number;

  /** @param refillSeconds after how many seconds one token comes back */
  constructor(clock: Clock, size: number, refillSeconds: number) {
    this.#clock = clock;
    this.#size = size;
    this.#refillSeconds = refillSeconds;
  }

  /** Takes a token if there is one. */
  take(key: string): BucketAnswer {
    const now = this.#clock.now() / 1000;
    const bucket = this.#buckets.get(key) ?? { tokens: this.#size, filledAt: now };
    const refilled = Math.floor((now - bucket.filledAt) / this.#refillSeconds);
    const tokens = Math.min(this.#size, bucket.tokens + refilled);
    const filledAt = tokens === this.#size ? now : bucket.filledAt + refilled * this.#refillSeconds;
    const allowed = tokens > 0;
    const remaining = allowed ? tokens - 1 : 0;
    this.#buckets.set(key, { tokens: remaining, filledAt });
    return { allowed, limit: this.#size, remaining, nextTokenIn: Math.ceil(filledAt + this.#refillSeconds - now) };
  }

  reset(): void {
    this.#buckets.clear();
  }
}

/** The rate-limit headers of Auth0's Authentication API. */
export function rateLimitHeaders(answer: BucketAnswer, nowMs: number): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(answer.limit),
    'X-RateLimit-Remaining': String(answer.remaining),
    'X-RateLimit-Reset': String(Math.floor(nowMs / 1000) + answer.nextTokenIn),
    ...(answer.allowed ? {} : { 'Retry-After': String(answer.nextTokenIn) }),
  };
}
