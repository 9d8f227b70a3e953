import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../../proxy/settings.ts';
import { Secret } from '../../proxy/secret.ts';
import { inspect } from 'node:util';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a secret from a file', () => {
  it('is read again after a few seconds, and stays while the file is away or empty', () => {
    let content: string | undefined = 'first\n';
    const settings = readSettings({ TOKEN_FILE: '/run/token' }, () => {
      if (content === undefined) throw new Error('ENOENT');
      return content;
    });
    const read = settings.secretReader('TOKEN');
    const now = () => read?.read().reveal();
    expect(now()).toBe('first');
    content = 'second\n';
    expect(now()).toBe('first');
    vi.advanceTimersByTime(5_000);
    expect(now()).toBe('second');
    for (const trouble of [undefined, '', ' \n']) {
      content = trouble;
      vi.advanceTimersByTime(5_000);
      expect(now()).toBe('second');
    }
    content = 'third\n';
    expect(now()).toBe('second');
    read?.reread();
    expect(now()).toBe('third');
    expect(settings.problems).toEqual([]);
  });
});

describe('a secret', () => {
  it('shows itself to nobody who does not ask by name', () => {
    const secret = new Secret('canary');
    const shown = [String(secret), JSON.stringify({ secret }), inspect({ secret }, { showHidden: true })];
    expect(shown.filter(text => text.includes('canary'))).toEqual([]);
    expect(shown.every(text => text.includes('[redacted]'))).toBe(true);
    expect(secret.reveal()).toBe('canary');
    expect(Object.keys(secret)).toEqual([]);
  });
});
