import { compare } from 'bcryptjs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isBreachedPassword } from '../../tenant/passwords/breached.ts';
import { isCommonPassword } from '../../tenant/passwords/common-passwords.ts';
import { createHashing } from '../../tenant/passwords/hashing.ts';
import { containsPersonalData } from '../../tenant/passwords/personal-data.ts';
import { meetsPolicy, policyRules } from '../../tenant/passwords/policy.ts';
import type { PasswordPolicyLevel, User } from '../../tenant/store/model.ts';

vi.mock('bcryptjs', async load => {
  const real = await load<typeof import('bcryptjs')>();
  return { ...real, compare: vi.fn(real.compare) };
});
afterEach(() => vi.mocked(compare).mockClear());

describe('hashing', () => {
  it('knows a password by its bcrypt hash', async () => {
    const hashing = await createHashing(4);
    const hash = await hashing.hash('Correct-Horse-1');
    expect(hash).toMatch(/^\$2[aby]\$04\$/);
    expect(await hashing.matches('Correct-Horse-1', hash)).toBe(true);
    expect(await hashing.matches('Correct-Horse-2', hash)).toBe(false);
  });

  it('compares with a hash of the same cost when there is none, so that time tells nothing', async () => {
    const hashing = await createHashing(5);
    expect(await hashing.matches('anything', undefined)).toBe(false);
    expect(compare).toHaveBeenCalledTimes(1);
    expect(vi.mocked(compare).mock.calls[0]?.[1]).toMatch(/^\$2[aby]\$05\$/);
  });

  it('is not opened by the password behind the dummy hash', async () => {
    const hashing = await createHashing(4);
    expect(await hashing.matches('nobody has this password', undefined)).toBe(false);
  });
});

describe('policy levels', () => {
  it.each<[PasswordPolicyLevel | undefined, string, boolean]>([
    [undefined, 'x', true],
    ['none', 'x', true],
    ['none', '', false],
    ['low', 'abcde', false],
    ['low', 'abcdef', true],
    ['fair', 'abcdefgh', false],
    ['fair', 'Abcdefg1', true],
    ['fair', 'Abcdef1', false],
    ['good', 'abcdefg1', false],
    ['good', 'abcdef1!', true],
    ['good', 'Abcdefg1', true],
    ['excellent', 'Abcdefg1', false],
    ['excellent', 'Abcdefgh1!', true],
    ['excellent', 'Abcdddfg1!', false],
  ])('%s: “%s” is allowed: %s', (passwordPolicy, password, expected) => {
    expect(meetsPolicy({ passwordPolicy }, password)).toBe(expected);
  });

  it('let min_length replace the level’s own length', () => {
    const options = { passwordPolicy: 'good', password_complexity_options: { min_length: 12 } } as const;
    expect(meetsPolicy(options, 'Abcdefg1')).toBe(false);
    expect(meetsPolicy(options, 'Abcdefghijk1')).toBe(true);
    expect(policyRules(options)[0]).toMatchObject({ code: 'lengthAtLeast', format: [12] });
  });
});

describe('other rules', () => {
  it('know common passwords and the connection’s own words, in any case', () => {
    expect(isCommonPassword('PassWord1', [])).toBe(true);
    expect(isCommonPassword('acme1234', [])).toBe(false);
    expect(isCommonPassword('ACME1234', ['acme1234'])).toBe(true);
  });

  const user = {
    name: 'Ada Lovelace',
    nickname: 'adal',
    user_metadata: { first: 'Augusta' },
  } as unknown as User;

  it.each([
    ['x-ada lovelace-1', true],
    ['xADALx', true],
    ['my-augusta-1', true],
    ['the-countess-1', true],
    ['unrelated-1', false],
  ])('personal data in “%s”: %s', (password, expected) => {
    expect(containsPersonalData(user, 'countess@acme.example', password)).toBe(expected);
  });

  it.each([
    ['AUTH0-TEST-abc', true],
    ['auth0-test-abc', true],
    ['Paaf213XXYYZZ', true],
    ['Paat739!!WWXXYYZZ', true],
    ['my AUTH0-TEST-abc', false],
  ])('“%s” counts as leaked: %s', (password, expected) => {
    expect(isBreachedPassword(password)).toBe(expected);
  });
});
