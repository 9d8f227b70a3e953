/** A single-page application that holds nothing but Auth0's SDK, served as a host would. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const SDK = readFileSync(
  new URL('../../../node_modules/@auth0/auth0-spa-js/dist/auth0-spa-js.production.js', import.meta.url),
);

const PAGE = `<!doctype html><title>SPA</title><link rel="icon" href="data:,"><script src="/sdk.js"></script>`;

export interface Spa {
  readonly origin: string;
  close(): Promise<void>;
}

/** @param sdk a classic script that makes `window.auth0`; Auth0's unmodified one by default */
export async function startSpa(sdk: string | Buffer = SDK): Promise<Spa> {
  const server = createServer((request, response) => {
    const isSdk = request.url === '/sdk.js';
    response.setHeader('content-type', isSdk ? 'text/javascript' : 'text/html');
    response.end(isSdk ? sdk : PAGE);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
