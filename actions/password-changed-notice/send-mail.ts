// Hands the notice to a mail API over HTTP, or to an SMTP server. Once: a repeated notice frightens people.
import { createTransport } from 'nodemailer';
import { ActionFailure } from '../shared/failure.ts';
import type { Mail } from './mail.ts';
import type { MailTransport } from './settings.ts';

const TIMEOUT_MS = 8000;

/** @throws ActionFailure, or the transport's own error; the caller reports a code and goes on */
export async function sendMail(mail: Mail, transport: MailTransport): Promise<void> {
  if (transport.kind === 'smtp') return sendBySmtp(mail, transport.url);
  const response = await fetch(transport.url, {
    method: 'POST',
    headers: { authorization: `Bearer ${transport.key}`, 'content-type': 'application/json' },
    body: JSON.stringify(mail),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new ActionFailure('notice_failed');
}

async function sendBySmtp(mail: Mail, url: string): Promise<void> {
  const { protocol, hostname } = new URL(url);
  const transporter = createTransport({
    url,
    // Encrypted or not at all, except on this machine.
    requireTLS: protocol === 'smtp:' && hostname !== 'localhost' && hostname !== '127.0.0.1',
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transporter.sendMail(mail);
  } finally {
    transporter.close();
  }
}
