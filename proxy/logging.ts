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
  'many-guesses',
  'outcome-unknown',
  'store-unavailable',
  'certificate-unusable',
  'breaker-open',
];

export type LogLevel = 'info' | 'warn' | 'silent';

export interface Log {
  readonly journal: Journal;
  /**
   * Writes out what is still buffered, for the moment before the process ends, and says whether the log has let go. It
   * has not where somebody reads no more but keeps the pipe: a write that waits there would hold up `process.exit` too.
   */
  readonly close: () => Promise<boolean>;
}

/** @param destination Where lines go; standard output unless a test wants to read them. */
export function createLog(level: LogLevel, destination?: pino.DestinationStream): Log {
  const output = destination ? { stream: destination, close: () => Promise.resolve(true) } : standardOutput();
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, output.stream);
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
  return { journal, close: output.close };
}

/** Milliseconds that the last lines may take. */
const LAST_LINES = 1_000;

function standardOutput() {
  const stream = pino.destination({ fd: 1, sync: false, maxLength: MAX_BUFFERED_BYTES });
  let isBroken = false;
  stream.on('error', () => (isBroken = true)); // a full disk or a closed pipe must not end the process
  stream.on('write', () => (isBroken = false));

  /** Not `flushSync`: it waits for a full disk, and for a reader who never reads, until somebody kills the process. */
  function close(): Promise<boolean> {
    return new Promise(resolve => {
      const giveUp = () => {
        stream.destroy(); // or pino would flush it once more, at the process's exit
        resolve(true);
      };
      if (isBroken) {
        giveUp();
        return;
      }
      stream.once('close', () => resolve(true)).once('error', giveUp);
      setTimeout(() => resolve(false), LAST_LINES);
      stream.end();
    });
  }
  return { stream, close };
}
