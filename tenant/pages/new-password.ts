/** The page behind a reset link: asks for the new password. Looking never consumes the link, because mail scanners look. */
import { Hono } from 'hono';
import type { TenantContext, TenantEnv } from '../context.ts';
import type { PasswordProblem } from '../passwords/passwords.ts';
import { policyRules } from '../passwords/policy.ts';
import type { Connection } from '../store/model.ts';
import type { PasswordTicket } from '../store/tickets.ts';
import { challenge } from './challenge.ts';
import { formError, passwordField } from './fields.ts';
import { html } from './html.ts';
import { linkProblemPage } from './link-problem.ts';
import type { Messages } from './messages/messages.ts';
import { passwordChangedPage } from './password-changed.ts';
import { rulesList } from './rules.ts';
import { formFields, isForgedPost, messagesFor, page, requestFacts } from './respond.ts';
import type { PageOptions, PageRequest } from './respond.ts';

/** Auth0 has used both paths. */
const PATHS = ['/u/reset-verify', '/u/reset-password'];

export function newPasswordPage(tenant: TenantContext): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();
  for (const path of PATHS) {
    app.get(path, c => handle(tenant, c, path, (ticket, connection) => form(tenant, c, ticket, connection)));
    app.post(path, c =>
      handle(tenant, c, path, (ticket, connection, resultUrl) => submit(tenant, c, ticket, connection, resultUrl)),
    );
  }
  return app;
}

/** What form and submit have in common: a live ticket, and a second factor where an extension asks for one. */
async function handle(
  tenant: TenantContext,
  c: PageRequest,
  path: string,
  next: (ticket: PasswordTicket, connection: Connection, resultUrl: string | undefined) => Promise<Response>,
): Promise<Response> {
  const messages = messagesFor(c);
  const problem = (status: Parameters<typeof linkProblemPage>[1]) => page(tenant, c, linkProblemPage(messages, status));
  // An Action's redirect appends `state`, which this page takes for a login's and stumbles over, as Auth0's does.
  if (c.req.query('state') !== undefined) return problem('unknown');
  const lookup = tenant.store.tickets.look(c.req.query('ticket') ?? '');
  if (lookup.status !== 'valid') return problem(lookup.status);
  const connection = tenant.store.registry.connection(lookup.ticket.identity.connection);
  if (!connection || (c.req.method === 'POST' && isForgedPost(c))) return problem('unknown');

  const outcome = await challenge(tenant, lookup.ticket, connection, {
    request: requestFacts(c),
    cookie: c.req.header('cookie') ?? '',
    returnTo: `${tenant.url}${path}?ticket=${encodeURIComponent(c.req.query('ticket') ?? '')}`,
  });
  if (outcome.type === 'redirect') return c.redirect(outcome.url, 303);
  if (outcome.type === 'deny') {
    const { linkProblem, newPassword } = messages;
    const content = formError(`${newPassword.denied} (${outcome.reason})`);
    return page(tenant, c, {
      messages,
      status: 403,
      title: linkProblem.otherTitle,
      mark: 'bad',
      content: html`${content}`,
    });
  }
  return next(lookup.ticket, connection, outcome.resultUrl);
}

interface FieldErrors {
  readonly password?: string | undefined;
  readonly confirmation?: string | undefined;
}

function form(
  tenant: TenantContext,
  c: PageRequest,
  ticket: PasswordTicket,
  connection: Connection,
  errors: FieldErrors = {},
): Promise<Response> {
  const messages = messagesFor(c);
  return page(tenant, c, {
    ...formView(messages, connection, errors, {
      action: `${c.req.path}?ticket=${encodeURIComponent(c.req.query('ticket') ?? '')}`,
      userName: tenant.store.users.find(ticket.userId)?.email ?? '',
    }),
    status: errors.password !== undefined || errors.confirmation !== undefined ? 400 : 200,
  });
}

async function submit(
  tenant: TenantContext,
  c: PageRequest,
  ticket: PasswordTicket,
  connection: Connection,
  resultUrl: string | undefined,
): Promise<Response> {
  const messages = messagesFor(c);
  const text = messages.newPassword;
  const { password = '', confirmation = '' } = await formFields(c);
  const again = (errors: FieldErrors) => form(tenant, c, ticket, connection, errors);
  if (password === '') return again({ password: text.noPassword });
  if (confirmation === '') return again({ confirmation: text.noConfirmation });
  if (password !== confirmation) return again({ confirmation: text.mismatch });

  const user = tenant.store.users.find(ticket.userId);
  // The form's body was awaited since the ticket was looked at: of two submits at once only one may go on.
  if (!user || !tenant.store.tickets.claim(ticket)) return page(tenant, c, linkProblemPage(messages, 'used'));
  const problem = await tenant.passwords.change({
    found: { user, identity: ticket.identity },
    connection,
    password,
    by: 'ticket',
    request: requestFacts(c),
  });
  if (problem) {
    tenant.store.tickets.release(ticket);
    return again({ password: problemText(messages, problem) });
  }
  if (ticket.markEmailAsVerified) user.email_verified = true;
  tenant.trace.record({ from: 'tenant', to: 'tenant', name: 'password-changed' });
  return page(tenant, c, passwordChangedPage(tenant, messages, ticket, resultUrl));
}

function formView(
  messages: Messages,
  connection: Connection,
  errors: FieldErrors,
  { action, userName }: { action: string; userName: string },
): PageOptions {
  const text = messages.newPassword;
  const password = { name: 'password', label: text.password, describedBy: 'rules', error: errors.password } as const;
  const confirmation = { name: 'confirmation', label: text.confirmation, error: errors.confirmation } as const;
  return {
    messages,
    title: text.title,
    content: html`<p class="description">${text.description}</p>
      <form method="post" action="${action}">
        <input type="email" name="username" value="${userName}" autocomplete="username" hidden readonly />
        ${passwordField(messages, { ...password, autocomplete: 'new-password' })}
        ${rulesList(messages, policyRules(connection.options))}
        ${passwordField(messages, { ...confirmation, autocomplete: 'new-password' })}
        <button class="button">${text.submit}</button>
      </form>`,
  };
}

function problemText({ newPassword }: Messages, problem: PasswordProblem): string {
  return {
    PasswordStrengthError: newPassword.tooWeak,
    PasswordHistoryError: newPassword.reused,
    PasswordDictionaryError: newPassword.tooCommon,
    PasswordNoUserInfoError: newPassword.personalData,
    PasswordTooLongError: newPassword.tooLong,
    PasswordBreachedError: newPassword.breached,
  }[problem];
}
