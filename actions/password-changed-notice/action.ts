// The post-change-password Action: tells the user, and revokes what the old password opened. Neither waits for the other.
import { report } from '../shared/report.ts';
import type { PostChangePasswordApi, PostChangePasswordEvent } from '../typings/post-change-password.ts';
import { decide, type AfterChange } from './decide.ts';
import { revokeAccess } from './revoke.ts';
import { sendMail } from './send-mail.ts';
import { readChangeSettings } from './settings.ts';

export async function onExecutePostChangePassword(
  event: PostChangePasswordEvent,
  api: PostChangePasswordApi,
): Promise<void> {
  const { notice, revoke, codes } = decide(event, readChangeSettings(event.secrets), Date.now());
  codes.forEach(report);
  await Promise.all([notice && notify(notice), revoke && revokeAccess(revoke, api.cache)]);
}

async function notify({ mail, transport }: NonNullable<AfterChange['notice']>): Promise<void> {
  try {
    await sendMail(mail, transport);
    report('notice_sent');
  } catch {
    report('notice_failed');
  }
}
