/** The local inbox: an SMTP server that keeps what it gets, and a web page to read it. */
import { getRequestListener } from '@hono/node-server';
import { listenOnLoopback } from '../server.ts';
import { inboxApp } from './app.ts';
import { Mailbox } from './mailbox.ts';
import { receiveMails } from './smtp.ts';

export interface Inbox {
  readonly mailbox: Mailbox;
  /** Address of the web page. */
  readonly url: string;
  readonly smtpPort: number;
  close(): Promise<void>;
}

/** @param port of the web page; 0 picks a free one */
export async function startInbox(port: number): Promise<Inbox> {
  const mailbox = new Mailbox();
  const smtp = await receiveMails(mailbox);
  const listener = getRequestListener(inboxApp(mailbox).fetch, { overrideGlobalObjects: false });
  const web = await listenOnLoopback((request, response) => void listener(request, response), port).catch(
    async (error: unknown) => {
      await smtp.close();
      throw error;
    },
  );
  return {
    mailbox,
    url: `http://localhost:${web.port}`,
    smtpPort: smtp.port,
    close: async () => {
      await Promise.all([smtp.close(), web.close()]);
    },
  };
}
