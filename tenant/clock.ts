/** The tenant's clock for tickets, limits and stamps: real time plus what a test or a demo has moved it forward. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the clock forward. Tokens and browser sessions keep real time, as browsers and clients do. */
  advance(seconds: number): void;
  /** Back to real time. */
  reset(): void;
}

export function createClock(realNow: () => number = Date.now): Clock {
  let offset = 0;
  return {
    now: () => realNow() + offset,
    advance(seconds) {
      if (!(seconds >= 0)) throw new RangeError('The clock only moves forward.');
      offset += seconds * 1000;
    },
    reset() {
      offset = 0;
    },
  };
}
