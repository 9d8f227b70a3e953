/** A stand-in for social providers: whoever the seed knows there can be chosen, so that such users can be demonstrated. */
import { Hono } from 'hono';
import type { TenantContext, TenantEnv } from '../context.ts';
import { originOf } from '../oidc/origins.ts';
import type { Connection, User } from '../store/model.ts';
import { loginOverPage } from './error.ts';
import { html } from './html.ts';
import { formFields, isForgedPost, messagesFor, page } from './respond.ts';

export function socialPage(tenant: TenantContext): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();

  app.get('/u/social/:connection', async c => {
    const state = c.req.query('state') ?? '';
    const login = await tenant.login.find(state);
    const connection = tenant.store.registry.connection(c.req.param('connection'));
    if (!login || !connection) return loginOverPage(tenant, c);
    const messages = messagesFor(c, login.transaction.query['ui_locales']);
    return page(tenant, c, {
      messages,
      title: messages.social.title(providerName(connection)),
      formTargets: login.client.callbacks.flatMap(url => originOf(url) ?? []),
      content: html`<p class="description">${messages.social.description}</p>
        <form
          method="post"
          action="/u/social/${encodeURIComponent(connection.name)}?state=${encodeURIComponent(state)}"
        >
          ${usersOf(tenant, connection).map(
            user => html`<button class="button secondary" name="user" value="${user.user_id}">${user.name}</button>`,
          )}
        </form>`,
    });
  });

  app.post('/u/social/:connection', async c => {
    const state = c.req.query('state') ?? '';
    const connection = tenant.store.registry.connection(c.req.param('connection'));
    const { user: userId } = await formFields(c);
    const user = connection && usersOf(tenant, connection).find(it => it.user_id === userId);
    if (!user || isForgedPost(c) || !(await tenant.login.find(state))) return loginOverPage(tenant, c);
    const at = Math.floor(Date.now() / 1000);
    const next = await tenant.login.authenticated(state, {
      userId: user.user_id,
      at,
      method: 'federated',
      connection: connection.name,
    });
    return c.redirect(next, 303);
  });

  return app;
}

/** The name people know a provider by. */
export function providerName(connection: Connection): string {
  return connection.strategy === 'google-oauth2' ? 'Google' : connection.name;
}

function usersOf(tenant: TenantContext, connection: Connection): readonly User[] {
  return tenant.store.users
    .all()
    .filter(user => user.identities.some(it => it.provider !== 'auth0' && it.connection === connection.name));
}
