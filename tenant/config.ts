/** What a tenant can be started with. */
import type { ExtensionFactory } from './extensions.ts';
import type { SmtpServer } from './mail/mailer.ts';
import type { SeedInput } from './seed.ts';

export interface TenantOptions {
  /** Port of the tenant on the loopback addresses; 0 or absent picks a free one. */
  readonly port?: number;
  /** Port of the inbox's web page; 0 or absent picks a free one. */
  readonly inboxPort?: number;
  /** An SMTP server to use in place of the local inbox. */
  readonly smtp?: SmtpServer;
  /** Replace `{name}` in the seed's texts, e.g. `{ app: 'http://localhost:5173' }`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** What the tenant holds at the start; `seed.json` if absent. */
  readonly seed?: SeedInput;
  /** Gets one line per noteworthy event; silent if absent. Never a secret. */
  readonly log?: (line: string) => void;
  /** What is plugged in, in the order in which hooks run; the tenant's own list if absent. */
  readonly extensions?: readonly ExtensionFactory[];
  /** bcrypt's cost factor; low by default, because nothing here is worth guarding and tests hash a lot. */
  readonly bcryptCost?: number;
  /** Lifetime in seconds of the links in reset mails; Auth0's default is five days. */
  readonly resetLinkLifetime?: number;
  /** Whether browsers may read rate-limit headers across origins; Auth0 does not document it. */
  readonly exposeRateLimits?: boolean;
}

/** Where the demo's pages are expected unless the caller says otherwise. */
export const DEFAULT_VARIABLES: Readonly<Record<string, string>> = {
  app: 'http://localhost:5173',
  host: 'http://localhost:5174',
};

/** bcryptjs accepts no less than 4 rounds. */
export const DEFAULT_BCRYPT_COST = 4;
