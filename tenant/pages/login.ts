/** The login page (`/u/login`): e-mail address and password, "Forgot password?", and other ways to sign in. */
import { Hono } from 'hono';
import type { TenantContext, TenantEnv } from '../context.ts';
import type { LoginInProgress } from '../extensions.ts';
import { originOf } from '../oidc/origins.ts';
import type { Connection } from '../store/model.ts';
import { identityKey } from '../store/users.ts';
import { loginOverPage } from './error.ts';
import { emailField, formError, passwordField } from './fields.ts';
import { html, nothing } from './html.ts';
import type { Html } from './html.ts';
import type { Messages } from './messages/messages.ts';
import { clientAddress, formFields, isForgedPost, messagesFor, page } from './respond.ts';
import type { PageOptions, PageRequest } from './respond.ts';
import { providerName } from './social.ts';

export function loginPage(tenant: TenantContext): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();

  app.get('/u/login', async c => {
    const login = await tenant.login.find(c.req.query('state') ?? '');
    if (!login) return loginOverPage(tenant, c);
    const social = socialConnections(tenant, login).find(it => it.name === login.transaction.query['connection']);
    if (social) return c.redirect(socialAddress(social, c.req.query('state') ?? ''), 303);
    return page(tenant, c, loginView(tenant, c, login, { email: login.transaction.query['login_hint'] ?? '' }));
  });

  app.post('/u/login', async c => {
    const state = c.req.query('state') ?? '';
    const login = await tenant.login.find(state);
    if (!login || isForgedPost(c)) return loginOverPage(tenant, c);
    const { username: email = '', password = '' } = await formFields(c);
    const answer = await authenticate(tenant, login, { email, password, ip: clientAddress(c) });
    if ('userId' in answer) {
      const at = Math.floor(Date.now() / 1000);
      return c.redirect(await tenant.login.authenticated(state, { ...answer, at, method: 'pwd' }), 303);
    }
    const error = messagesFor(c, login.transaction.query['ui_locales']).login[answer.error];
    return page(tenant, c, { ...loginView(tenant, c, login, { email, error }), status: 400 });
  });

  return app;
}

type LoginError = 'wrongCredentials' | 'blocked' | 'missing';

async function authenticate(
  tenant: TenantContext,
  login: LoginInProgress,
  { email, password, ip }: { email: string; password: string; ip: string },
): Promise<{ userId: string; connection: string } | { error: LoginError }> {
  const connection = databaseConnection(tenant, login);
  if (email === '' || password === '' || !connection) return { error: 'missing' };
  const attempted = tenant.store.users.findDatabaseUser(connection.name, email);
  const key = attempted ? identityKey(attempted.identity) : `${connection.name}|${email.toLowerCase()}`;
  if (tenant.loginAttempts.isBlocked(key, ip)) return { error: 'blocked' };
  const found = await tenant.passwords.verify(connection.name, email, password);
  if (!found) {
    tenant.loginAttempts.fail(key, ip);
    tenant.trace.record({ from: 'tenant', to: 'browser', name: 'login-failed' });
    return { error: 'wrongCredentials' };
  }
  tenant.loginAttempts.succeed(key, ip);
  tenant.trace.record({ from: 'tenant', to: 'tenant', name: 'password-verified' });
  return { userId: found.user.user_id, connection: connection.name };
}

/** The database that /authorize names in `connection`, else the client's first. */
function databaseConnection(tenant: TenantContext, login: LoginInProgress): Connection | undefined {
  const connections = tenant.store.registry.databaseConnectionsOf(login.client.client_id);
  return connections.find(it => it.name === login.transaction.query['connection']) ?? connections[0];
}

function loginView(
  tenant: TenantContext,
  c: PageRequest,
  login: LoginInProgress,
  { email, error }: { email: string; error?: string },
): PageOptions {
  const messages = messagesFor(c, login.transaction.query['ui_locales']);
  const state = encodeURIComponent(c.req.query('state') ?? '');
  const connection = databaseConnection(tenant, login);
  const text = messages.login;
  return {
    messages,
    title: text.title,
    formTargets: login.client.callbacks.flatMap(url => originOf(url) ?? []),
    content: html`<p class="description">${text.description(login.client.name)}</p>
      <form method="post" action="/u/login?state=${state}">
        ${formError(error)} ${emailField(text.email, email)}
        ${passwordField(messages, { name: 'password', label: text.password, autocomplete: 'current-password' })}
        <a
          class="link start"
          href="/u/reset-password/request/${encodeURIComponent(connection?.name ?? '')}?state=${state}"
          >${text.forgotPassword}</a
        >
        <button class="button" name="action" value="default">${text.submit}</button>
      </form>
      ${socialButtons(tenant, login, messages, c.req.query('state') ?? '')}`,
  };
}

function socialButtons(
  tenant: TenantContext,
  login: LoginInProgress,
  messages: Messages,
  state: string,
): Html | string {
  const connections = socialConnections(tenant, login);
  if (connections.length === 0) return nothing;
  return html`<p class="separator">${messages.login.or}</p>
    <div class="stack">
      ${connections.map(
        it =>
          html`<a class="button secondary" href="${socialAddress(it, state)}"
            >${messages.login.continueWith(providerName(it))}</a
          >`,
      )}
    </div>`;
}

function socialConnections(tenant: TenantContext, login: LoginInProgress): readonly Connection[] {
  return tenant.store.registry
    .connections()
    .filter(it => it.strategy !== 'auth0' && it.enabled_clients.includes(login.client.client_id));
}

function socialAddress(connection: Connection, state: string): string {
  return `/u/social/${encodeURIComponent(connection.name)}?state=${encodeURIComponent(state)}`;
}
