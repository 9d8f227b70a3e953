/** A town around a host whose pages the tests write: the tenant and the proxy know its origin, and it serves the built element. */
import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { openProxy } from '../../../scripts/town/town.ts';
import { listenOnLoopback } from '../../../tenant/server.ts';
import { startTenant, type Tenant } from '../../../tenant/tenant.ts';

const BUILT = new URL('../../../dist/cdn/', import.meta.url);

export interface ServedFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HostTown {
  /** The origin that tenant and proxy know. */
  readonly hostUrl: string;
  /** The same files on another origin of the same site, whose frames have their cookies. */
  readonly neighbourUrl: string;
  /** The same files on another site. */
  readonly strangerUrl: string;
  /** The same server without a secure connection, for a browser that was started with `RESOLVE_HOST`. */
  readonly insecureUrl: string;
  readonly tenant: Tenant;
  readonly proxyUrl: string;
  /** Path → what is served there, beside the element under `/widget/`. */
  readonly files: Map<string, ServedFile>;
  close(): Promise<void>;
}

/** Chromium takes `localhost` and loopback addresses for secure, so the insecure host needs another name. */
export const RESOLVE_HOST = '--host-resolver-rules=MAP host.test 127.0.0.1';

export async function startHostTown(): Promise<HostTown> {
  const files = new Map<string, ServedFile>();
  const [server, neighbour] = await Promise.all(
    [0, 0].map(port => listenOnLoopback((request, response) => answer(files, request, response), port)),
  );
  if (!server || !neighbour) throw new Error('No port is free.');
  const hostUrl = `http://localhost:${server.port}`;
  const tenant = await startTenant({ variables: { app: hostUrl, host: hostUrl } });
  const proxy = await openProxy(tenant, hostUrl, 0);
  return {
    hostUrl,
    neighbourUrl: `http://localhost:${neighbour.port}`,
    strangerUrl: `http://127.0.0.1:${server.port}`,
    insecureUrl: `http://host.test:${server.port}`,
    tenant,
    proxyUrl: `http://127.0.0.1:${proxy.port}`,
    files,
    close: async () => {
      await Promise.all([server.close(), neighbour.close(), proxy.stop()]);
      await tenant.close();
    },
  };
}

function answer(
  files: ReadonlyMap<string, ServedFile>,
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname } = new URL(url, 'http://localhost');
  const file = files.get(pathname);
  const built = fileURLToPath(new URL(`.${pathname.replace(/^\/widget/, '')}`, BUILT));
  if (file) response.writeHead(200, file.headers).end(file.body);
  else if (pathname.startsWith('/widget/') && existsSync(built)) {
    // As a content delivery network serves it, to whoever asks.
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' });
    createReadStream(built).pipe(response);
  } else response.writeHead(404).end();
}
