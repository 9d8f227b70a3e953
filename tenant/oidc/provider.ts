/** OpenID Connect itself: oidc-provider, configured to have Auth0's routes and habits. */
import { randomBytes } from 'node:crypto';
import { interactionPolicy, Provider } from 'oidc-provider';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { Extension, PostLogin } from '../extensions.ts';
import type { Store } from '../store/store.ts';
import { audienceOf, resourceServer } from './audiences.ts';
import type { BrowserSessions } from './browser-sessions.ts';
import { CLAIMS_BY_SCOPE, OIDC_SCOPES, userClaims } from './claims.ts';
import { clientAdapter } from './clients.ts';
import { isAllowedOrigin } from './origins.ts';
import type { Grants } from './grants.ts';
import type { LoginFlows } from './login-flow.ts';
import { isAllowedLogoutUrl } from './logout-urls.ts';
import { postLoginPrompt, runTokenHooks } from './post-login.ts';
import type { SigningKey } from './signing-key.ts';
import type { OidcStorage } from './storage.ts';
import { quietWebMessages } from './web-messages.ts';
import { auth0TokenAnswers } from './token-answers.ts';
import { addClaimsToIdTokens, shapeAccessToken } from './tokens.ts';

export interface ProviderParts {
  readonly issuer: string;
  readonly store: Store;
  readonly storage: OidcStorage;
  readonly flows: LoginFlows;
  readonly grants: Grants;
  readonly browserSessions: BrowserSessions;
  readonly extensions: readonly Extension[];
  readonly signingKey: SigningKey;
  readonly now: () => number;
  /** Renders an HTML page for errors that must not be redirected, and the question of `/oidc/logout`. */
  readonly pages: ProviderPages;
}

export interface ProviderPages {
  error(ctx: KoaContextWithOIDC, error: string, description: string | undefined): Promise<void>;
  /** Asks before logging out, where that is not certain to be wanted. */
  logout(ctx: KoaContextWithOIDC, form: string): Promise<void>;
  loggedOut(ctx: KoaContextWithOIDC): Promise<void>;
}

/** Lifetimes in seconds; Auth0's defaults where it has them. */
const LIFETIMES = {
  AccessToken: 86_400,
  AuthorizationCode: 60,
  ClientCredentials: 86_400,
  Grant: 2_592_000,
  IdToken: 36_000,
  Interaction: 3_600,
  RefreshToken: 2_592_000,
  Session: 259_200,
};

export function createProvider(parts: ProviderParts): Provider {
  const provider = new Provider(parts.issuer, configuration(parts));
  // Auth0 compares logout URLs without query and fragment ("Redirect users after logout").
  provider.Client.prototype.postLogoutRedirectUriAllowed = function (value: string) {
    return isAllowedLogoutUrl(this.postLogoutRedirectUris ?? [], value);
  };
  addClaimsToIdTokens(provider, ctx => {
    const { sessionId, idTokenClaims } = parts.grants.of(ctx.oidc.entities.AccessToken?.grantId);
    return { ...(sessionId === undefined ? {} : { sid: sessionId }), ...idTokenClaims };
  });
  provider.use(auth0TokenAnswers(parts));
  provider.use(quietWebMessages);
  parts.extensions.forEach(extension => extension.grants?.(provider));
  return provider;
}

