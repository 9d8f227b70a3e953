/** Reads the password policy out of a connection's `options`, in either of the two shapes that Auth0 keeps it in. */
import type { CharacterType, PasswordPolicy } from '../contract/index.ts';

type Complexity = PasswordPolicy['complexity'];

const ALL_TYPES: readonly CharacterType[] = ['lowercase', 'uppercase', 'number', 'special'];

const ANY: Complexity = {
  min_length: 1,
  character_types: [],
  character_type_rule: 'all',
  identical_characters: 'allow',
  sequential_characters: 'allow',
  max_length_exceeded: 'truncate', // what databases with a legacy policy do beyond 72 bytes
};

/** The five levels of the legacy setting `passwordPolicy` (Auth0, "Password strength"; password-sheriff). */
const LEVELS: Readonly<Record<string, Complexity>> = {
  none: ANY,
  low: { ...ANY, min_length: 6 },
  fair: { ...ANY, min_length: 8, character_types: ['lowercase', 'uppercase', 'number'] },
  good: { ...ANY, min_length: 8, character_types: ALL_TYPES, character_type_rule: 'three_of_four' },
  excellent: {
    ...ANY,
    min_length: 10,
    character_types: ALL_TYPES,
    character_type_rule: 'three_of_four',
    identical_characters: 'block',
  },
};

/**
 * The policy in a database connection's `options` (Management API `GET /connections/{id}`): the new `password_options`
 * where present, else the legacy `passwordPolicy` with its companions.
 *
 * Never throws: what is missing or unknown reads as "no such rule", for the tenant judges every password anyway.
 */
export function fromConnectionOptions(options: unknown): PasswordPolicy {
  const all = record(options);
  const flexible = all['password_options'];
  return isRecord(flexible) ? fromPasswordOptions(flexible) : fromLegacyOptions(all);
}

function fromLegacyOptions(options: Fields): PasswordPolicy {
  const level = text(options['passwordPolicy']) ?? 'none';
  const complexity = (Object.hasOwn(LEVELS, level) ? LEVELS[level] : undefined) ?? ANY;
  const history = record(options['password_history']);
  return {
    complexity: {
      ...complexity,
      min_length: number(record(options['password_complexity_options'])['min_length']) ?? complexity.min_length,
    },
    profile_data: {
      active: record(options['password_no_personal_info'])['enable'] === true,
      blocked_fields: [],
    },
    history: { active: history['enable'] === true, size: number(history['size']) ?? 5 },
    dictionary: { active: record(options['password_dictionary'])['enable'] === true, default: 'en_10k' },
  };
}

function fromPasswordOptions(options: Fields): PasswordPolicy {
  const complexity = record(options['complexity']);
  const profileData = record(options['profile_data']);
  const history = record(options['history']);
  const dictionary = record(options['dictionary']);
  const types = list(complexity['character_types']);
  return {
    complexity: {
      min_length: number(complexity['min_length']) ?? 1,
      character_types: ALL_TYPES.filter(type => types.includes(type)),
      character_type_rule: complexity['character_type_rule'] === 'three_of_four' ? 'three_of_four' : 'all',
      identical_characters: complexity['identical_characters'] === 'block' ? 'block' : 'allow',
      sequential_characters: complexity['sequential_characters'] === 'block' ? 'block' : 'allow',
      max_length_exceeded: complexity['max_length_exceeded'] === 'error' ? 'error' : 'truncate',
    },
    profile_data: {
      active: profileData['active'] === true,
      blocked_fields: list(profileData['blocked_fields']).filter(field => typeof field === 'string'),
    },
    history: { active: history['active'] === true, size: number(history['size']) ?? 5 },
    dictionary: {
      active: dictionary['active'] === true,
      default: dictionary['default'] === 'en_100k' ? 'en_100k' : 'en_10k',
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A whole number from 1 on, as every number of a policy is. */
function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : undefined;
}
