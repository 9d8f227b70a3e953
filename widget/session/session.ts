/** What flows need from a login, whoever made it. The Auth0 SDK is adapted to this interface, never the reverse. */
import type { Account, Arrival } from '../state/state.ts';

/** Extra parameters of `/authorize` (OpenID Connect Core §3.1.2.1). */
export interface SignInRequest {
  readonly prompt?: 'login';
  /** Seconds since the last active authentication. */
  readonly maxAge?: number;
  /** Added to the scope the session asks for anyway. */
  readonly scope?: string;
  readonly loginHint?: string | undefined;
  /** Space-separated language tags, most wanted first. */
  readonly uiLocales?: string | undefined;
}

/** A login that costs nothing until somebody asks for it. */
export interface LateSession {
  /** False when nothing on this page speaks for a login: then there is none, and nothing has to be loaded to know it. */
  mayExist(): boolean;
  /** @throws PasswordError `offline` or `load-failed` */
  load(): Promise<Session>;
}

/** The other tabs of this site. */
export interface Tabs {
  /** Says that the password was changed. */
  tell(): void;
}

export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly audience: string;
  readonly scope: string;
}

export interface Session {
  /**
   * The signed-in user, or nothing. Never prompts.
   *
   * @param fresh true to ask the tenant and not the client's memory
   * @throws PasswordError
   */
  account(fresh?: boolean): Promise<Account | undefined>;
  /** Goes to the tenant's login page. Resolves once the browser was told to leave. @throws PasswordError */
  signIn(request: SignInRequest, intent: Intent): Promise<void>;
  /**
   * The headers of a request to an API: an access token, got silently, and from a client that binds its tokens to a key
   * the proof of that key for this one request (RFC 9449).
   *
   * @param fresh true to pass over the client's cache
   * @throws PasswordError `login-required` when only a login helps
   */
  authorize(request: ApiRequest, fresh: boolean): Promise<Record<string, string>>;
  /** Ends the session here and at the tenant. Resolves once the browser was told to leave. */
  signOut(returnTo: string): Promise<void>;
  /** Listens to other tabs of this site, and speaks to them. */
  otherTabs(signal: AbortSignal, onChange: () => void): Tabs;
  /** How the user came back, if a redirect of ours ended on this page. @throws PasswordError */
  returned(): Promise<Return | undefined>;
  /** Notes what the user was told about the return, so that a reload does not tell it again. */
  acknowledge(returned: Return, arrival: Arrival): Promise<void>;
}

/** What the user set out to do, remembered in this tab across the redirect. Holds no secret. */
export interface Intent {
  readonly flow: 'universal-login' | 'reauthenticate';
  /** Who started it; absent when nobody was signed in. */
  readonly sub?: string | undefined;
  /** When it was started (ms since the epoch), by this browser's clock. */
  readonly startedAt: number;
  /** The last known password change, to tell a new one from it (ms since the epoch). */
  readonly lastPasswordReset?: number | undefined;
  /** The user has since gone to the login page once more, on the way back from the tenant's password page. */
  readonly resumed?: boolean | undefined;
  /** The user was told that nothing has changed so far. */
  readonly told?: boolean | undefined;
}

export type Return =
  /** The tenant sent the browser back signed in. */
  | { readonly kind: 'signed-in'; readonly intent: Intent }
  /** The tenant sent the browser back with an OAuth error (RFC 6749 §4.1.2.1). */
  | { readonly kind: 'refused'; readonly intent: Intent; readonly error: string; readonly description: string }
  /** The browser is back without an answer: the user pressed back, or finished elsewhere and opened the page anew. */
  | { readonly kind: 'without-answer'; readonly intent: Intent };

/**
 * The part of a host's own `Auth0Client` that the widget uses. Structural, so that any version that has these
 * methods fits.
 */
export interface HostClient {
  getUser(): Promise<Record<string, unknown> | undefined>;
  loginWithRedirect(options: {
    authorizationParams?: Record<string, unknown>;
    appState?: unknown;
    openUrl?: (url: string) => Promise<void> | void;
  }): Promise<void>;
  getTokenSilently(options?: {
    authorizationParams?: Record<string, unknown>;
    cacheMode?: 'off' | 'on';
  }): Promise<string | undefined>;
  logout(options: { logoutParams?: Record<string, unknown> }): Promise<void>;
  /** A proof for one request, where the client binds its tokens to a key (auth0-spa-js 2.3 and later, `useDpop`). */
  generateDpopProof?(request: { url: string; method: string; accessToken: string }): Promise<string>;
  revokeRefreshToken?(options?: { audience?: string }): Promise<void>;
  /** Domain and client id, where the client tells them (auth0-spa-js 2.11 and later). */
  getConfiguration?(): { readonly domain: string; readonly clientId: string };
}
