/**
 * The proxy for edge runtimes with `fetch` handlers (Cloudflare Workers with `nodejs_compat`): the same app, with
 * `fetch` in place of the socket pool. Limits and repeated submits are kept per isolate here, so put the platform's own
 * rate limiting in front; see docs/proxy.md.
 */
import { fetchUpstream } from './accounts/fetch-upstream.ts';
import { createApp, type ProxyApp } from './app.ts';
import { assemble } from './assemble.ts';
import { loadConfig } from './config.ts';
import { fingerprintWith } from './fingerprint.ts';
import type { Journal } from './journal.ts';
import { memoryStore } from './limits/memory-store.ts';
import type { Environment } from './settings.ts';

/** One app per isolate: the first request creates it. */
let app: ProxyApp | undefined;

/** An isolate ends TLS at the platform, which also names the client's address in a header of its own. */
const EDGE_SETTINGS = { HOST: '127.0.0.1', TRUSTED_PROXY_HOPS: '1' };

/** @param log Writes one line. */
export function createEdgeApp(environment: Environment, log: (line: string) => void): ProxyApp {
  const config = loadConfig({ ...environment, ...EDGE_SETTINGS }, () => {
    throw new Error('there are no files at the edge');
  });
  const { dependencies } = assemble(config, {
    connect: origin => fetchUpstream(origin),
    store: memoryStore(),
    journal: lineJournal(log),
    peerAddress: () => undefined,
    fingerprint: fingerprintWith(crypto.getRandomValues(new Uint8Array(32))),
  });
  return createApp(dependencies);
}

function lineJournal(log: (line: string) => void): Journal {
  return {
    answered: fact => log(JSON.stringify({ event: 'answered', ...fact })),
    called: () => undefined,
    notice: (code, fields) => log(JSON.stringify({ event: code, ...fields })),
  };
}

const handler = {
  fetch(request: Request, environment: Environment): Response | Promise<Response> {
    // eslint-disable-next-line no-console -- an isolate has no other log
    app ??= createEdgeApp(environment, line => console.log(line));
    const headers = new Headers(request.headers);
    // The platform's word on the client's address replaces whatever the client wrote.
    headers.set('x-forwarded-for', request.headers.get('cf-connecting-ip') ?? '');
    return app.fetch(new Request(request, { headers }));
  },
};

export default handler;
