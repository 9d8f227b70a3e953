/** What this tab remembers across a redirect of ours: the OAuth `state` that marks the answer, and the user's intent. */
import type { Intent } from './session.ts';

export interface RedirectRecord {
  /** The `state` of the `/authorize` request (RFC 6749 §4.1.1): how we know our answer from the host's. */
  readonly state: string;
  readonly intent: Intent;
}

export const recordKey = (clientId: string): string => `apm.redirect.${clientId}`;

/** Nothing, too, when storage is blocked: then a return is simply not recognised. */
export function readRecord(clientId: string): RedirectRecord | undefined {
  try {
    const record = JSON.parse(sessionStorage.getItem(recordKey(clientId)) ?? 'null') as Partial<RedirectRecord> | null;
    return record?.intent && (record as RedirectRecord);
  } catch {
    return undefined;
  }
}

/** Whether the page's address is the answer to our own request, and not to one of the host's. */
export function isOurs(record: RedirectRecord | undefined, { searchParams: query }: URL): record is RedirectRecord {
  return record?.state === query.get('state') && (query.has('code') || query.has('error'));
}

/** Storage can be blocked or full; then the return is not recognised, and nothing worse. */
export function writeRecord(clientId: string, record: RedirectRecord): void {
  try {
    sessionStorage.setItem(recordKey(clientId), JSON.stringify(record));
  } catch {
    // See above.
  }
}
