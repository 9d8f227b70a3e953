/** What the parts of one tenant share: one object, made in `tenant.ts` and handed to each part. */
import type { HttpBindings } from '@hono/node-server';
import type { Clock } from './clock.ts';
import type { Trace } from './control/trace.ts';
import type { Extension } from './extensions.ts';
import type { LoginAttempts } from './limits/login-attempts.ts';
import type { TokenBuckets } from './limits/token-buckets.ts';
import type { Mailer, SmtpServer } from './mail/mailer.ts';
import type { AccessTokens } from './oidc/access-tokens.ts';
import type { BrowserSessions } from './oidc/browser-sessions.ts';
import type { LoginFlows } from './oidc/login-flow.ts';
import type { Passwords } from './passwords/passwords.ts';
import type { Store } from './store/store.ts';

/** Hono's environment: the raw Node request and response are at hand, because oidc-provider wants them. */
export interface TenantEnv {
  Bindings: HttpBindings;
  Variables: {
    /** What the trace may tell about a request beside its path: nothing secret. */
    traced?: { readonly clientId?: string | undefined; readonly grantType?: string | undefined };
  };
}

export interface TenantContext {
  /** `http://localhost:PORT`, no slash: what clients call the domain. */
  readonly url: string;
  /** The same with a slash: `iss` of all tokens. */
  readonly issuer: string;
  readonly clock: Clock;
  readonly store: Store;
  readonly trace: Trace;
  readonly passwords: Passwords;
  readonly browserSessions: BrowserSessions;
  readonly login: LoginFlows;
  readonly accessTokens: AccessTokens;
  readonly mailer: Mailer;
  /** Where mails go, for Actions that send their own. */
  readonly smtp: SmtpServer;
  /** Bucket of reset mails per address and client address, shared by the API and the page. */
  readonly resetMails: TokenBuckets;
  readonly loginAttempts: LoginAttempts;
  /** What is plugged in; known once every extension has been made, so read it when it is needed. */
  readonly extensions: readonly Extension[];
  /** Behaviours that Auth0 does not document or that a demo wants to shorten. */
  readonly settings: TenantSwitches;
}

export interface TenantSwitches {
  /** Lifetime in seconds of the links in reset mails. */
  resetLinkLifetime: number;
  /** Whether browsers may read `X-RateLimit-*` and `Retry-After` across origins. */
  exposeRateLimits: boolean;
}
