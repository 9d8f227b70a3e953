// The only place that writes to an Action's log: reason codes and nothing else.
import type { ReasonCode } from '../reason-codes.ts';

/** Logs are kept for days and streamed elsewhere, so no event, error, token or ticket may reach them: only a code. */
export function report(code: ReasonCode): void {
  // eslint-disable-next-line no-console -- an Action has no other log
  console.log(code);
}
