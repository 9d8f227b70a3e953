/** Writes down every test of a run, for whoever judges it. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import type { Result } from '../verdict.ts';

export function report(path: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      writeFileSync(path, JSON.stringify(sessions.flatMap(results)));
    },
  };
}

function results({ testFile, testResults, errors }: TestSession): Result[] {
  const file = relative(process.cwd(), testFile);
  const told = errors.map(({ message }) => message);
  // A hook that fails takes its tests with it: the file as a whole has failed.
  const whole =
    told.length || !testResults ? [{ name: file, passed: false, why: told.join('; ') || 'did not load' }] : [];
  return [...(testResults ? testsOf(testResults, file) : []), ...whole];
}

function testsOf({ name, suites, tests }: TestSuiteResult, before: string): Result[] {
  const here = name ? `${before} › ${name}` : before;
  return [
    ...tests.map(test => ({
      name: `${here} › ${test.name}`,
      passed: test.passed && !test.skipped,
      why: test.skipped ? 'skipped' : (test.error?.message ?? ''),
    })),
    ...suites.flatMap(suite => testsOf(suite, here)),
  ];
}
