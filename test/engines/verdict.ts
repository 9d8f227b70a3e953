/** Judges what happened in an engine against the list of what it cannot do. */

/** One test, one journey, or one file that did not run. */
export interface Result {
  readonly name: string;
  readonly passed: boolean;
  /** Why not, when it did not. */
  readonly why: string;
}

export interface Limit {
  /** Names of the tests. */
  readonly tests: RegExp;
  /** What cannot be done, and why. */
  readonly reason: string;
}

export interface Verdict {
  readonly passed: readonly Result[];
  readonly failed: readonly Result[];
  /** Failed, and listed with a reason. */
  readonly excused: readonly Result[];
}

/**
 * A listed test has to fail: one that passes, and a line of the list that no test answers to, are failures themselves, or
 * the list would rot.
 *
 * @param elsewhere names of the tests that ran in another engine: what is missing here has been skipped
 */
export function judge(
  results: readonly Result[],
  limits: readonly Limit[],
  elsewhere: readonly string[] = [],
): Verdict {
  const isListed = ({ name }: { name: string }): boolean => limits.some(({ tests }) => tests.test(name));
  const ran = new Set(results.map(({ name }) => name));
  const passed = results.filter(result => result.passed);
  const broken = results.filter(result => !result.passed);
  return {
    passed: passed.filter(result => !isListed(result)),
    excused: broken.filter(isListed),
    failed: [
      ...broken.filter(result => !isListed(result)),
      ...passed
        .filter(isListed)
        .map(({ name }) => failure(name, 'passes, and is listed as impossible: take it off the list')),
      ...limits
        .filter(({ tests }) => !results.some(({ name }) => tests.test(name)))
        .map(({ tests }) => failure(String(tests), 'is listed as impossible, and is the name of no test')),
      ...elsewhere
        .filter(name => !ran.has(name))
        .map(name => failure(name, 'ran in another engine, and not in this one')),
    ],
  };
}

const failure = (name: string, why: string): Result => ({ name, passed: false, why });
