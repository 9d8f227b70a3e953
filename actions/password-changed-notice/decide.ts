// What follows a changed password: which mail, and whose sessions and refresh tokens end. Pure.
import type { LogCode } from '../reason-codes.ts';
import type { ManagementSettings } from '../shared/management-settings.ts';
import type { PostChangePasswordEvent } from '../typings/post-change-password.ts';
import { type Mail, noticeMail } from './mail.ts';
import type { ChangeSettings, MailTransport } from './settings.ts';

export interface AfterChange {
  readonly notice?: { readonly mail: Mail; readonly transport: MailTransport };
  /** Whose sessions and refresh tokens end: the change itself ends the former only, and says nothing of the latter. */
  readonly revoke?: { readonly userId: string; readonly management: ManagementSettings };
  /** Why something is not done. */
  readonly codes: readonly LogCode[];
}

/** @param now milliseconds since the epoch; used where the event does not say when the password changed */
export function decide(event: PostChangePasswordEvent, settings: ChangeSettings, now: number): AfterChange {
  const { email, user_id: userId, last_password_reset: lastPasswordReset } = event.user ?? {};
  const { notice, management } = settings;
  const codes: LogCode[] = [];
  if (notice === undefined) codes.push('notice_not_configured');
  else if (!email) codes.push('notice_without_address');
  if (management === undefined || !userId) codes.push('revocation_not_configured');

  const time = Date.parse(lastPasswordReset ?? '');
  const changedAt = new Date(Number.isFinite(time) ? time : now);
  return {
    ...(notice &&
      email && {
        notice: {
          mail: noticeMail({ to: email, changedAt, place: roughPlace(event), settings: notice }),
          transport: notice.transport,
        },
      }),
    ...(management && userId && { revoke: { userId, management } }),
    codes,
  };
}

/** City and country as the tenant guesses them from the network address; never the address itself. */
function roughPlace(event: PostChangePasswordEvent): string | undefined {
  const { cityName, countryName } = event.request?.geoip ?? {};
  const parts = [cityName, countryName].filter(part => typeof part === 'string' && part.trim() !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}
