/** All visible text of Universal Login; one file per language implements it. English follows Auth0's own texts. */
export interface Messages {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly login: {
    readonly title: string;
    readonly description: (app: string) => string;
    readonly email: string;
    readonly password: string;
    readonly submit: string;
    readonly forgotPassword: string;
    readonly or: string;
    readonly continueWith: (provider: string) => string;
    readonly wrongCredentials: string;
    readonly blocked: string;
    readonly missing: string;
  };
  readonly social: {
    readonly title: (provider: string) => string;
    readonly description: string;
  };
  readonly resetRequest: {
    readonly title: string;
    readonly description: string;
    readonly submit: string;
    readonly back: string;
    readonly noEmail: string;
    readonly tooMany: string;
    readonly failed: string;
  };
  readonly checkEmail: {
    readonly title: string;
    readonly description: (email: string) => string;
    readonly resend: string;
    readonly back: string;
  };
  readonly newPassword: {
    readonly title: string;
    readonly description: string;
    readonly password: string;
    readonly confirmation: string;
    readonly rules: string;
    readonly submit: string;
    readonly noPassword: string;
    readonly noConfirmation: string;
    readonly mismatch: string;
    readonly tooWeak: string;
    readonly reused: string;
    readonly tooCommon: string;
    readonly personalData: string;
    readonly tooLong: string;
    readonly breached: string;
    readonly denied: string;
  };
  readonly rules: {
    readonly minLength: (characters: number) => string;
    readonly atLeast: (needed: number, of: number) => string;
    readonly all: string;
    readonly lowerCase: string;
    readonly upperCase: string;
    readonly numbers: string;
    readonly special: string;
    readonly identical: (allowed: number) => string;
  };
  readonly changed: {
    readonly title: string;
    readonly description: string;
    readonly backTo: (app: string) => string;
  };
  readonly linkProblem: {
    readonly expiredTitle: string;
    readonly expired: string;
    readonly usedTitle: string;
    readonly used: string;
    readonly otherTitle: string;
    readonly other: string;
  };
  readonly problem: {
    readonly title: string;
    readonly description: string;
    readonly loginOver: string;
  };
  readonly logout: {
    readonly title: string;
    readonly description: string;
    readonly submit: string;
    readonly done: string;
  };
  /** On the button that reveals a password, whose full name is `showPassword`. */
  readonly show: string;
  readonly showPassword: string;
  readonly localNote: string;
}
