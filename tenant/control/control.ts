/** What tests and the demo may do to a running tenant; the same acts are reachable by HTTP under `/__tenant`. */
import type { Trace } from './trace.ts';

/** A mail as it arrived in the inbox. */
export interface ReceivedMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** ISO 8601. */
  readonly date: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
  /** All `http(s)` addresses in the mail's links, in order. */
  readonly links: readonly string[];
}

/** Makes requests to a path go wrong on purpose. */
export interface Fault {
  /** Exact path, without query. */
  readonly path: string;
  /** Answers this status instead of doing the work. */
  readonly status?: number | undefined;
  /** Body of that answer, sent as JSON. */
  readonly body?: unknown;
  /** Waits before doing the work (or before the status). */
  readonly delayMs?: number | undefined;
  /** Closes the connection without an answer. */
  readonly drop?: boolean | undefined;
  /** How many requests are hit; all, if absent. */
  readonly times?: number | undefined;
}

export interface TenantControl {
  /** Mails in the inbox, oldest first. */
  mails(): readonly ReceivedMail[];
  /**
   * Resolves with the first mail, old or new, that the predicate accepts.
   *
   * @throws {Error} after the time limit in milliseconds (10 s unless given)
   */
  waitForMail(predicate?: (mail: ReceivedMail) => boolean, timeoutMs?: number): Promise<ReceivedMail>;
  /** Moves the tenant's clock (tickets, limits, stamps) forward. */
  advanceClock(seconds: number): void;
  fault(fault: Fault): void;
  /** Back to the seed: users, tickets, sessions, limits, faults, inbox, clock. */
  reset(): Promise<void>;
  readonly trace: Trace;
}
