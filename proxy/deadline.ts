/** A point in time by which a chain of calls must be done, on the monotonic clock: wall-clock jumps do not move it. */
export class Deadline {
  readonly #at: number;

  private constructor(at: number) {
    this.#at = at;
  }

  /** A deadline `milliseconds` from now. */
  static in(milliseconds: number): Deadline {
    return new Deadline(performance.now() + milliseconds);
  }

  /** Milliseconds left, never below 0. */
  get remaining(): number {
    return Math.max(0, this.#at - performance.now());
  }
}
