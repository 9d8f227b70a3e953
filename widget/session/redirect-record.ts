/** What this tab remembers across a redirect of ours: the OAuth `state` that marks the answer, and the user's intent. */
import { recordKey } from './record-key.ts';
import type { Intent } from './session.ts';

export interface RedirectRecord {
  /** The `state` of the `/authorize` request (RFC 6749 §4.1.1): how we know our answer from the host's. */
  readonly state: string;
  readonly intent: Intent;
}

/** Nothing, too, when storage is blocked: then a return is simply not recognised. */
export function readRecord(clientId: string): RedirectRecord | undefined {
  try {
    const record = JSON.parse(sessionStorage.getItem(recordKey(clientId)) ?? 'null') as Partial<RedirectRecord> | null;
    return record?.intent && (record as RedirectRecord);
  } catch {
    return undefined;
  }
}

/** Storage can be blocked or full; then the return is not recognised, and nothing worse. */
export function writeRecord(clientId: string, record: RedirectRecord): void {
  try {
    sessionStorage.setItem(recordKey(clientId), JSON.stringify(record));
  } catch {
    // See above.
  }
}
