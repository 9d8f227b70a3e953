/** Sends the mail with the reset link, for the Authentication API and for Universal Login's page alike. */
import type { TenantContext } from '../context.ts';
import type { BucketAnswer } from '../limits/token-buckets.ts';
import { resetMail } from '../mail/reset-mail.ts';
import type { Connection } from '../store/model.ts';
import { emailOf } from '../store/users.ts';

export interface ResetRequest {
  readonly connection: Connection;
  readonly email: string;
  readonly ip: string;
  readonly clientId: string | undefined;
  readonly organizationId?: string | undefined;
  /** Language of the page that asked; the API knows none (the user's `user_metadata.lang` decides, then English). */
  readonly language?: string;
}

export interface ResetAnswer {
  /** `accepted` for unknown addresses too: the answer must not tell whether an account exists. */
  readonly outcome: 'accepted' | 'rate-limited' | 'not-sent';
  readonly bucket: BucketAnswer;
}

export async function requestReset(tenant: TenantContext, request: ResetRequest): Promise<ResetAnswer> {
  const bucket = tenant.resetMails.take(`${request.ip} ${request.email.trim().toLowerCase()}`);
  if (!bucket.allowed) return { outcome: 'rate-limited', bucket };

  const found = tenant.store.users.findDatabaseUser(request.connection.name, request.email);
  if (!found || emailOf(found.user, found.identity) === '') return { outcome: 'accepted', bucket };

  const secret = tenant.store.tickets.create({
    userId: found.user.user_id,
    identity: found.identity,
    clientId: request.clientId,
    organizationId: request.organizationId,
    markEmailAsVerified: true, // only the owner of the mailbox has the link
    lifetime: tenant.settings.resetLinkLifetime,
  });
  tenant.trace.record({ from: 'tenant', to: 'tenant', name: 'ticket-created' });
  const client = tenant.store.registry.client(request.clientId ?? '');
  const { lang } = found.user.user_metadata;
  const mail = await resetMail({
    to: emailOf(found.user, found.identity),
    url: ticketUrl(tenant, secret),
    tenantName: tenant.store.settings.friendly_name,
    appName: client?.name ?? tenant.store.settings.friendly_name,
    lifetime: tenant.settings.resetLinkLifetime,
    language: typeof lang === 'string' ? lang : (request.language ?? 'en'),
  });
  try {
    await tenant.mailer.send(mail);
  } catch {
    tenant.trace.record({ from: 'tenant', to: 'inbox', name: 'mail-failed' });
    return { outcome: 'not-sent', bucket };
  }
  tenant.trace.record({ from: 'tenant', to: 'inbox', name: 'mail-sent' });
  return { outcome: 'accepted', bucket };
}

/** The address of a ticket, with the empty fragment that Auth0's carry. */
export function ticketUrl(tenant: TenantContext, secret: string): string {
  return `${tenant.url}/u/reset-verify?ticket=${secret}#`;
}
