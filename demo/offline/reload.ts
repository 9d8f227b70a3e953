/** Reloads the page, unless something would be lost: what is typed, a flow, or the way to another page. */
import { isBusy } from './busy.ts';

let isLeaving = false;
addEventListener('beforeunload', () => (isLeaving = true));
// Back from where the visitor went, or never away.
addEventListener('pageshow', () => (isLeaving = false));

export function reloadIfIdle(): void {
  if (!isLeaving && !isBusy()) location.reload();
}
