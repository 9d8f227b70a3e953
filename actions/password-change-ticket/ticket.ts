// Gets the ticket from the tenant and says where the browser goes with it. The ticket is a key: it is never logged.
import { ActionFailure } from '../shared/failure.ts';
import { managementApi } from '../shared/management-api.ts';
import type { ActionCache } from '../typings/common.ts';
import type { TicketSettings } from './settings.ts';
import type { TicketRequest } from './ticket-request.ts';

/** For the token and the ticket together; the trigger has 20 s in all, and other Actions want some of them. */
const TIME_BUDGET_MS = 6000;

/**
 * `POST /api/v2/tickets/password-change` (scope `create:user_tickets`; sends no mail).
 *
 * @returns the ticket's URL, on an origin that belongs to this tenant
 * @throws ActionFailure, TypeError or TimeoutError; the caller denies the login whatever it is
 */
export async function requestTicket(
  request: TicketRequest,
  settings: TicketSettings,
  cache: ActionCache,
): Promise<string> {
  const api = managementApi(settings.management, cache, AbortSignal.timeout(TIME_BUDGET_MS));
  const response = await api.request('POST', 'tickets/password-change', request);
  if (response.status !== 201) throw new ActionFailure('ticket_request_failed');
  const { ticket } = (await response.json()) as { ticket?: unknown };
  if (typeof ticket !== 'string' || !URL.canParse(ticket)) throw new ActionFailure('ticket_url_rejected');
  const { origin } = new URL(ticket);
  if (origin !== settings.management.tenantOrigin && origin !== settings.loginOrigin) {
    throw new ActionFailure('ticket_url_rejected');
  }
  return ticket;
}

export interface Redirect {
  readonly url: string;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * The way to the ticket's page.
 *
 * `sendUserTo` appends a `state` of its own, on which New Universal Login's reset page fails; `/v2/logout` does not mind it
 * and takes the user on to `returnTo` (Auth0's own advice). It ends the single sign-on session on the way, which is
 * wanted: after the change everybody signs in anew. The ticket's path must be among the application's Allowed Logout URLs.
 */
export function redirectToTicket(ticket: string, clientId: string, settings: TicketSettings): Redirect {
  if (settings.classic) return { url: ticket, query: {} };
  return { url: `${settings.loginOrigin}/v2/logout`, query: { client_id: clientId, returnTo: ticket } };
}
