/** Who may call an endpoint of the Management API: the holder of a token for it with one of the scopes. */
import type { MiddlewareHandler } from 'hono';
import type { TenantContext, TenantEnv } from '../context.ts';
import { words } from '../oidc/words.ts';
import { ManagementError } from './errors.ts';

/** @param allScopes every one of them is needed */
export function requireScopes(tenant: TenantContext, ...allScopes: readonly string[]): MiddlewareHandler<TenantEnv> {
  return async (c, next) => {
    const token = /^Bearer ([\w.-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (token === undefined) throw new ManagementError(401, 'Missing authentication');
    const claims = await tenant.accessTokens.verify(token, `${tenant.url}/api/v2/`).catch(() => undefined);
    if (!claims) throw new ManagementError(401, 'Invalid token');
    const scopes = words(typeof claims['scope'] === 'string' ? claims['scope'] : '');
    if (!allScopes.every(scope => scopes.includes(scope))) {
      throw new ManagementError(
        403,
        `Insufficient scope; expected any of: ${allScopes.join(',')}.`,
        'insufficient_scope',
      );
    }
    return next();
  };
}
