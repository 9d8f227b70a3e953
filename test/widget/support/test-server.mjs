/** What the test pages need from their server beyond files: a page under a strict policy, and downloads that fail. */
import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The strictest policy a host may have: no inline anything, no eval, Trusted Types, nobody but the own origin. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** @param copy a word of the test's own: no other page shares its files, whether broken or remembered by the browser */
const strictPage = (element, copy) => `<!doctype html>
<html lang="en">
  <head>
    <title>Strict</title>
    <script src="/test/widget/support/strict-page.js"></script>
    <script type="module" src="/built/${copy}/account-password-manager.js"></script>
  </head>
  <body>${element}</body>
</html>`;

/** @returns {import('koa').Middleware} */
export function testServer() {
  /** @type {Promise<string> | undefined} */
  let building;
  /** The part of one copy of the widget that does not load for now. */
  let broken = { copy: '', part: '' };

  const answers = {
    // A navigation that the browser follows without leaving the page.
    '/no-content': context => (context.status = 204),
    '/strict': context => {
      context.set('Content-Security-Policy', STRICT_POLICY);
      context.type = 'html';
      context.body = strictPage(context.query.element, context.query.copy);
    },
    '/fragile-parts': context => {
      broken = { ...broken, ...context.query };
      context.body = 'noted';
    },
  };

  /** A place of its own: two runs at a time would build over each other. */
  async function buildOnce() {
    const outDir = await mkdtemp(`${tmpdir()}/widget-under-test-`);
    await build({ root, mode: 'cdn', logLevel: 'warn', build: { outDir, emptyOutDir: true } });
    process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
    return outDir;
  }

  async function serveBuilt(context) {
    building ??= buildOnce();
    const built = await building;
    context.type = 'js';
    context.body = await readFile(`${built}/${context.path.replace(/^\/built\/\w+\//, '')}`, 'utf8');
  }

  return async (context, next) => {
    const { path } = context;
    if (Object.hasOwn(answers, path)) return answers[path](context);
    if (broken.part && path.includes(`/${broken.copy}/`) && path.includes(broken.part)) return (context.status = 503);
    if (path.startsWith('/built/')) return serveBuilt(context);
    // A source file as it is written, comments and all.
    if (path.startsWith('/source/'))
      return (context.body = await readFile(root + path.slice('/source/'.length), 'utf8'));
    context.url = context.url.replace(/^\/fragile\/\w+/, '');
    return next();
  };
}
