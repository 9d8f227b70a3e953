/** The room's one public door: starts a local tenant that behaves like Auth0. Loopback only, everything in memory. */
import type { RequestListener } from 'node:http';
import { assembleTenant } from './assemble.ts';
import type { TenantOptions } from './config.ts';
import type { TenantControl } from './control/control.ts';
import { startInbox } from './inbox/inbox.ts';
import { listenOnLoopback } from './server.ts';

export type { TenantOptions } from './config.ts';
export type { ReceivedMail, TenantControl } from './control/control.ts';
export type { TraceEvent } from './control/trace.ts';

export interface Tenant {
  /** `http://localhost:PORT`, no slash; the SDK's `domain`. */
  readonly url: string;
  /** The same with a slash: `iss` of all tokens. */
  readonly issuer: string;
  /** Web page of the local inbox; absent when an own SMTP server is configured. */
  readonly inboxUrl: string | undefined;
  readonly control: TenantControl;
  /** Client id → secret of the confidential clients, made up at every start unless given as variables. */
  readonly clientSecrets: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** @throws {Error} if the seed is wrong, a port is taken, or `NODE_ENV` is `production` */
export async function startTenant(options: TenantOptions = {}): Promise<Tenant> {
  if (process.env['NODE_ENV'] === 'production') throw new Error('The local tenant is never for production.');

  // The issuer holds the port, so the port must be known before anything else can be made.
  let listener: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = await listenOnLoopback((request, response) => listener(request, response), options.port ?? 0);
  const opened: { close(): unknown }[] = [server];
  const close = async () => {
    await Promise.all(opened.map(it => it.close()));
  };
  try {
    const inbox = options.smtp ? undefined : await startInbox(options.inboxPort ?? 0);
    if (inbox) opened.push(inbox);
    const url = `http://localhost:${server.port}`;
    const smtp = options.smtp ?? { host: '127.0.0.1', port: inbox?.smtpPort ?? 25 };
    const tenant = await assembleTenant(options, { url, smtp, mailbox: inbox?.mailbox });
    opened.push(tenant);
    ({ listener } = tenant);
    const { issuer, control, clientSecrets } = tenant;
    return { url, issuer, inboxUrl: inbox?.url, control, clientSecrets, close };
  } catch (error) {
    await close();
    throw error;
  }
}
