/** What a property is, and how it submits a change and states what must hold. */
import { ORIGIN, type FakeTown } from './fake-tenant.ts';

/** Tries a property `runs` times. Throws fast-check's report, with the smallest counterexample, where it does not hold. */
export type Property = (runs: number) => Promise<void>;

let keys = 0;

/** The widget's request, with a new idempotency key. */
export async function submit(
  town: FakeTown,
  subject: string,
  content: string,
  more: Record<string, string> = {},
): Promise<Response> {
  keys += 1;
  return town.app.request('/change-password', {
    method: 'POST',
    headers: {
      ...more,
      authorization: `Bearer ${await town.token(subject)}`,
      'content-type': 'application/json',
      'idempotency-key': `key-of-a-property-${keys}`,
      origin: ORIGIN,
    },
    body: content,
  });
}

export function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
