/** What this tab remembers across a redirect of ours: the OAuth `state` that marks the answer, and the user's intent. */
import type { Intent } from './session.ts';

export interface RedirectRecord {
  /** The `state` of the `/authorize` request (RFC 6749 §4.1.1): how we know our answer from the host's. */
  readonly state: string;
  readonly intent: Intent;
}

/** Storage can be blocked; then the widget forgets, and a return is simply not recognised. */
export const redirectRecord = (clientId: string) => {
  const key = `apm.redirect.${clientId}`;
  return {
    read(): RedirectRecord | undefined {
      try {
        return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as RedirectRecord | null) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(record: RedirectRecord): void {
      try {
        sessionStorage.setItem(key, JSON.stringify(record));
      } catch {
        // Blocked or full: see above.
      }
    },
    clear(): void {
      try {
        sessionStorage.removeItem(key);
      } catch {
        // Blocked: nothing was kept either.
      }
    },
  };
};

/** Whether the page's address is the answer to our own request, and not to one of the host's. */
export function isOurs(record: RedirectRecord | undefined, page: URL): record is RedirectRecord {
  const { searchParams: query } = page;
  if (record?.state !== query.get('state')) return false;
  return query.has('code') || query.has('error');
}
