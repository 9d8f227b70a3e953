/** Auth0's password policy levels, by Auth0's own rule engine. */
import sheriff from 'password-sheriff';
import type { ExplainedRule, PasswordPolicy as Policy } from 'password-sheriff';
import type { ConnectionOptions, PasswordPolicyLevel } from '../store/model.ts';

const { charsets, PasswordPolicy } = sheriff;
const { lowerCase, upperCase, numbers, specialCharacters } = charsets;

const LEVELS: Record<PasswordPolicyLevel, { readonly minLength: number; readonly rules: Record<string, unknown> }> = {
  none: { minLength: 1, rules: {} },
  low: { minLength: 6, rules: {} },
  fair: { minLength: 8, rules: { contains: { expressions: [lowerCase, upperCase, numbers] } } },
  good: { minLength: 8, rules: threeOfFour() },
  excellent: { minLength: 10, rules: { ...threeOfFour(), identicalChars: { max: 2 } } },
};

function threeOfFour(): Record<string, unknown> {
  return { containsAtLeast: { atLeast: 3, expressions: [lowerCase, upperCase, numbers, specialCharacters] } };
}

function policyOf(options: ConnectionOptions): Policy {
  const level = LEVELS[options.passwordPolicy ?? 'none'];
  const minLength = options.password_complexity_options?.min_length ?? level.minLength;
  return new PasswordPolicy({ length: { minLength }, ...level.rules });
}

/** Whether the password is long and varied enough for the connection. */
export function meetsPolicy(options: ConnectionOptions, password: string): boolean {
  return policyOf(options).check(password);
}

/** The policy's rules, for display beside a form. */
export function policyRules(options: ConnectionOptions): readonly ExplainedRule[] {
  return policyOf(options).explain();
}
