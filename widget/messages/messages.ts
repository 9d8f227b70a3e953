/** Every visible word of the widget. A language is one object of this shape; `{name}` marks what is filled in. */
import type { PolicyRuleCode } from '../../contract/index.ts';
import type { ErrorCode } from '../errors.ts';

/** The words of the first views, which English brings along in the first chunk. */
export interface FirstMessages {
  readonly loading: string;
  /** Heading over the options. */
  readonly heading: string;
  /** `{email}` */
  readonly signedInAs: string;
  /** `{date}` */
  readonly lastChanged: string;

  readonly signedOutHeading: string;
  readonly signedOutDescription: string;
  readonly signIn: string;

  readonly reauthenticate: string;
  readonly reauthenticateHint: string;
  readonly resetEmail: string;
  /** `{email}` */
  readonly resetEmailHint: string;
  readonly resetEmailAskHint: string;
  readonly directChange: string;
  readonly directChangeHint: string;
  readonly universalLogin: string;
  readonly universalLoginHint: string;

  readonly notLoaded: string;
  readonly tryAgain: string;

  /** Said while a flow runs. */
  readonly sending: string;
  readonly changing: string;
  readonly leaving: string;

  readonly failedHeading: string;
  /** Of all errors the one that keeps the words of the others from being fetched. */
  readonly errors: Readonly<Record<'offline', string>>;
}

/** The words of the views that come later; they are loaded with those views. */
export interface LaterMessages {
  readonly noticeAccountSwitched: string;
  readonly noticeNotChanged: string;

  readonly emailLabel: string;
  readonly sendLink: string;
  readonly cancel: string;
  readonly back: string;
  readonly done: string;

  readonly emailSentHeading: string;
  /** `{email}` */
  readonly emailSentDescription: string;
  readonly emailSentHint: string;
  readonly emailSentAgain: string;
  readonly sendAgain: string;
  /** `{time}`, minutes and seconds. */
  readonly sendAgainIn: string;

  readonly changedHeading: string;
  readonly changedDescription: string;
  /** `{time}` */
  readonly signOutIn: string;
  readonly signOutNow: string;
  readonly staySignedIn: string;
  readonly signingOut: string;
  readonly signOutFailed: string;

  /** `{time}` */
  readonly tryAgainIn: string;

  readonly unavailableHeading: string;
  /** `{provider}` */
  readonly elsewhereHeading: string;
  /** `{provider}` */
  readonly elsewhereDescription: string;
  /** For enterprise and unknown identity providers. */
  readonly yourOrganisation: string;
  readonly passwordlessDescription: string;
}

/** The words for what went wrong, which are fetched when something does; two have to be there before. */
export type ErrorMessages = Readonly<Record<Exclude<ErrorCode, 'offline' | 'outcome-unknown'>, string>>;

/** The words of Option 3's form. */
export interface FormMessages {
  readonly heading: string;
  readonly submit: string;
  /** Of each field: its label, and the label of the switch that shows what is in it. No two alike (WCAG 2.4.6). */
  readonly fields: Readonly<Record<'current' | 'new' | 'repeat', { readonly label: string; readonly reveal: string }>>;
  readonly capsLock: string;
  readonly refusals: Readonly<Record<'mismatch' | 'current-missing' | 'new-missing', string>>;

  readonly rulesHeading: string;
  /** `{limit}` where the rule has a number. */
  readonly rules: Readonly<Record<PolicyRuleCode, string>>;
  /** Said after a rule, for those who do not see its mark. */
  readonly verdicts: Readonly<Record<'met' | 'unmet' | 'later', string>>;
  readonly rulesMet: string;
  /** `{rules}` */
  readonly rulesLeft: string;

  /** From the weakest to the strongest. */
  readonly strength: readonly [string, string, string, string, string];

  /** Of all errors the one that happens when the connection breaks under the form. */
  readonly errors: Readonly<Record<'outcome-unknown', string>>;
}

/** A whole language. */
export interface Messages extends Omit<FirstMessages, 'errors'>, LaterMessages {
  readonly errors: Readonly<Record<ErrorCode, string>>;
  readonly form: FormMessages;
}

/** A language that may still lack the later words. */
export interface KnownMessages extends Omit<FirstMessages, 'errors'>, Partial<LaterMessages> {
  readonly errors: Partial<Messages['errors']>;
  readonly form?: FormMessages;
}

/** A template with its `{names}` filled in. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}
