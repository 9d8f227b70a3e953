/** Says which rules a connection's password policy has, and which of them a password meets. */
import { MAX_PASSWORD_BYTES, type CharacterType, type PasswordPolicy, type PolicyRule } from '../contract/index.ts';
import { utf8ByteLength } from './text.ts';

/** A rule of the policy and whether the password meets it. */
export interface RuleVerdict {
  readonly rule: PolicyRule;
  readonly met: boolean;
}

/** What a password must not contain where the policy guards profile data; see {@link containsProfileData}. */
export interface PasswordProfile {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  readonly nickname?: string | undefined;
  readonly username?: string | undefined;
  readonly given_name?: string | undefined;
  readonly family_name?: string | undefined;
}

/** Longest run of identical or consecutive characters that a blocking policy still accepts ("aa" and "ab"). */
const LONGEST_RUN = 2;

/** How many of the four character types `three_of_four` asks for. */
const THREE = 3;

/** ASCII on purpose, as in Auth0's own engine (password-sheriff): "Ä" is no upper case letter to the tenant. */
const PATTERN_OF_TYPE: Record<CharacterType, RegExp> = {
  lowercase: /[a-z]/,
  uppercase: /[A-Z]/,
  number: /[0-9]/,
  // OWASP's list of special characters, the space included.
  special: /[ !"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/,
};

/**
 * Judges `password` by every rule that can be judged without the tenant, in the order in which to show them.
 *
 * Not judged, because only the tenant can: `history` and `dictionary`; and `profile-data` where no `profile` is given.
 * {@link rulesOf} names those as well. An empty password meets no rule, as in password-sheriff.
 */
export function evaluate(policy: PasswordPolicy, password: string, profile?: PasswordProfile): RuleVerdict[] {
  return rulesOf(policy).flatMap(rule => {
    const met = meets(rule, password, profile);
    return met === undefined ? [] : [{ rule, met: met && password !== '' }];
  });
}

/** Every rule of `policy`, in the order in which to show them; {@link evaluate} judges those that can be judged here. */
export function rulesOf(policy: PasswordPolicy): PolicyRule[] {
  const { complexity, profile_data, dictionary, history } = policy;
  const rules: PolicyRule[] = [{ code: 'min-length', limit: complexity.min_length }];
  if (complexity.character_type_rule === 'three_of_four') rules.push({ code: 'three-of-four', limit: THREE });
  else rules.push(...complexity.character_types.map(code => ({ code })));
  if (complexity.identical_characters === 'block') rules.push({ code: 'identical-characters', limit: LONGEST_RUN });
  if (complexity.sequential_characters === 'block') rules.push({ code: 'sequential-characters', limit: LONGEST_RUN });
  rules.push({ code: 'max-length', limit: MAX_PASSWORD_BYTES });
  if (profile_data.active) rules.push({ code: 'profile-data' });
  if (dictionary.active) rules.push({ code: 'dictionary' });
  if (history.active) rules.push({ code: 'history', limit: history.size });
  return rules;
}

/** `undefined` where only the tenant can tell. */
function meets(rule: PolicyRule, password: string, profile: PasswordProfile | undefined): boolean | undefined {
  switch (rule.code) {
    case 'min-length':
      return password.length >= (rule.limit ?? 1); // UTF-16 units, as the tenant counts
    case 'max-length':
      return utf8ByteLength(password) <= (rule.limit ?? MAX_PASSWORD_BYTES);
    case 'three-of-four':
      return Object.values(PATTERN_OF_TYPE).filter(pattern => pattern.test(password)).length >= THREE;
    case 'lowercase':
    case 'uppercase':
    case 'number':
    case 'special':
      return PATTERN_OF_TYPE[rule.code].test(password);
    case 'identical-characters':
      return longestRun(password, 0, () => true) <= LONGEST_RUN;
    case 'sequential-characters':
      return Math.max(longestRun(password, 1, isAlphanumeric), longestRun(password, -1, isAlphanumeric)) <= LONGEST_RUN;
    case 'profile-data':
      return profile && !containsProfileData(password, profile);
    case 'dictionary':
    case 'history':
      return undefined;
  }
}

/** Length of the longest run of counted characters in which each differs from the one before by exactly `step`. */
function longestRun(text: string, step: -1 | 0 | 1, counts: (unit: number) => boolean): number {
  let longest = text === '' ? 0 : 1;
  let run = longest;
  for (let i = 1; i < text.length; i++) {
    const [before, unit] = [text.charCodeAt(i - 1), text.charCodeAt(i)];
    run = unit - before === step && counts(before) && counts(unit) ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function isAlphanumeric(unit: number): boolean {
  return /[A-Za-z0-9]/.test(String.fromCharCode(unit));
}

/**
 * Whether the password contains a name of the user or the local part of the e-mail address, whatever the case
 * (Auth0, "Password options": personal data). Values under three characters are left to the tenant to judge.
 */
function containsProfileData(password: string, profile: PasswordProfile): boolean {
  const { email, ...names } = profile;
  const guarded = [email?.split('@')[0], ...Object.values(names)];
  const lowered = password.toLowerCase();
  return guarded.some(value => value !== undefined && value.length >= 3 && lowered.includes(value.toLowerCase()));
}
