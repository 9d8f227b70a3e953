import fc from 'fast-check';
import createSheriff, { charsets, PasswordPolicy as Sheriff } from 'password-sheriff';
import { describe, expect, it } from 'vitest';
import type { CharacterType, PasswordPolicy } from '../../contract/index.ts';
import { evaluate, fromConnectionOptions, rulesOf } from '../../policy/index.ts';

/** Passwords near the edges of the rules: runs, all four character types, astral characters, 72 bytes and around. */
const password = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...Array.from('abcdefABC123!~ é\\|😀')), maxLength: 90 }),
  fc.string({ unit: fc.constantFrom(...Array.from('aaabcbaA9')), minLength: 6, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀'), minLength: 17, maxLength: 74 }),
);

const charsetOf: Record<CharacterType, (typeof charsets)['numbers']> = {
  lowercase: charsets.lowerCase,
  uppercase: charsets.upperCase,
  number: charsets.numbers,
  special: charsets.specialCharacters,
};

function meetsAll(policy: PasswordPolicy, text: string): boolean {
  return evaluate(policy, text).every(verdict => verdict.met);
}

function unmet(options: unknown, text: string): string[] {
  return evaluate(fromConnectionOptions(options), text).flatMap(({ rule, met }) => (met ? [] : [rule.code]));
}

describe('evaluate agrees with password-sheriff', () => {
  it.each(['none', 'low', 'fair', 'good', 'excellent'])('on the legacy level %s', level => {
    const policy = fromConnectionOptions({ passwordPolicy: level });
    const sheriff = createSheriff(level);
    fc.assert(
      fc.property(password, text => {
        const tooLong = Buffer.byteLength(text) > 72;
        expect(meetsAll(policy, text)).toBe(sheriff.check(text) && !tooLong);
      }),
      { numRuns: 2000 },
    );
  });

  it('on every combination of the flexible policy', () => {
    const types = fc.subarray<CharacterType>(['lowercase', 'uppercase', 'number', 'special'], { minLength: 1 });
    const anyThree = fc.boolean();
    const blocks = fc.record({ identical: fc.boolean(), sequential: fc.boolean() });
    fc.assert(
      fc.property(
        password,
        fc.integer({ min: 1, max: 72 }),
        types,
        anyThree,
        blocks,
        (text, min, listed, three, on) => {
          const policy = fromConnectionOptions({
            password_options: {
              complexity: {
                min_length: min,
                character_types: listed,
                character_type_rule: three ? 'three_of_four' : 'all',
                identical_characters: on.identical ? 'block' : 'allow',
                sequential_characters: on.sequential ? 'block' : 'allow',
              },
            },
          });
          const sheriff = new Sheriff({
            length: { minLength: min },
            maxLength: { maxBytes: 72 },
            ...(three
              ? { containsAtLeast: { atLeast: 3, expressions: Object.values(charsetOf) } }
              : { contains: { expressions: listed.map(type => charsetOf[type]) } }),
            ...(on.identical && { identicalChars: { max: 2 } }),
            ...(on.sequential && { sequentialChars: { max: 2 } }),
          });
          expect(meetsAll(policy, text)).toBe(sheriff.check(text));
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('evaluate', () => {
  it('names each broken rule', () => {
    expect(unmet({ passwordPolicy: 'excellent' }, 'aaa')).toEqual([
      'min-length',
      'three-of-four',
      'identical-characters',
    ]);
    expect(unmet({ passwordPolicy: 'fair' }, 'lowercase')).toEqual(['uppercase', 'number']);
    expect(unmet({}, '😀'.repeat(19))).toEqual(['max-length']);
    expect(unmet({}, '😀'.repeat(18))).toEqual([]);
  });

  it('judges profile data only where a profile is given, whatever the case', () => {
    const policy = fromConnectionOptions({ password_no_personal_info: { enable: true } });
    const judge = (text: string) => evaluate(policy, text, { email: 'Marie.Curie@example.com', nickname: 'mc' });
    expect(judge('xx-marie.CURIE-9').find(v => v.rule.code === 'profile-data')?.met).toBe(false);
    expect(judge('polonium-mc-1898').find(v => v.rule.code === 'profile-data')?.met).toBe(true);
    expect(evaluate(policy, 'anything').map(v => v.rule.code)).not.toContain('profile-data');
  });

  it('lists the rules that only the tenant can judge, without judging them', () => {
    const policy = fromConnectionOptions({
      password_dictionary: { enable: true },
      password_history: { enable: true, size: 7 },
    });
    expect(rulesOf(policy)).toContainEqual({ code: 'history', limit: 7 });
    expect(rulesOf(policy)).toContainEqual({ code: 'dictionary' });
    expect(evaluate(policy, 'password').map(v => v.rule.code)).toEqual(['min-length', 'max-length']);
  });
});
