/** "Password Changed!", with the way back to the application. */
import type { TenantContext } from '../context.ts';
import type { PasswordTicket } from '../store/tickets.ts';
import { html, nothing } from './html.ts';
import type { Messages } from './messages/messages.ts';
import type { PageOptions } from './respond.ts';

export function passwordChangedPage(
  tenant: TenantContext,
  messages: Messages,
  ticket: PasswordTicket,
  resultUrl: string | undefined,
): PageOptions {
  const client = tenant.store.registry.client(ticket.clientId ?? '');
  const address = resultUrl ?? wayBack(tenant, ticket);
  const text = messages.changed;
  return {
    messages,
    title: text.title,
    mark: 'good',
    content: html`<p class="description">${text.description}</p>
      ${
        address === undefined
          ? nothing
          : html`<a class="button" href="${address}"
              >${text.backTo(client?.name ?? tenant.store.settings.friendly_name)}</a
            >`
      }`,
  };
}

/**
 * The application's login address, else the tenant's (Auth0, "Configure default login routes"), with `iss` appended.
 * Auth0 wants https and no localhost here; locally that would leave no button.
 */
function wayBack(tenant: TenantContext, ticket: PasswordTicket): string | undefined {
  const { registry, settings } = tenant.store;
  const address = registry.client(ticket.clientId ?? '')?.initiate_login_uri ?? settings.default_redirection_uri;
  if (address === undefined) return undefined;
  const url = new URL(address);
  url.searchParams.set('iss', tenant.issuer);
  if (ticket.organizationId) url.searchParams.set('organization', ticket.organizationId);
  return url.href;
}
