import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../proxy/config.ts';

const guide = readFileSync(new URL('../../docs/proxy.md', import.meta.url), 'utf8');

/** Every name that the configuration looks up in the environment. */
function settingsRead(): string[] {
  const names = new Set<string>();
  const environment = new Proxy<Record<string, string | undefined>>(
    {},
    { get: (_target, name) => void names.add(String(name)) },
  );
  expect(() => loadConfig(environment, () => '')).toThrow(); // nothing is set; only what was looked up matters
  return [...names].filter(name => !name.startsWith('NODE_') && !name.endsWith('_FILE'));
}

describe('the guide', () => {
  it('has every setting in its table, and no other', () => {
    const table = guide.slice(guide.indexOf('## Settings'), guide.indexOf('## The security argument'));
    const documented = [...table.matchAll(/^\| (`[A-Z][A-Z0-9_`, ]+)\|/gm)].flatMap(([, cell = '']) => [
      ...cell.matchAll(/`([A-Z0-9_]+)`/g),
    ]);
    const names = documented.map(([, name = '']) => name).filter(name => !name.endsWith('_FILE'));
    // LOGIN_TIME_CLAIM is read only where MAX_LOGIN_AGE is set.
    expect([...names].sort()).toEqual([...settingsRead(), 'LOGIN_TIME_CLAIM'].sort());
  });

  it('explains every notice', () => {
    const source = readFileSync(new URL('../../proxy/journal.ts', import.meta.url), 'utf8');
    const codes = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(10);
    const table = guide.slice(guide.indexOf('## Watch it'));
    const spelled = table.replace('`breaker-open`, `-closed`', '`breaker-open`, `breaker-closed`');
    expect(codes.filter(code => !spelled.includes(`\`${code}\``))).toEqual([]);
  });
});
