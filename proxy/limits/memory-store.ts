/** Keeps counters and values in this process: enough for one instance, and the fallback when Redis is away. */
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Counter, Store } from './store.ts';

/** Values of one kind kept at most; beyond, the oldest go first. A value is a few hundred bytes. */
const MAX_VALUES = 100_000;

export function memoryStore(): Store {
  const maps = new Map<string, ExpiringMap>();

  /** Each kind, the word before the colon, has room of its own: whoever floods one pushes nothing of another out. */
  function valuesLike(key: string): ExpiringMap {
    const kind = key.slice(0, key.indexOf(':') + 1);
    const values = maps.get(kind) ?? new ExpiringMap();
    maps.set(kind, values);
    return values;
  }

  return {
    counter: (name, limit, seconds) =>
      counterOn(new RateLimiterMemory({ keyPrefix: name, points: limit, duration: seconds })),
    claim: (key, value, seconds) => Promise.resolve(valuesLike(key).claim(key, value, seconds)),
    put: (key, value, seconds) => {
      valuesLike(key).set(key, value, seconds);
      return Promise.resolve();
    },
    release: key => {
      valuesLike(key).delete(key);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

/** A limiter of rate-limiter-flexible as a {@link Counter}. */
export function counterOn(limiter: RateLimiterAbstract): Counter {
  return {
    async count(key) {
      try {
        await limiter.consume(key);
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return secondsLeft(refusal);
        throw refusal;
      }
    },
    async wait(key) {
      const used = await limiter.get(key);
      return used && used.remainingPoints <= 0 ? secondsLeft(used) : 0;
    },
    async giveBack(key) {
      // After the window has ended there is nothing to give back to; a reward would be credit in the next one.
      if (await limiter.get(key)) await limiter.reward(key);
    },
  };
}

function secondsLeft(used: RateLimiterRes): number {
  return Math.max(1, Math.ceil(used.msBeforeNext / 1000));
}

/** A map whose entries expire, and which cannot grow without bound. */
class ExpiringMap {
  readonly #entries = new Map<string, { readonly value: string; readonly expires: number }>();

  claim(key: string, value: string, seconds: number): string | undefined {
    const existing = this.#entries.get(key);
    if (existing && existing.expires > performance.now()) return existing.value;
    this.set(key, value, seconds);
    return undefined;
  }

  set(key: string, value: string, seconds: number): void {
    this.#entries.delete(key); // so that the newest is last
    this.#entries.set(key, { value, expires: performance.now() + seconds * 1000 });
    this.#dropOldest();
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  /** Drops at most two entries that have expired, and more only where there are too many: every write pays its share. */
  #dropOldest(): void {
    let dropped = 0;
    for (const [key, { expires }] of this.#entries) {
      const isTooMany = this.#entries.size > MAX_VALUES;
      if (!isTooMany && (expires > performance.now() || dropped >= 2)) return;
      this.#entries.delete(key);
      dropped += 1;
    }
  }
}
