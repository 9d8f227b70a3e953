/** "Forgot Your Password?" and "Check Your Email": asks for the mail with the reset link (Option 1). */
import { Hono } from 'hono';
import type { TenantContext, TenantEnv } from '../context.ts';
import type { LoginInProgress } from '../extensions.ts';
import { requestReset } from '../authentication-api/reset-mail.ts';
import { loginOverPage } from './error.ts';
import { emailField, formError } from './fields.ts';
import { html } from './html.ts';
import { clientAddress, formFields, isForgedPost, messagesFor, page } from './respond.ts';
import type { PageOptions, PageRequest } from './respond.ts';

const PATH = '/u/reset-password/request/:connection';

export function resetRequestPage(tenant: TenantContext): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();

  app.get(PATH, async c => {
    const login = await tenant.login.find(c.req.query('state') ?? '');
    if (!login) return loginOverPage(tenant, c);
    return page(tenant, c, requestView(c, login, { email: login.transaction.query['login_hint'] ?? '' }));
  });

  app.post(PATH, async c => {
    const login = await tenant.login.find(c.req.query('state') ?? '');
    const connection = tenant.store.registry.connection(c.req.param('connection'));
    if (!login || !connection || isForgedPost(c)) return loginOverPage(tenant, c);
    const messages = messagesFor(c, login.transaction.query['ui_locales']);
    const text = messages.resetRequest;
    const { username: email = '' } = await formFields(c);
    const again = (error: string, status: 400 | 429 | 500) =>
      page(tenant, c, { ...requestView(c, login, { email, error }), status });

    if (!email.includes('@')) return again(text.noEmail, 400);
    const answer = await requestReset(tenant, {
      connection,
      email,
      ip: clientAddress(c),
      clientId: login.client.client_id,
      language: messages.language,
    });
    if (answer.outcome === 'rate-limited') return again(text.tooMany, 429);
    if (answer.outcome === 'not-sent') return again(text.failed, 500);
    return page(tenant, c, sentView(c, login, email));
  });

  return app;
}

function requestView(
  c: PageRequest,
  login: LoginInProgress,
  { email, error }: { email: string; error?: string },
): PageOptions {
  const messages = messagesFor(c, login.transaction.query['ui_locales']);
  const text = messages.resetRequest;
  return {
    messages,
    title: text.title,
    content: html`<p class="description">${text.description}</p>
      <form method="post" action="${here(c)}">
        ${formError(error)} ${emailField(messages.login.email, email)}
        <button class="button">${text.submit}</button>
        <a class="link" href="${loginAddress(c)}">${text.back}</a>
      </form>`,
  };
}

function sentView(c: PageRequest, login: LoginInProgress, email: string): PageOptions {
  const messages = messagesFor(c, login.transaction.query['ui_locales']);
  const text = messages.checkEmail;
  return {
    messages,
    title: text.title,
    mark: 'good',
    content: html`<p class="description">${text.description(email)}</p>
      <form method="post" action="${here(c)}">
        <input type="hidden" name="username" value="${email}" />
        <button class="button secondary">${text.resend}</button>
        <a class="link" href="${loginAddress(c)}">${text.back}</a>
      </form>`,
  };
}

function here(c: PageRequest): string {
  return `${c.req.path}?state=${encodeURIComponent(c.req.query('state') ?? '')}`;
}

function loginAddress(c: PageRequest): string {
  return `/u/login?state=${encodeURIComponent(c.req.query('state') ?? '')}`;
}
