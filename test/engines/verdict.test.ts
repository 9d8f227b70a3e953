import { describe, expect, it } from 'vitest';
import { judge, type Limit, type Result } from './verdict.ts';

const limits: readonly Limit[] = [{ tests: /^colours › /, reason: 'cannot be told' }];
const passes = (name: string): Result => ({ name, passed: true, why: '' });
const fails = (name: string): Result => ({ name, passed: false, why: 'no such command' });

describe('the verdict about an engine', () => {
  it('excuses a listed test that fails, and no other', () => {
    const verdict = judge([fails('colours › dark'), fails('form › is sent'), passes('form › is shown')], limits);
    expect(verdict).toEqual({
      excused: [fails('colours › dark')],
      failed: [fails('form › is sent')],
      passed: [passes('form › is shown')],
    });
  });

  it('does not let the list rot: what passes must not be on it', () => {
    const { passed, failed } = judge([passes('colours › dark')], limits);
    expect(passed).toEqual([]);
    expect(failed).toHaveLength(1);
    expect(failed[0]?.why).toContain('take it off');
  });

  it('does not let the list rot: every line is about a test', () => {
    expect(judge([passes('form › is sent')], limits).failed.map(({ why }) => why)).toEqual([
      'is listed as impossible, and is the name of no test',
    ]);
  });

  it('misses what ran elsewhere', () => {
    const { failed } = judge([passes('a')], [], ['a', 'b']);
    expect(failed.map(({ name }) => name)).toEqual(['b']);
  });
});
