/** The parts of password-sheriff 2 that the tenant uses; the package has no types of its own. */
declare module 'password-sheriff' {
  export interface ExplainedRule {
    readonly code: string;
    readonly message: string;
    readonly format?: readonly (number | string)[];
    readonly items?: readonly ExplainedRule[];
  }

  export interface PasswordPolicy {
    check(password: string): boolean;
    explain(): readonly ExplainedRule[];
  }

  /** A CommonJS module, hence one default export. */
  const sheriff: {
    readonly PasswordPolicy: new (rules: Record<string, unknown>) => PasswordPolicy;
    readonly charsets: Readonly<Record<'upperCase' | 'lowerCase' | 'numbers' | 'specialCharacters', unknown>>;
  };
  export default sheriff;
}
