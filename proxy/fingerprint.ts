/** Keyed hashes, for what must be recognized again but not be known: users in logs, bodies behind idempotency keys. */
import { createHmac } from 'node:crypto';

/** HMAC-SHA-256 of `parts` in base64url, under `key`. Encoded as a list, so that no two lists look alike. */
export function fingerprintWith(key: string | Uint8Array): (...parts: string[]) => string {
  return (...parts) => createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}
