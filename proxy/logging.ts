/** The journal as JSON lines on standard output, one per fact. Only the fields named here are ever written. */
import pino from 'pino';
import type { Journal, NoticeCode } from './journal.ts';

/** Bytes kept for a reader who does not read; beyond, lines are dropped, for the service matters more than its log. */
const MAX_BUFFERED_BYTES = 1_048_576;

const LOUD: readonly NoticeCode[] = [
  'unexpected-error',
  'tenant-misconfigured',
  'management-token-refused',
  'identity-mismatch',
  'outcome-unknown',
  'store-unavailable',
  'breaker-open',
];

export type LogLevel = 'info' | 'warn' | 'silent';

export interface Log {
  readonly journal: Journal;
  /** Writes out what is still buffered; for the moment before the process ends. */
  readonly flush: () => void;
}

/** @param destination Where lines go; standard output unless a test wants to read them. */
export function createLog(level: LogLevel, destination?: pino.DestinationStream): Log {
  const stream = destination ?? standardOutput();
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);
  const journal: Journal = {
    answered: ({ route, status, outcome, milliseconds, request, user, client }) =>
      log.info({
        event: 'answered',
        route,
        status,
        outcome,
        milliseconds: Math.round(milliseconds),
        request,
        user,
        client,
      }),
    called: () => undefined, // metrics count these; a line per call would say nothing more
    notice: (code, { call, reason, error, at, port } = {}) =>
      log[LOUD.includes(code) ? 'warn' : 'info']({ event: code, call, reason, error, at, port }),
  };
  return { journal, flush: () => flushQuietly(stream) };
}

function standardOutput() {
  const stream = pino.destination({ fd: 1, sync: false, maxLength: MAX_BUFFERED_BYTES });
  stream.on('error', () => undefined); // a full disk or a closed pipe must not end the process
  return stream;
}

function flushQuietly(stream: pino.DestinationStream & { flushSync?: () => void }): void {
  try {
    stream.flushSync?.();
  } catch {
    // Nothing could be written out; there is no place left to say so.
  }
}
