/** What the test pages need from their server beyond files: a page under a strict policy, and downloads that fail. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const built = `${root}.cache/widget-under-test/`;

/** The strictest policy a host may have: no inline anything, no eval, Trusted Types, nobody but the own origin. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const strictPage = element => `<!doctype html>
<html lang="en">
  <head>
    <title>Strict</title>
    <script src="/test/widget/support/strict-page.js"></script>
    <script type="module" src="/built/account-password-manager.js"></script>
  </head>
  <body>${element}</body>
</html>`;

/** @returns {import('koa').Middleware} */
export function testServer() {
  /** @type {Promise<unknown> | undefined} */
  let building;
  /** The part of the widget that does not load for now. */
  let broken = '';

  const answers = {
    // A navigation that the browser follows without leaving the page.
    '/no-content': context => (context.status = 204),
    '/strict': context => {
      context.set('Content-Security-Policy', STRICT_POLICY);
      context.type = 'html';
      context.body = strictPage(context.query.element);
    },
    '/fragile-parts': context => {
      broken = context.query.broken;
      context.body = 'noted';
    },
  };

  async function serveBuilt(context) {
    building ??= build({ root, mode: 'cdn', logLevel: 'warn', build: { outDir: built, emptyOutDir: true } });
    await building;
    // Each page asks anew, so that a part can be broken for one and not for another.
    context.set('Cache-Control', 'no-store');
    context.type = 'js';
    context.body = await readFile(built + context.path.slice('/built/'.length), 'utf8');
  }

  return async (context, next) => {
    const { path } = context;
    if (Object.hasOwn(answers, path)) return answers[path](context);
    if (broken && path.includes(broken)) return (context.status = 503);
    if (path.startsWith('/built/')) return serveBuilt(context);
    // A source file as it is written, comments and all.
    if (path.startsWith('/source/'))
      return (context.body = await readFile(root + path.slice('/source/'.length), 'utf8'));
    context.url = context.url.replace(/^\/fragile\/\d+/, '');
    return next();
  };
}