function configuration(parts: ProviderParts): Configuration {
  const { store } = parts;
  return {
    adapter: (model: string) => (model === 'Client' ? clientAdapter(store) : parts.storage.adapter(model)),
    jwks: { keys: [parts.signingKey] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'auth0', interaction: 'auth0_interaction', resume: 'auth0_resume' },
    },
    routes: {
      authorization: '/authorize',
      token: '/oauth/token',
      userinfo: '/userinfo',
      jwks: '/.well-known/jwks.json',
      revocation: '/oauth/revoke',
      end_session: '/oidc/logout',
    },
    discovery: { mfa_challenge_endpoint: `${parts.issuer}mfa/challenge` },
    scopes: [...OIDC_SCOPES],
    claims: CLAIMS_BY_SCOPE,
    conformIdTokenClaims: false, // Auth0 puts profile and email into the ID token
    responseTypes: ['code'],
    extraParams: ['audience', 'connection', 'organization'],
    pkce: { required: (_ctx, client) => client.tokenEndpointAuthMethod === 'none' },
    rotateRefreshToken: true,
    expiresWithSession: () => false, // refresh tokens outlive the browser session, as at Auth0
    issueRefreshToken: (_ctx, client, code) =>
      client.grantTypeAllowed('refresh_token') &&
      parts.grants.of(code.grantId).requestedScopes.includes('offline_access'),
    ttl: LIFETIMES,
    clientBasedCORS: (_ctx, origin, client) => {
      const known = store.registry.client(client.clientId);
      return known !== undefined && isAllowedOrigin(known, origin);
    },
    findAccount: async (ctx, userId) => {
      const user = store.users.find(userId);
      if (!user) return undefined;
      await refreshHooks(parts, ctx, userId);
      return { accountId: userId, claims: () => userClaims(user) };
    },
    interactions: { url: (ctx, interaction) => parts.flows.interruptionUrl(ctx, interaction), policy: policy(parts) },
    loadExistingGrant: ctx => grantEverything(parts, ctx),
    renderError: (ctx, out) => parts.pages.error(ctx, out.error, out.error_description),
    formats: {
      customizers: { jwt: (ctx, token, jwt) => shapeAccessToken(parts, ctx, token, jwt) },
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
      dPoP: { enabled: true },
      webMessageResponseMode: { enabled: true, ack: 'individual-draft-01' },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => parts.pages.logout(ctx, form),
        postLogoutSuccessSource: ctx => parts.pages.loggedOut(ctx),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: ctx => audienceOf(ctx) ?? [],
        useGrantedResource: () => true,
        getResourceServerInfo: (ctx, identifier, client) => resourceServer(store, ctx, identifier, client.clientId),
      },
    },
  };
}

/** Login first, then Actions. Consent is never asked: the seed's clients are first party. */
function policy(parts: ProviderParts): interactionPolicy.DefaultPolicy {
  const base = interactionPolicy.base();
  base.remove('consent');
  // Both are allowed to be asked for: the one shows the login page, the other nothing.
  base.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }));
  const consent = new interactionPolicy.Prompt({ name: 'consent', requestable: true });
  consent.checks.clear();
  base.add(consent);
  base.add(postLoginPrompt(parts));
  return base;
}

async function grantEverything(parts: ProviderParts, ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(OIDC_SCOPES.join(' '));
  const api = parts.store.registry.api(audienceOf(ctx) ?? '');
  if (api) grant.addResourceScope(api.identifier, api.scopes.join(' '));
  await grant.save();
  return grant;
}

/** Auth0 runs post-login Actions for refresh tokens too; here is where oidc-provider has found the user of one. */
async function refreshHooks(parts: ProviderParts, ctx: KoaContextWithOIDC, userId: string): Promise<void> {
  const { RefreshToken: token, Client: oidcClient } = ctx.oidc.entities;
  const user = parts.store.users.find(userId);
  const client = oidcClient && parts.store.registry.client(oidcClient.clientId);
  if (ctx.oidc.params?.['grant_type'] !== 'refresh_token' || !token?.grantId || !user || !client) return;
  // A token that comes a second time ends its family right after this; no hook may answer in between.
  if (token.consumed) return;
  const { requestedScopes } = parts.grants.of(token.grantId);
  const facts: PostLogin = {
    protocol: 'oauth2-refresh-token',
    user,
    client,
    connection: parts.store.registry.connection(
      parts.browserSessions.connection(token.sessionUid) ?? user.identities[0]?.connection ?? '',
    ),
    audience: typeof token.resource === 'string' ? token.resource : undefined,
    requestedScopes,
    methods: token.sessionUid ? parts.browserSessions.methods(token.sessionUid) : [],
    sessionId: token.sessionUid,
    request: { ip: ctx.ip, userAgent: ctx.get('user-agent'), query: {}, body: {} },
    transaction: undefined,
    canRedirect: false,
    resumed: undefined,
  };
  parts.grants.remember(token.grantId, await runTokenHooks(parts.extensions, facts));
}
