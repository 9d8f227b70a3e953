/** Sends the tenant's mails by SMTP. */
import { createTransport } from 'nodemailer';

/** Where mails go; an own server in place of the local inbox. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (SMTPS). */
  readonly secure?: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** BCP 47. */
  readonly language: string;
}

export interface Mailer {
  /** @throws if the SMTP server does not take the mail */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** `.invalid` can never be somebody's domain (RFC 2606 §2). */
const SENDER_ADDRESS = 'no-reply@tenant.invalid';

export function createMailer(server: SmtpServer, senderName: string): Mailer {
  const { auth } = server;
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.secure ?? false,
    ...(auth ? { auth } : {}),
    // The local inbox speaks no TLS; a configured server is used with STARTTLS where it offers it.
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
  });
  return {
    async send(mail) {
      await transport.sendMail({
        from: { name: senderName, address: SENDER_ADDRESS },
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}
