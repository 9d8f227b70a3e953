/** Wraps what must never be printed, so that a careless log line, template or JSON.stringify shows `[redacted]`. */

const REDACTED = '[redacted]';

/** A password, client secret or token. The value leaves by {@link reveal} alone, which is easy to search for. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself; call it where it is put on the wire or compared, and keep no copy. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  /** What `console.log` and `util.inspect` show in Node. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return REDACTED;
  }
}
