// An error that carries a reason code and nothing a log must not hold.
import type { LogCode } from '../reason-codes.ts';

/** Thrown by the I/O of an Action; the handler reports the code and drops the rest. */
export class ActionFailure extends Error {
  readonly code: LogCode;

  constructor(code: LogCode) {
    super(code);
    this.code = code;
  }
}
