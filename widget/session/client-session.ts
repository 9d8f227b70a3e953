/** A session made from an Auth0 client, the host's or our own. */
import type { Settings } from '../config.ts';
import { PasswordError, type ErrorCode } from '../errors.ts';
import type { Account } from '../state/state.ts';
import { withDeadline } from './deadline.ts';
import { isOurs, readRecord, recordKey, type RedirectRecord } from './redirect-record.ts';
import type { HostClient, Intent, Return, Session, SignInRequest } from './session.ts';

/** Our own client also finishes a login; with the host's client that is the host's business. */
export interface OwnClient extends HostClient {
  handleRedirectCallback(url: string): Promise<unknown>;
}

export type Login =
  { readonly owner: 'host'; readonly client: HostClient } | { readonly owner: 'widget'; readonly client: OwnClient };

/** Namespace of the claims that the `password-claims` Action sets. */
export const CLAIM_NAMESPACE = 'https://account-password-manager.dev/';

const DEADLINE_MS = 10_000;
/** How long the host may take to finish a login that the widget started with the host's client. */
const HOST_CALLBACK_MS = 5_000;
/** Whoever comes back later than this came for something else. */
const LONGEST_ABSENCE_MS = 3_600_000;

export function clientSession(settings: Settings, login: Login): Session {
  const { client } = login;
  const { clientId } = settings;
  // Widgets that share the session share the answer: the URL is cleaned by the first to look.
  let answer: Promise<Return | undefined> | undefined;

  return {
    async account(fresh = false) {
      if (fresh || login.owner === 'widget') await restore(client, fresh);
      const claims = await withDeadline(client.getUser(), DEADLINE_MS, 'session-timeout');
      return claims && toAccount(claims);
    },

    async signIn(request, intent) {
      answer = undefined;
      if (login.owner === 'widget') needStorage();
      const open = (url: string): void => {
        const state = new URL(url).searchParams.get('state') ?? '';
        remember(clientId, { state, intent: keepPurpose(readRecord(clientId)?.intent, intent) });
        location.assign(url);
      };
      const options = { authorizationParams: toAuthorizationParams(request, settings), openUrl: open };
      await settle(client.loginWithRedirect(options));
    },

    async authorize({ method, url, audience, scope }, fresh) {
      const authorizationParams = { audience, scope };
      const accessToken = await settle(
        client.getTokenSilently({ authorizationParams, cacheMode: fresh ? 'off' : 'on' }),
      );
      if (accessToken === undefined) throw new PasswordError('login-required');
      const proof = await proofFor(client, { method, url: new URL(url, location.href).href, accessToken });
      if (proof === undefined) return { Authorization: `Bearer ${accessToken}` };
      return { Authorization: `DPoP ${accessToken}`, DPoP: proof };
    },

    async signOut(returnTo) {
      // Best effort: most sessions have no refresh token, and the logout matters more.
      await withDeadline(client.revokeRefreshToken?.() ?? Promise.resolve(), 3_000, 'session-timeout').catch(
        () => undefined,
      );
      await settle(client.logout({ logoutParams: { returnTo } }));
    },

    returned() {
      answer ??= readReturn(login, clientId);
      answer.catch(() => (answer = undefined));
      return answer;
    },

    acknowledge({ kind, intent }, arrival) {
      const record = readRecord(clientId);
      if (!record) return;
      if (kind !== 'without-answer' || arrival.name === 'changed') sessionStorage.removeItem(recordKey(clientId));
      // The answer may still come: the user can go forward again, or sign in later.
      else if (arrival.name !== 'signed-out') remember(clientId, { ...record, intent: { ...intent, told: true } });
    },
  };
}

async function readReturn(login: Login, clientId: string): Promise<Return | undefined> {
  const known = readRecord(clientId);
  if (!known) return undefined;
  const { intent } = known;
  const page = answerIn([location.href, ...(login.owner === 'host' ? addressOnArrival() : [])], known);
  if (!page) return Date.now() - intent.startedAt < LONGEST_ABSENCE_MS ? { kind: 'without-answer', intent } : undefined;

  const error = page.searchParams.get('error');
  const description = page.searchParams.get('error_description') ?? '';
  if (login.owner === 'host') {
    // The host finishes its own logins; an error of ours is ours to explain and to clear away.
    if (error === null) await hostFinished(known.state);
    else if (page.href === location.href) cleanAddress(page);
  } else {
    cleanAddress(page);
    // For an error the SDK throws what the address says; it still has to forget its transaction.
    const finished = login.client.handleRedirectCallback(page.href);
    await (error === null ? settle(finished) : finished.catch(() => undefined));
  }
  return error === null ? { kind: 'signed-in', intent } : { kind: 'refused', intent, error, description };
}

