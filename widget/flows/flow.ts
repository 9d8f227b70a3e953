/** What a flow is: one async function per option, with one ending. Trouble is a thrown `PasswordError`. */
import type { Session } from '../session/session.ts';
import type { Account, Outcome } from '../state/state.ts';

/** Everything a flow may use. Secrets are not here: they are the input. */
export interface FlowContext {
  readonly session: Session;
  readonly account: Account | undefined;
  /** Name of the database connection. */
  readonly connection: string;
  readonly organization: string | undefined;
  readonly proxyUrl: string | undefined;
  readonly proxyAudience: string | undefined;
  /** Language tag of the widget, for the tenant's pages. */
  readonly locale: string;
  /** Unix time in ms. */
  readonly now: () => number;
  readonly fetch: typeof fetch;
}

/** What the user typed, straight from the form; dropped when the flow ends. */
export interface FlowInput {
  readonly email?: string | undefined;
  readonly currentPassword?: string | undefined;
  readonly newPassword?: string | undefined;
}

/** @throws PasswordError */
export type Flow = (context: FlowContext, input: FlowInput) => Promise<Outcome>;

/** A locale with its language as second choice: tenants do not always fall back from `de-DE` to `de` by themselves. */
export const uiLocales = (locale: string): string => {
  const [language] = locale.split('-');
  return language === undefined || language === locale ? locale : `${locale} ${language}`;
};
