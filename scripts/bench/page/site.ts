/** Serves every case as a page of a plain host site: loopback, brotli at its best, connections kept alive. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Case } from './cases.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface Site {
  readonly origin: string;
  /** Bytes of the case's document after brotli. */
  documentSize(name: string): number;
  close(): Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: Buffer;
}

export async function serveCases(cases: readonly Case[]): Promise<Site> {
  const answers = new Map<string, Answer>();
  const documents = new Map<string, number>();
  for (const it of cases) {
    const body = brotliCompressSync(hostPage(it));
    answers.set(`/${it.name}/`, { type: 'text/html; charset=utf-8', body });
    documents.set(it.name, body.length);
    for (const [path, content] of it.files)
      answers.set(`/${it.name}/${path}`, {
        type: TYPES[extname(path)] ?? 'application/octet-stream',
        body: brotliCompressSync(content),
      });
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    // A body that nobody reads would end the connection.
    request.resume();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = answers.get(pathname);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': found.type,
        'content-encoding': 'br',
        'content-length': found.body.length,
        'cache-control': 'no-store',
        'timing-allow-origin': '*',
      })
      .end(found.body);
  }

  const server = createServer(answer);
  server.keepAliveTimeout = 60_000;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    // A name that browsers take for a secure origin.
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    documentSize: name => documents.get(name) ?? NaN,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page with something above and below the place of the widget, as on an account page. */
function hostPage({ head, body }: Case): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <link rel="icon" href="data:," />
    <title>Account</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-inline-size: 40em; margin: 2em auto; }
    </style>
    ${head}
  </head>
  <body>
    <h1>Your account</h1>
    <p>Name, address and how to sign in.</p>
    ${body}
    <h2>Notifications</h2>
    <p>We write to you when something happens in your account.</p>
    <p>You can turn this off.</p>
  </body>
</html>
`;
}
