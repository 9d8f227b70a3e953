// The settings of password-changed-notice, from its secrets. Mail and revocation are independent: each may be left out.
import { type ManagementSettings, readManagementSettings } from '../shared/management-settings.ts';
import { parseSafeUrl, readText } from '../shared/settings.ts';
import type { Secrets } from '../typings/common.ts';

export type MailTransport =
  | { readonly kind: 'http'; readonly url: string; readonly key: string }
  | { readonly kind: 'smtp'; readonly url: string };

export interface NoticeSettings {
  /** Sender, `Name <address>` or an address. */
  readonly from: string;
  /** Name of the application or company, as users know it. */
  readonly appName: string;
  /** Where a user goes who did not make the change: the page from which a reset starts. */
  readonly notMeUrl: string;
  readonly transport: MailTransport;
}

export function readNoticeSettings(secrets: Secrets | undefined): NoticeSettings | undefined {
  const from = readText(secrets, 'MAIL_FROM');
  const notMeUrl = parseSafeUrl(readText(secrets, 'NOT_ME_URL'))?.href;
  const transport = readTransport(secrets);
  if (from === undefined || notMeUrl === undefined || transport === undefined) return undefined;
  return { from, appName: readText(secrets, 'APP_NAME') ?? 'your account', notMeUrl, transport };
}

/** The HTTP API wins where both are given. */
function readTransport(secrets: Secrets | undefined): MailTransport | undefined {
  const apiUrl = parseSafeUrl(readText(secrets, 'MAIL_API_URL'))?.href;
  const key = readText(secrets, 'MAIL_API_KEY');
  if (apiUrl !== undefined && key !== undefined) return { kind: 'http', url: apiUrl, key };
  const smtpUrl = readText(secrets, 'SMTP_URL');
  return smtpUrl !== undefined && isSmtpUrl(smtpUrl) ? { kind: 'smtp', url: smtpUrl } : undefined;
}

function isSmtpUrl(text: string): boolean {
  return /^smtps?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
}

export interface ChangeSettings {
  readonly notice: NoticeSettings | undefined;
  readonly management: ManagementSettings | undefined;
}

export function readChangeSettings(secrets: Secrets | undefined): ChangeSettings {
  return { notice: readNoticeSettings(secrets), management: readManagementSettings(secrets) };
}
