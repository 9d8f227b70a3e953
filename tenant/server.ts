/** Listens on the loopback addresses only: `localhost` may mean 127.0.0.1 or ::1, so both are served where they exist. */
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoopbackServer {
  readonly port: number;
  /** Ends open connections as well. */
  close(): Promise<void>;
}

/** How often a free port of 127.0.0.1 may turn out to be taken on ::1. */
const ATTEMPTS = 20;

/**
 * @param port 0 picks a free one
 * @throws {Error} with `code: 'EADDRINUSE'` if the port is taken
 */
export async function listenOnLoopback(listener: RequestListener, port: number): Promise<LoopbackServer> {
  for (let attempt = 1; ; attempt++) {
    const first = await listen(listener, port, '127.0.0.1');
    const taken = (first.address() as AddressInfo).port;
    try {
      const second = await listen(listener, taken, '::1');
      return loopbackServer(taken, [first, second]);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return loopbackServer(taken, [first]);
      await close(first);
      if (code !== 'EADDRINUSE' || port !== 0 || attempt === ATTEMPTS) throw error;
    }
  }
}

function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: true }, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function loopbackServer(port: number, servers: readonly Server[]): LoopbackServer {
  return {
    port,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
