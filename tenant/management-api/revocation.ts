/**
 * Ends users' sessions and refresh tokens. Auth0 accepts with 202 and does the work later; it has these endpoints on
 * Enterprise plans only.
 */
import { Hono } from 'hono';
import * as v from 'valibot';
import type { TenantContext, TenantEnv } from '../context.ts';
import { requireScopes } from './authorize.ts';
import { readBody } from './body.ts';
import { ManagementError, userNotFound } from './errors.ts';

export type Plan = 'enterprise' | 'free';

export interface RevocationOptions {
  readonly plan: Plan;
  /** How long after the 202 the work is done, in milliseconds. */
  readonly delayMs: number;
}

const revokeAccessSchema = v.strictObject({
  session_id: v.optional(v.pipe(v.string(), v.nonEmpty())),
  preserve_refresh_tokens: v.optional(v.boolean(), false),
});

export function revocation(tenant: TenantContext, { plan, delayMs }: RevocationOptions): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();

  const accept = (userId: string, work: (userId: string) => void): Response => {
    // The text is not documented.
    if (plan === 'free') throw new ManagementError(403, 'This feature is not enabled for this tenant.');
    if (!tenant.store.users.find(userId)) throw userNotFound();
    setTimeout(() => work(userId), delayMs).unref();
    return new Response(null, { status: 202 });
  };
  const endSessions = (userId: string): void => tenant.browserSessions.endAllOf(userId);
  const revokeRefreshTokens = (userId: string): void =>
    tenant.browserSessions.refreshTokensOf(userId).forEach(token => tenant.browserSessions.revokeRefreshToken(token));

  app.delete('/users/:id/sessions', requireScopes(tenant, 'delete:sessions'), c =>
    accept(c.req.param('id'), endSessions),
  );
  app.delete('/users/:id/refresh-tokens', requireScopes(tenant, 'delete:refresh_tokens'), c =>
    accept(c.req.param('id'), revokeRefreshTokens),
  );
  app.post('/users/:id/revoke-access', requireScopes(tenant, 'delete:sessions', 'delete:refresh_tokens'), async c => {
    const { session_id: sessionId, preserve_refresh_tokens: keepRefreshTokens } = await readBody(c, revokeAccessSchema);
    return accept(c.req.param('id'), userId => {
      if (sessionId === undefined) endSessions(userId);
      else tenant.browserSessions.end(userId, sessionId);
      if (!keepRefreshTokens) revokeRefreshTokens(userId);
    });
  });
  return app;
}
