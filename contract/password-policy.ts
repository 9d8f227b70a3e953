/** The four kinds of character that Auth0's password policies count. */
export type CharacterType = 'lowercase' | 'uppercase' | 'number' | 'special';

/**
 * A connection's password policy in the shape of Auth0's My Account API
 * (`POST /me/v1/authentication-methods`, `type: password`), which `GET /password-policy` answers.
 */
export interface PasswordPolicy {
  readonly complexity: {
    /** Fewest characters, 1 to 72. */
    readonly min_length: number;
    readonly character_types: readonly CharacterType[];
    /** Whether every listed type is needed, or any three of the four. */
    readonly character_type_rule: 'all' | 'three_of_four';
    /** Whether more than two identical characters in a row are refused. */
    readonly identical_characters: 'allow' | 'block';
    /** Whether runs such as "abc" or "321" are refused. */
    readonly sequential_characters: 'allow' | 'block';
    /** What the tenant does beyond 72 bytes; this project always refuses. */
    readonly max_length_exceeded: 'truncate' | 'error';
  };
  readonly profile_data: { readonly active: boolean; readonly blocked_fields: readonly string[] };
  readonly history: { readonly active: boolean; readonly size: number };
  readonly dictionary: { readonly active: boolean; readonly default: 'en_10k' | 'en_100k' };
}
