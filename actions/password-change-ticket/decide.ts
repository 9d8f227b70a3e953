// The rule of Option 4: may this login end in a password-change ticket? Pure, total, and without a clock of its own.
import type { DenialCode } from '../reason-codes.ts';
import { newestMethodTime } from '../shared/authentication-time.ts';
import { asksForPasswordChange, CODE_FLOW, includes, SILENT_PROTOCOLS } from '../shared/password-change-request.ts';
import type { PostLoginEvent } from '../typings/post-login.ts';
import type { TicketRules } from './settings.ts';
import { databaseIdentity, ticketRequest, type TicketRequest } from './ticket-request.ts';

export type TicketDecision =
  | { readonly do: 'ignore' }
  | { readonly do: 'strip-scope' }
  | { readonly do: 'deny'; readonly code: DenialCode }
  | { readonly do: 'ticket'; readonly request: TicketRequest };

/** The tenant's clocks may run ahead of the Action's by this much. */
const CLOCK_TOLERANCE_MS = 5000;

/**
 * Every field read here is the authorization server's own word, except `requested_scopes` and `prompt`: those the user
 * agent chose, so the first is only a trigger, and the second counts as what the server *processed*: with `prompt=login`
 * it did not reuse a session. The proof is the pair of that and a fresh `pwd` entry; either alone can be had without the
 * user. `event.request` is not read: the user agent writes it, and each resume replaces it.
 *
 * @param canRedirect `api.redirect.canRedirect()`
 * @param now milliseconds since the epoch
 * @param rules `undefined` when the Action's secrets are incomplete: then nothing but a refusal is possible
 */
export function decide(
  event: PostLoginEvent,
  canRedirect: boolean,
  now: number,
  rules: TicketRules | undefined,
): TicketDecision {
  const { transaction, client, connection, session, user } = event;

  if (!asksForPasswordChange(transaction)) return { do: 'ignore' };
  if (SILENT_PROTOCOLS.has(transaction?.protocol ?? '')) return { do: 'strip-scope' };
  if (rules === undefined) return deny('password_change_unavailable');

  if (transaction?.protocol !== CODE_FLOW || !canRedirect) return deny('interaction_not_possible');
  if (!rules.clients.has(client?.client_id ?? '')) return deny('client_not_allowed');
  if (connection?.strategy !== 'auth0' || !rules.connections.has(connection.name ?? '')) {
    return deny('not_a_database_login');
  }
  if (!includes(transaction.prompt, 'login') || includes(transaction.prompt, 'none')) {
    return deny('reauthentication_not_requested');
  }

  const fresh = (time: number): boolean => now - time >= -CLOCK_TOLERANCE_MS && now - time <= rules.passwordMaxAgeMs;
  const passwordTime = newestMethodTime(event, name => name === 'pwd');
  if (!fresh(passwordTime)) return deny('password_proof_missing_or_old');
  if (session?.authenticated_at && !fresh(Date.parse(session.authenticated_at))) return deny('session_proof_old');

  const mfaRequired = rules.mfaAlways || hasFactor(user?.enrolledFactors);
  if (mfaRequired && newestMethodTime(event, name => name === 'mfa') < passwordTime) return deny('mfa_required');

  const identity = databaseIdentity(event);
  if (identity === undefined) return deny('identity_ambiguous');
  return { do: 'ticket', request: ticketRequest(event, identity) };
}

function deny(code: DenialCode): TicketDecision {
  return { do: 'deny', code };
}

/** Anything but an absent or empty list counts as enrolled: in doubt the second factor is asked for. */
function hasFactor(enrolledFactors: unknown): boolean {
  if (enrolledFactors === undefined || enrolledFactors === null) return false;
  return !Array.isArray(enrolledFactors) || enrolledFactors.length > 0;
}
