/** The page for everything that cannot go on, without details that only a developer could use. */
import type { TenantContext } from '../context.ts';
import { formError } from './fields.ts';
import { html, nothing } from './html.ts';
import type { Html } from './html.ts';
import type { Messages } from './messages/messages.ts';
import { messagesFor, page } from './respond.ts';
import type { PageOptions, PageRequest } from './respond.ts';

export function errorPage(messages: Messages, code: string, description: string | undefined): PageOptions {
  const details: Html = html`<p class="description">${messages.problem.description}</p>
    ${formError([code, description].filter(Boolean).join(': '))}`;
  return { messages, status: 400, title: messages.problem.title, mark: 'bad', content: details };
}

/** For pages of a login that was finished, abandoned, or begun in another browser. */
export function loginOverPage(tenant: TenantContext, c: PageRequest): Promise<Response> {
  const messages = messagesFor(c);
  const { default_redirection_uri: wayBack, friendly_name: name } = tenant.store.settings;
  return page(tenant, c, {
    messages,
    status: 400,
    title: messages.problem.title,
    mark: 'bad',
    content: html`<p class="description">${messages.problem.loginOver}</p>
      ${wayBack ? html`<a class="button" href="${wayBack}">${messages.changed.backTo(name)}</a>` : nothing}`,
  });
}
