/** Where the post-login hooks run: after authentication and before any code or token, as Auth0's Actions do. */
import { errors, interactionPolicy } from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Extension, PostLogin, PostLoginOutcome } from '../extensions.ts';
import type { Client, User } from '../store/model.ts';
import type { Store } from '../store/store.ts';
import type { BrowserSessions } from './browser-sessions.ts';
import type { GrantFacts, Grants } from './grants.ts';
import { words } from './words.ts';
import type { LoginFlows, OngoingLogin } from './login-flow.ts';

export interface PostLoginParts {
  readonly store: Store;
  readonly extensions: readonly Extension[];
  readonly flows: LoginFlows;
  readonly browserSessions: BrowserSessions;
  readonly grants: Grants;
  readonly now: () => number;
}

/**
 * A step of oidc-provider's interaction policy, after its own login step. A hook that redirects interrupts the login
 * (with `prompt=none` that is `interaction_required`); a hook that denies ends it.
 */
export function postLoginPrompt(parts: PostLoginParts): interactionPolicy.Prompt {
  const check = new interactionPolicy.Check('redirect', 'A redirect is required.', 'interaction_required', ctx =>
    runHooks(parts, ctx),
  );
  return new interactionPolicy.Prompt({ name: 'post_login' }, check);
}

/** Runs the hooks that have not run yet; true if one of them redirects. */
async function runHooks(parts: PostLoginParts, ctx: KoaContextWithOIDC): Promise<boolean> {
  const { session, client: oidcClient } = ctx.oidc;
  const user = session?.accountId === undefined ? undefined : parts.store.users.find(session.accountId);
  const client = oidcClient && parts.store.registry.client(oidcClient.clientId);
  if (!session || !user || !client) return false;
  refuseBlocked(user);

  const login = parts.flows.of(ctx);
  login.newMethods.forEach(method => parts.browserSessions.addMethod(session.uid, method));
  login.newMethods = [];
  if (login.newConnection !== undefined) parts.browserSessions.setConnection(session.uid, login.newConnection);
  login.newConnection = undefined;
  if (login.transaction.interactive && login.nextHook === 0 && login.redirectTo === undefined) {
    countLogin(user, ctx.ip, parts.now());
  }

  for (; login.nextHook < parts.extensions.length; login.nextHook++) {
    const outcome = await runHook(parts, parts.extensions[login.nextHook], ctx, { login, user, client });
    login.resumed = undefined;
    login.redirectTo = undefined;
    if (outcome.type === 'deny') throw denied(outcome);
    if (outcome.type === 'redirect') {
      login.redirectTo = outcome.url;
      return true;
    }
    login.idTokenClaims = { ...login.idTokenClaims, ...outcome.idTokenClaims };
    login.accessTokenClaims = { ...login.accessTokenClaims, ...outcome.accessTokenClaims };
    login.removedScopes = [...login.removedScopes, ...(outcome.removedScopes ?? [])];
  }
  if (ctx.oidc.grant?.jti) {
    const { idTokenClaims, accessTokenClaims, transaction } = login;
    const requestedScopes = without(words(transaction.query['scope']), login.removedScopes);
    parts.grants.remember(ctx.oidc.grant.jti, {
      requestedScopes,
      sessionId: session.uid,
      idTokenClaims,
      accessTokenClaims,
    });
  }
  return false;
}

async function runHook(
  parts: PostLoginParts,
  extension: Extension | undefined,
  ctx: KoaContextWithOIDC,
  { login, user, client }: { login: OngoingLogin; user: User; client: Client },
): Promise<PostLoginOutcome> {
  const { query } = login.transaction;
  const sessionId = ctx.oidc.session?.uid;
  const facts: PostLogin = {
    protocol: 'oidc-basic-profile',
    user,
    client,
    connection: parts.store.registry.connection(
      parts.browserSessions.connection(sessionId) ?? user.identities[0]?.connection ?? '',
    ),
    audience: query['audience'],
    requestedScopes: words(query['scope']),
    methods: sessionId ? parts.browserSessions.methods(sessionId) : [],
    sessionId,
    request: { ip: ctx.ip, userAgent: ctx.get('user-agent'), query, body: {} },
    transaction: login.transaction,
    canRedirect: !words(query['prompt']).includes('none'),
    resumed: login.resumed,
  };
  return decide(extension, facts);
}

/** A hook that throws denies, and its message stays here: it may hold anything. */
async function decide(extension: Extension | undefined, facts: PostLogin): Promise<PostLoginOutcome> {
  try {
    return (await extension?.onPostLogin?.(facts)) ?? { type: 'allow' };
  } catch {
    return { type: 'deny', error: 'server_error', reason: 'An extension failed.' };
  }
}

/** Runs the hooks for a token request, where nobody can be redirected. Answers the scopes they leave and the claims they set. */
export async function runTokenHooks(extensions: readonly Extension[], facts: PostLogin): Promise<GrantFacts> {
  refuseBlocked(facts.user);
  const claims = { idTokenClaims: {}, accessTokenClaims: {} };
  let { requestedScopes } = facts;
  for (const extension of extensions) {
    const outcome = await decide(extension, facts);
    if (outcome.type === 'deny') throw denied(outcome);
    // Auth0: "Redirects … cannot be used" with the refresh token and password grants.
    if (outcome.type === 'redirect') throw denied({ type: 'deny', reason: 'A redirect is required.' });
    Object.assign(claims.idTokenClaims, outcome.idTokenClaims);
    Object.assign(claims.accessTokenClaims, outcome.accessTokenClaims);
    requestedScopes = without(requestedScopes, outcome.removedScopes ?? []);
  }
  return { requestedScopes, sessionId: facts.sessionId, ...claims };
}

function without(scopes: readonly string[], removed: readonly string[]): readonly string[] {
  return scopes.filter(scope => !removed.includes(scope));
}

function denied(outcome: Extract<PostLoginOutcome, { type: 'deny' }>): Error {
  return new errors.CustomOIDCProviderError(outcome.error ?? 'access_denied', outcome.reason);
}

function refuseBlocked(user: User): void {
  if (user.blocked) throw new errors.CustomOIDCProviderError('unauthorized', 'user is blocked');
}

function countLogin(user: User, ip: string, now: number): void {
  user.logins_count += 1;
  user.last_ip = ip;
  user.last_login = new Date(now).toISOString();
}
