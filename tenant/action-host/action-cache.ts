/** `api.cache`: one for all Actions of a trigger, with Auth0's limits. */
import { CACHE } from './limits.ts';

export interface CacheRecord {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expires_at: number;
}

/** Auth0 reports a refused write instead of throwing; the codes are not documented. */
export type CacheWriteResult =
  { readonly type: 'success'; readonly record: CacheRecord } | { readonly type: 'error'; readonly code: string };

export class ActionCache {
  readonly #records = new Map<string, CacheRecord>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get(key: string): CacheRecord | undefined {
    const record = this.#records.get(key);
    if (record && record.expires_at <= this.#now()) this.#records.delete(key);
    return this.#records.get(key);
  }

  set(key: string, value: string, options: { ttl?: number; expires_at?: number } = {}): CacheWriteResult {
    const now = this.#now();
    const ends = [now + CACHE.maxTtlMs];
    if (options.ttl !== undefined) ends.push(now + options.ttl);
    if (options.expires_at !== undefined) ends.push(options.expires_at);
    if (ends.length === 1) ends.push(now + CACHE.defaultTtlMs);

    for (const known of [...this.#records.keys()]) this.get(known); // drops what has expired
    const old = this.#records.get(key);
    if (Buffer.byteLength(key) > CACHE.keyBytes) return { type: 'error', code: 'CacheKeySizeExceeded' };
    if (Buffer.byteLength(value) > CACHE.valueBytes) return { type: 'error', code: 'CacheMaxSizeExceeded' };
    if (!old && this.#records.size >= CACHE.entries) return { type: 'error', code: 'CacheMaxEntriesExceeded' };
    const others = [...this.#records].filter(([known]) => known !== key);
    const total = [...others.map(([, record]) => record.value), value].reduce(
      (sum, it) => sum + Buffer.byteLength(it),
      0,
    );
    if (total > CACHE.totalBytes) return { type: 'error', code: 'CacheMaxSizeExceeded' };

    const record = { value, expires_at: Math.min(...ends) };
    this.#records.set(key, record);
    return { type: 'success', record };
  }

  delete(key: string): void {
    this.#records.delete(key);
  }

  clear(): void {
    this.#records.clear();
  }
}
