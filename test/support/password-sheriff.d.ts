/** The parts of password-sheriff (Auth0's own rule engine, JavaScript without types) that the tests compare against. */
declare module 'password-sheriff' {
  interface MissingRule {
    readonly code: string;
    readonly verified: boolean;
    readonly items?: readonly MissingRule[];
  }
  interface Charset {
    readonly test: (password: string) => boolean;
  }
  interface Rules {
    readonly length?: { readonly minLength: number };
    readonly contains?: { readonly expressions: readonly Charset[] };
    readonly containsAtLeast?: { readonly atLeast: number; readonly expressions: readonly Charset[] };
    readonly identicalChars?: { readonly max: number };
    readonly sequentialChars?: { readonly max: number };
    readonly maxLength?: { readonly maxBytes: number };
  }
  interface Sheriff {
    check(password: string): boolean;
    missing(password: string): { readonly rules: readonly MissingRule[]; readonly verified: boolean };
  }
  export const charsets: Readonly<Record<'lowerCase' | 'upperCase' | 'numbers' | 'specialCharacters', Charset>>;
  export class PasswordPolicy implements Sheriff {
    constructor(rules: Rules);
    check(password: string): boolean;
    missing(password: string): { readonly rules: readonly MissingRule[]; readonly verified: boolean };
  }
  export default function createPolicy(level: string): Sheriff;
}
