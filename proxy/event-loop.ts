/** Is this process keeping up? Tells by how late its own timer fires: a late timer means that all else is late as well. */

export interface EventLoopWatch {
  /** Whether new work would only make everybody wait longer. */
  readonly isLate: () => boolean;
  readonly stop: () => void;
}

/** Milliseconds between two looks. */
const INTERVAL = 100;

/** Share of the newest look in the running average: one long pause is no overload, a second of them is. */
const WEIGHT = 0.25;

/** @param limit Milliseconds of lateness, on average over the last looks, from which on the process counts as late. */
export function watchEventLoop(limit = 500): EventLoopWatch {
  let average = 0;
  let expected = performance.now() + INTERVAL;
  const timer = setInterval(() => {
    const now = performance.now();
    average += WEIGHT * (Math.max(0, now - expected) - average);
    expected = now + INTERVAL;
  }, INTERVAL);
  timer.unref();
  return { isLate: () => average > limit, stop: () => clearInterval(timer) };
}
