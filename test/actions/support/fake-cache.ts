// An api.cache that keeps what it is given, and says for how long it was asked to.
import type { ActionCache } from '../../../actions/typings/common.ts';

export class FakeCache implements ActionCache {
  readonly entries = new Map<string, { value: string; ttl: number | undefined }>();

  get(key: string): { value: string; expires_at: number } | undefined {
    const entry = this.entries.get(key);
    return entry && { value: entry.value, expires_at: Infinity };
  }

  set(key: string, value: string, options?: { readonly ttl?: number }): void {
    this.entries.set(key, { value, ttl: options?.ttl });
  }

  delete(key: string): void {
    this.entries.delete(key);
  }
}
