/** What follows a right password: Actions, then the second factor, then tokens; never a browser session. */
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { TenantContext } from '../context.ts';
import type { Claims, PostLogin } from '../extensions.ts';
import { userClaims } from '../oidc/claims.ts';
import { runTokenHooks } from '../oidc/post-login.ts';
import { words } from '../oidc/words.ts';
import type { Client, Connection, User } from '../store/model.ts';
import type { DatabaseUser } from '../store/users.ts';
import { clientAddress } from './client-address.ts';
import { refusals } from './refusals.ts';

/** Whose password was right, on which connection, and who asked. */
export interface PasswordLogin {
  readonly found: DatabaseUser;
  readonly connection: Connection;
  readonly client: Client;
}

/** Seconds for which the tokens are good; Auth0's defaults. */
const ACCESS_TOKEN_LIFETIME = 86_400;

/** @throws what a hook that denies throws */
export async function issueTokens(tenant: TenantContext, ctx: KoaContextWithOIDC, login: PasswordLogin): Promise<void> {
  const { user } = login.found;
  const { scope } = ctx.oidc.params ?? {};
  const requestedScopes = words(typeof scope === 'string' ? scope : '');
  const ip = clientAddress(ctx, login.client);
  const facts = await runTokenHooks(tenant.extensions, postLogin(ctx, login, requestedScopes, ip));
  if (tenant.store.users.enrollments(user.user_id).length > 0) {
    const { status, body } = refusals.secondFactor();
    ctx.status = status;
    ctx.body = body;
    return;
  }
  user.logins_count += 1;
  user.last_ip = ip;
  user.last_login = new Date(tenant.clock.now()).toISOString();

  const { provider, client } = ctx.oidc;
  if (!client) throw new Error('The token endpoint runs grants for known clients only.');
  const granted = facts.requestedScopes.filter(name => name !== 'offline_access').join(' ');
  const grant = new provider.Grant({ clientId: client.clientId, accountId: user.user_id });
  grant.addOIDCScope(granted);
  const grantId = await grant.save();
  const accessToken = new provider.AccessToken({
    accountId: user.user_id,
    client,
    grantId,
    gty: 'password',
    scope: granted,
    claims: {},
    extra: {},
  });
  ctx.body = {
    access_token: await accessToken.save(),
    ...(facts.requestedScopes.includes('openid') && {
      id_token: await idToken(ctx, user, granted, facts.idTokenClaims),
    }),
    scope: granted,
    expires_in: ACCESS_TOKEN_LIFETIME,
    token_type: 'Bearer',
  };
}

/** oidc-provider leaves out of it what `scope` does not cover. */
async function idToken(ctx: KoaContextWithOIDC, user: User, scope: string, claims: Claims): Promise<string> {
  const token = new ctx.oidc.provider.IdToken(userClaims(user), { ctx });
  Object.assign(token, { scope });
  Object.entries(claims).forEach(([name, value]) => token.set(name, value));
  return token.issue({ use: 'idtoken' });
}

function postLogin(
  ctx: KoaContextWithOIDC,
  { found, connection, client }: PasswordLogin,
  requestedScopes: readonly string[],
  ip: string,
): PostLogin {
  const { audience } = ctx.oidc.params ?? {};
  return {
    protocol: 'oauth2-password',
    user: found.user,
    client,
    connection,
    audience: typeof audience === 'string' ? audience : undefined,
    requestedScopes,
    methods: [{ name: 'pwd', timestamp: new Date().toISOString() }],
    sessionId: undefined,
    request: { ip, userAgent: ctx.get('user-agent'), query: {}, body: {} },
    transaction: undefined,
    canRedirect: false,
    resumed: undefined,
  };
}