/** The first of the addresses that holds the answer to our own request. */
function answerIn(addresses: readonly string[], known: RedirectRecord): URL | undefined {
  return addresses.map(address => new URL(address)).find(address => isOurs(known, address));
}

/** The address the browser came with. A host that finishes its logins cleans the address, often before the widget looks. */
function addressOnArrival(): string[] {
  return performance.getEntriesByType('navigation').map(({ name }) => name);
}

/** The SDK keeps the transaction of a login in `sessionStorage`; a browser that blocks it cannot finish one. */
function needStorage(): void {
  try {
    sessionStorage.getItem('');
  } catch {
    throw new PasswordError('storage-blocked');
  }
}

/** Storage can be blocked or full; then the return is not recognised, and nothing worse. */
function remember(clientId: string, record: RedirectRecord): void {
  try {
    sessionStorage.setItem(recordKey(clientId), JSON.stringify(record));
  } catch {
    // See above.
  }
}

/** Removes the answer from the address bar, so that neither a reload nor a bookmark repeats it. */
function cleanAddress(page: URL): void {
  const clean = new URL(page);
  for (const name of ['code', 'state', 'error', 'error_description', 'iss']) clean.searchParams.delete(name);
  history.replaceState(history.state, '', clean);
}

/** Waits until the host has taken its answer from the address. */
async function hostFinished(state: string): Promise<void> {
  const end = Date.now() + HOST_CALLBACK_MS;
  while (Date.now() < end && new URL(location.href).searchParams.get('state') === state)
    await new Promise(resolve => setTimeout(resolve, 50));
}

/** Reads the tenant's session silently. Not `checkSession()`: that hides a tenant that is down behind "signed out". */
async function restore(client: HostClient, fresh: boolean): Promise<void> {
  try {
    await settle(client.getTokenSilently({ cacheMode: fresh ? 'off' : 'on' }));
  } catch (error) {
    if (!(error instanceof PasswordError && error.code === 'login-required')) throw error;
  }
}

/** A client that does not bind its tokens has no proof, or throws at once: the SDK has the method either way. */
async function proofFor(
  client: HostClient,
  request: { method: string; url: string; accessToken: string },
): Promise<string | undefined> {
  try {
    return (
      client.generateDpopProof &&
      (await withDeadline(client.generateDpopProof(request), DEADLINE_MS, 'session-timeout'))
    );
  } catch {
    return undefined;
  }
}

/** A sign-in on the way back from Option 4 must not forget that a password change was under way. */
function keepPurpose(before: Intent | undefined, now: Intent): Intent {
  return now.flow === 'universal-login' && before?.flow === 'reauthenticate' ? { ...before, resumed: true } : now;
}

function toAuthorizationParams(request: SignInRequest, settings: Settings): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({
      prompt: request.prompt,
      max_age: request.maxAge,
      scope: request.scope,
      login_hint: request.loginHint,
      ui_locales: request.uiLocales,
      organization: settings.organization,
      redirect_uri: settings.redirectUri,
    }).filter(([, value]) => value !== undefined),
  );
}

function toAccount(claims: Record<string, unknown>): Account {
  const sub = text(claims['sub']) ?? '';
  const [provider = ''] = sub.split('|');
  const changed = text(claims[`${CLAIM_NAMESPACE}last_password_reset`]);
  const lastPasswordReset = changed === undefined ? undefined : new Date(changed);
  return {
    sub,
    email: text(claims['email']),
    hasPassword: provider === 'auth0',
    provider,
    lastPasswordReset: Number.isNaN(lastPasswordReset?.getTime()) ? undefined : lastPasswordReset,
  };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** SDK codes that mean: only a visit to the login page helps. */
const LOGIN_REQUIRED = [
  'login_required',
  'consent_required',
  'interaction_required',
  'invalid_grant',
  'missing_refresh_token',
  'mfa_required',
];

/**
 * The SDK call's result within our deadline, its errors in our words.
 *
 * The SDK's error itself is dropped: some of its classes carry an `mfa_token`.
 */
async function settle<T>(call: Promise<T>): Promise<T> {
  try {
    return await withDeadline(call, DEADLINE_MS, 'session-timeout');
  } catch (error) {
    if (error instanceof PasswordError) throw error;
    const code = typeof error === 'object' && error !== null && 'error' in error ? String(error.error) : undefined;
    throw new PasswordError(toErrorCode(code), { hint: `auth0-spa-js: ${code ?? 'no code'}` });
  }
}

function toErrorCode(code: string | undefined): ErrorCode {
  if (code !== undefined && LOGIN_REQUIRED.includes(code)) return 'login-required';
  if (!navigator.onLine) return 'offline';
  if (code === 'timeout') return 'session-timeout';
  return code === undefined || code === 'request_error' ? 'tenant-unreachable' : 'login-failed';
}
