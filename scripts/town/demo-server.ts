/** Serves the built demo and the built widget the way a careful host would: static files under a strict policy. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { listenOnLoopback } from '../../tenant/server.ts';

/** What the demo's pages learn at run time, because ports differ from machine to machine. */
export interface DemoConfiguration {
  /** Origin of the tenant. */
  readonly tenant: string;
  readonly clientId: string;
  /** Client of the demo page that brings its own Auth0 client. */
  readonly hostClientId: string;
  readonly inbox: string;
  readonly proxy: string | undefined;
  readonly proxyAudience: string;
  readonly users: readonly DemoUser[];
}

export interface DemoUser {
  readonly name: string;
  readonly email: string;
  readonly password: string | undefined;
  /** Secret of the make-believe authenticator app, Base32. */
  readonly otpSecret?: string | undefined;
  readonly about: string;
}

export interface DemoServer {
  readonly url: string;
  /** Tells the pages where everything is; until then they answer 503. */
  configure(configuration: DemoConfiguration): void;
  close(): Promise<void>;
}

export interface DemoServerOptions {
  /** Folder with the built `demo/` and `cdn/`. */
  readonly root?: URL;
  /** `off` is the kill switch: `/sw.js` becomes a worker that takes itself and its caches out of every browser. */
  readonly worker?: 'on' | 'off';
}

const DIST = new URL('../../dist/', import.meta.url);

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

export async function startDemoServer(
  port: number,
  { root = DIST, worker = 'on' }: DemoServerOptions = {},
): Promise<DemoServer> {
  let configuration: DemoConfiguration | undefined;
  const app = new Hono();

  app.use(async (c, next) => {
    if (!configuration) {
      c.res = c.text('The town is still starting.', 503);
      return;
    }
    await next();
    // After the answer is made: a header set before does not reach an answer that brings headers of its own.
    c.header('Content-Security-Policy', contentSecurityPolicy(configuration, c.req.path));
  });
  // No Cross-Origin-Opener-Policy: pop-up logins of a host would need the opener.
  app.use(
    secureHeaders({ crossOriginOpenerPolicy: false, referrerPolicy: 'no-referrer', strictTransportSecurity: false }),
  );
  // Where password managers send people (W3C, "A Well-Known URL for Changing Passwords"). What is not there is a 404.
  app.get('/.well-known/change-password', c => c.redirect('/profile#change-password'));
  app.get('/config.json', c =>
    c.json({ ...configuration, worker: worker === 'on' }, 200, { 'Cache-Control': 'no-store' }),
  );
  app.use(compress());
  if (worker === 'off') app.get('/sw.js', () => file(root, 'demo', '/retire.js'));
  app.get('/widget/*', c => file(root, 'cdn', c.req.path.slice('/widget'.length)));
  // A page has one address, which its policy goes by.
  app.get('/:page{.+\\.html}', c => c.redirect(addressOf(new URL(c.req.url)), 301));
  app.get('/*', c => file(root, 'demo', pageOf(c.req.path)));

  const server = await listenOnLoopback(
    (request, response) => void getRequestListener(app.fetch)(request, response),
    port,
  );
  return {
    url: `http://localhost:${server.port}`,
    configure: told => {
      configuration = told;
    },
    close: () => server.close(),
  };
}

/** `/profile.html?a=b` is at `/profile?a=b`. */
const addressOf = ({ pathname, search }: URL): string =>
  pathname.replace(/\/index\.html$/, '/').replace(/\.html$/, '') + search;

/** `/profile` is `profile.html`. */
function pageOf(path: string): string {
  if (path === '/') return '/index.html';
  return extname(path) ? path : `${path}.html`;
}

async function file(root: URL, folder: string, path: string): Promise<Response> {
  const base = new URL(`${folder}/`, root);
  const url = new URL(`.${path}`, base);
  if (!url.href.startsWith(base.href)) return new Response('Not found', { status: 404 });
  try {
    const body = await readFile(fileURLToPath(url));
    const type = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';
    return new Response(new Uint8Array(body), { headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' } });
  } catch {
    return new Response('Not found', { status: 404 });
  }
}

/** The pages of the demo's own site, which register its service worker; all others are hosts. */
const SITE = /^\/(|try|hosts|studio|gallery|offline|docs(\/.*)?)$/;

/** What a host needs to allow for the widget, and nothing more; the site's pages one policy for their worker. */
function contentSecurityPolicy({ tenant, proxy }: DemoConfiguration, path: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${tenant}${proxy ? ` ${proxy}` : ''}`,
    `frame-src ${tenant}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html${SITE.test(path) ? ' demo-worker' : ''}`,
  ].join('; ');
}
