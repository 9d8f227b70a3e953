/** Ports: the usual ones where they are free, others where they are not. */
import { createServer } from 'node:net';

/**
 * @param preferred the usual port; 0 for any
 * @returns `preferred`, or 0 (any) when somebody else has it
 */
export async function freeOrAny(preferred: number): Promise<number> {
  if (preferred === 0) return 0;
  const free = await Promise.all(['127.0.0.1', '::1'].map(host => canListen(preferred, host)));
  return free.every(Boolean) ? preferred : 0;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer();
    // A machine without IPv6 has nobody on that address either.
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    server.listen({ port, host, ipv6Only: true }, () => server.close(() => resolve(true)));
  });
}
