// The post-login Action that ends Option 4's login in a password-change ticket. Last in the flow.
import type { ReasonCode } from '../reason-codes.ts';
import { ActionFailure } from '../shared/failure.ts';
import { UPDATE_PASSWORD_SCOPE } from '../shared/password-change-request.ts';
import { report } from '../shared/report.ts';
import type { PostLoginApi, PostLoginEvent } from '../typings/post-login.ts';
import { decide } from './decide.ts';
import { readTicketSettings } from './settings.ts';
import { redirectToTicket, requestTicket } from './ticket.ts';

export async function onExecutePostLogin(event: PostLoginEvent, api: PostLoginApi): Promise<void> {
  const settings = readTicketSettings(event.secrets);
  const decision = decide(event, api.redirect.canRedirect(), Date.now(), settings);

  if (decision.do === 'ignore') return;
  if (decision.do === 'strip-scope') {
    api.accessToken.removeScope(UPDATE_PASSWORD_SCOPE);
    return;
  }
  if (decision.do === 'deny') {
    if (settings === undefined) report('settings_invalid');
    report(decision.code);
    api.access.deny(decision.code);
    return;
  }
  try {
    if (settings === undefined) throw new ActionFailure('settings_invalid');
    const ticket = await requestTicket(decision.request, settings, api.cache);
    const { url, query } = redirectToTicket(ticket, decision.request.client_id, settings);
    api.redirect.sendUserTo(url, { query });
  } catch (error) {
    const reason: ReasonCode = error instanceof ActionFailure ? error.code : 'ticket_request_failed';
    report(reason);
    api.access.deny('password_change_unavailable');
  }
}

/** Whoever comes back to `/continue` has not shown that the password changed: the login ends here, without tokens. */
export function onContinuePostLogin(_event: PostLoginEvent, api: PostLoginApi): Promise<void> {
  report('password_change_not_resumable');
  api.access.deny('password_change_not_resumable');
  return Promise.resolve();
}
