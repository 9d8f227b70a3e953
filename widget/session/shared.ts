/** What parts of the session that come later still are handed: if they imported it, none would ever load once that had failed. */
import { withDeadline } from './deadline.ts';
import { readRecord, writeRecord } from './redirect-record.ts';
import { settle } from './settle.ts';

export const shared = { settle, withDeadline, readRecord, writeRecord };
export type Shared = typeof shared;
