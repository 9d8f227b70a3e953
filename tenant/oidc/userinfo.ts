/** `/userinfo` for JWT access tokens, which oidc-provider itself serves for opaque ones only. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { TenantContext, TenantEnv } from '../context.ts';
import { isAllowedOrigin } from './origins.ts';
import { claimsForScopes } from './claims.ts';
import { words } from './words.ts';

/** A JWT has three parts; oidc-provider's opaque tokens have no dot. */
const JWT_IN_HEADER = /^(?:Bearer|DPoP) ([\w-]+\.[\w-]+\.[\w-]+)$/i;

export function userInfo(tenant: TenantContext): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();
  app.on(['GET', 'POST'], '/userinfo', async (c, next) => {
    const token = JWT_IN_HEADER.exec(c.req.header('authorization') ?? '')?.[1];
    if (token === undefined) return next();
    allowOrigin(tenant, c);
    try {
      const claims = await tenant.accessTokens.verify(token, `${tenant.issuer}userinfo`);
      const user = tenant.store.users.find(claims.sub ?? '');
      const scopes = words(typeof claims['scope'] === 'string' ? claims['scope'] : '');
      if (!user || user.blocked || !scopes.includes('openid')) return c.text('Unauthorized', 401);
      return c.json(claimsForScopes(user, scopes));
    } catch {
      return c.text('Unauthorized', 401);
    }
  });
  return app;
}

function allowOrigin(tenant: TenantContext, c: Context): void {
  const origin = c.req.header('origin');
  if (origin === undefined || !tenant.store.registry.clients().some(it => isAllowedOrigin(it, origin))) return;
  c.header('Access-Control-Allow-Origin', origin);
  c.header('Vary', 'Origin');
}
