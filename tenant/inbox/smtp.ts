/** The SMTP server of the local inbox: takes every mail, delivers none, listens on the loopback address only. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Mailbox } from './mailbox.ts';

/** Bytes; a reset mail has a few thousand. */
const LARGEST_MAIL = 1_000_000;

export interface SmtpReceiver {
  readonly port: number;
  close(): Promise<void>;
}

export async function receiveMails(mailbox: Mailbox): Promise<SmtpReceiver> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: LARGEST_MAIL,
    logger: false,
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mailbox.receive(Buffer.concat(chunks)).then(
          () => callback(),
          (error: unknown) => callback(error instanceof Error ? error : new Error('The mail cannot be read.')),
        );
      });
    },
  });
  // Clients that hang up early are their own problem.
  server.on('error', () => undefined);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
