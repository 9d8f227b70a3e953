/** What a flow is: one async function per option, with one ending. Trouble is a thrown `PasswordError`. */
import type { withDeadline } from '../session/deadline.ts';
import type { Session } from '../session/session.ts';
import type { Account, FlowInput, Outcome } from '../state/state.ts';

/** The part of the settings that flows read. */
export interface FlowSettings {
  /** Origin of the tenant, without a trailing slash. */
  readonly tenantUrl: string;
  readonly clientId: string;
  /** Name of the database connection. */
  readonly connection: string;
  readonly organization: string | undefined;
  readonly proxyUrl: string | undefined;
  readonly proxyAudience: string | undefined;
}

/** Everything a flow may use. Secrets are not here: they are the input. */
export interface FlowContext {
  /** The login; loads the SDK where the page has not done so. @throws PasswordError */
  readonly session: () => Promise<Session>;
  readonly account: Account | undefined;
  readonly settings: FlowSettings;
  /** Handed over, like all that several late parts share. */
  readonly withDeadline: typeof withDeadline;
  /** Language tag of the widget, for the tenant's pages. */
  readonly locale: string;
}

/** @throws PasswordError */
export type Flow = (context: FlowContext, input: FlowInput) => Promise<Outcome>;

/** A locale with its language as second choice: tenants do not always fall back from `de-DE` to `de` by themselves. */
export const uiLocales = (locale: string): string => {
  const [language] = locale.split('-');
  return language === undefined || language === locale ? locale : `${locale} ${language}`;
};
