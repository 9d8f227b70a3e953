import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromConnectionOptions, rulesOf } from '../../policy/index.ts';

describe('fromConnectionOptions', () => {
  it('reads the legacy settings', () => {
    const policy = fromConnectionOptions({
      passwordPolicy: 'good',
      password_complexity_options: { min_length: 14 },
      password_history: { enable: true, size: 3 },
      password_dictionary: { enable: true, dictionary: ['acme'] },
      password_no_personal_info: { enable: true },
    });
    expect(rulesOf(policy)).toEqual([
      { code: 'min-length', limit: 14 },
      { code: 'three-of-four', limit: 3 },
      { code: 'max-length', limit: 72 },
      { code: 'profile-data' },
      { code: 'dictionary' },
      { code: 'history', limit: 3 },
    ]);
  });

  it('prefers the flexible policy', () => {
    const policy = fromConnectionOptions({
      passwordPolicy: 'excellent',
      password_options: {
        complexity: { min_length: 15, character_types: ['number'], sequential_characters: 'block' },
        dictionary: { active: true, default: 'en_100k' },
      },
    });
    expect(rulesOf(policy).map(rule => rule.code)).toEqual([
      'min-length',
      'number',
      'sequential-characters',
      'max-length',
      'dictionary',
    ]);
    expect(policy.dictionary.default).toBe('en_100k');
  });

  it('reads null, an unknown level and inherited names as no rule at all', () => {
    for (const passwordPolicy of [null, undefined, 'toString', '__proto__', 42]) {
      expect(fromConnectionOptions({ passwordPolicy }).complexity.min_length).toBe(1);
    }
  });

  it('never throws and always answers a whole policy', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        expect(rulesOf(fromConnectionOptions(value)).length).toBeGreaterThanOrEqual(2);
        expect(rulesOf(fromConnectionOptions({ password_options: value })).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
