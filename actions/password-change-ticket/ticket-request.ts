// The body of POST /api/v2/tickets/password-change: whose password, on which identity, for how long.
import type { PostLoginEvent } from '../typings/post-login.ts';

/** How long the ticket's page may be opened, in seconds. Left out, Auth0 makes it five days. */
const TICKET_TTL_S = 300;

/** The identity that proved its password in this login. */
interface DatabaseIdentity {
  readonly primaryUserId: string;
  readonly userId: string;
  readonly clientId: string;
}

/** Fields as in Auth0's schema of the endpoint, which refuses any other. No `result_url`: Universal Login ignores it. */
export interface TicketRequest {
  readonly user_id: string;
  /** Picks the database identity of a linked account, whose `user_id` may be another provider's. */
  readonly identity?: { readonly user_id: string; readonly provider: 'auth0'; readonly connection_id?: string };
  /** Without it the post-challenge trigger cannot run, and the page after the change leads nowhere. */
  readonly client_id: string;
  readonly organization_id?: string;
  readonly ttl_sec: number;
  /** Nobody proved a mailbox here. */
  readonly mark_email_as_verified: false;
  readonly includeEmailInRedirect: false;
}

/** The one database identity of the connection that the user signed in with; `undefined` when there is not exactly one. */
export function databaseIdentity(event: PostLoginEvent): DatabaseIdentity | undefined {
  const primaryUserId = text(event.user?.user_id);
  const clientId = text(event.client?.client_id);
  const connection = text(event.connection?.name);
  const identities: unknown = event.user?.identities;
  if (primaryUserId === undefined || clientId === undefined || !Array.isArray(identities)) return undefined;

  const matching = identities
    .filter((identity): identity is Record<string, unknown> => typeof identity === 'object' && identity !== null)
    .filter(identity => identity['provider'] === 'auth0' && identity['connection'] === connection);
  const [identity] = matching;
  if (identity === undefined || matching.length > 1) return undefined;
  const userId = text(identity['user_id']) ?? text(identity['userId']);
  return userId === undefined ? undefined : { primaryUserId, userId, clientId };
}

export function ticketRequest(event: PostLoginEvent, identity: DatabaseIdentity): TicketRequest {
  const linked = identity.primaryUserId !== `auth0|${identity.userId}`;
  const connectionId = text(event.connection?.id);
  const organizationId = text(event.organization?.id);
  return {
    user_id: identity.primaryUserId,
    ...(linked && {
      identity: {
        user_id: identity.userId,
        provider: 'auth0',
        ...(connectionId !== undefined && { connection_id: connectionId }),
      },
    }),
    client_id: identity.clientId,
    ...(organizationId !== undefined && { organization_id: organizationId }),
    ttl_sec: TICKET_TTL_S,
    mark_email_as_verified: false,
    includeEmailInRedirect: false,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
