/** After a change: whoever else is signed in as this user has to sign in again, as far as the tenant's grants allow. */
import type { ChangePasswordResponse } from '../../contract/index.ts';
import { Deadline } from '../deadline.ts';
import type { DatabaseIdentity, User } from './accounts.ts';
import type { ManagementApi, ManagementCall } from './management-api.ts';

/** The change has happened; nobody should wait long for the cleaning up. */
const MILLISECONDS = 2_000;

/**
 * One parallel round, each call on its own: a failure neither undoes the change nor stops the others.
 *
 * Auth0 itself ends the browser sessions on a change but keeps refresh tokens alive, and keeps reset links valid.
 */
export async function endSessions(
  management: ManagementApi,
  user: User,
  identity: DatabaseIdentity,
): Promise<ChangePasswordResponse['sessions']> {
  try {
    const { scopes } = await management.grant();
    const deadline = Deadline.in(MILLISECONDS);
    const send = (call: ManagementCall) => management.send(call, deadline).then(answer => answer.status);
    const revocations = revocationsFor(user, scopes).map(send);
    const links = scopes.has('create:user_tickets') ? [send(voidResetLinks(user, identity))] : [];
    const [revoked] = await Promise.all([Promise.allSettled(revocations), Promise.allSettled(links)]);
    return summarize(revoked);
  } catch {
    return 'kept';
  }
}

/** Sessions and refresh tokens in one call where both may be ended, else the one that may. */
function revocationsFor(user: User, scopes: ReadonlySet<string>): ManagementCall[] {
  const path = `/api/v2/users/${encodeURIComponent(user.subject)}`;
  const [sessions, refreshTokens] = [scopes.has('delete:sessions'), scopes.has('delete:refresh_tokens')];
  if (sessions && refreshTokens)
    return [{ call: 'revoke-access', method: 'POST', path: `${path}/revoke-access`, body: {} }];
  if (sessions) return [{ call: 'end-sessions', method: 'DELETE', path: `${path}/sessions` }];
  if (refreshTokens) return [{ call: 'end-refresh-tokens', method: 'DELETE', path: `${path}/refresh-tokens` }];
  return [];
}

/**
 * Only the newest reset link is valid, so minting one voids those in the mail. The new one lives for a second, and is
 * dropped unread with the answer.
 */
function voidResetLinks(user: User, identity: DatabaseIdentity): ManagementCall {
  const isPrimary = user.subject === `auth0|${identity.id}`;
  return {
    call: 'void-reset-links',
    method: 'POST',
    path: '/api/v2/tickets/password-change',
    body: {
      user_id: user.subject,
      ttl_sec: 1,
      mark_email_as_verified: false,
      ...(!isPrimary && { identity: { user_id: identity.id, provider: 'auth0' } }),
    },
  };
}

/** 202 means that the tenant will do it (it works asynchronously); 200 and 204 that it is done. */
function summarize(results: readonly PromiseSettledResult<number>[]): ChangePasswordResponse['sessions'] {
  const statuses = results.map(result => (result.status === 'fulfilled' ? result.value : 0));
  if (statuses.length === 0 || statuses.some(status => status < 200 || status > 299)) return 'kept';
  return statuses.includes(202) ? 'requested' : 'revoked';
}
