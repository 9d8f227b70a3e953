/** Answers of silent logins: Auth0 sends them with 200 even for errors, else browsers would log a failed request each time. */
import type { KoaContextWithOIDC } from 'oidc-provider';

/** A Koa middleware around oidc-provider's routes. */
export async function quietWebMessages(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  const mode = ctx.query['response_mode'];
  if (ctx.path === '/authorize' && mode === 'web_message' && ctx.status === 400 && isWebMessage(ctx.body)) {
    ctx.status = 200;
  }
}

/** Errors that may not be told to the application are pages of another kind, and stay errors. */
function isWebMessage(body: unknown): boolean {
  return typeof body === 'string' && body.includes('authorization_response');
}
