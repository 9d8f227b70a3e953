/** The page and every server it may ask, all of them pretended: nothing leaves the browser. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from 'playwright-core';
import { build } from 'esbuild';

export const ORIGIN = 'https://host.example';
/** Origins that an element may ask, by its attributes and the page's scripts. */
const ALLOWED = [ORIGIN, 'https://tenant.example', 'https://second.example', 'https://proxy.example'];

const BUILT = new URL('../../../dist/cdn/', import.meta.url);
const ANYBODY = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
const MARKUP = `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,">
  <script type="module" src="/widget/account-password-manager.js"></script>
  <script type="module" src="/fuzz.js"></script></head><body></body></html>`;

/** @returns addresses that were asked for and are not allowed; grows */
export async function pretendSite(context: BrowserContext): Promise<readonly string[]> {
  const script = await bundleFuzz();
  const strange: string[] = [];
  await context.route('**/*', async route => {
    const url = new URL(route.request().url());
    if (url.protocol === 'https:' && !ALLOWED.includes(url.origin)) strange.push(url.href);
    await answer(route, url, script);
  });
  return strange;
}

async function answer(route: Route, { origin, pathname }: URL, script: string): Promise<void> {
  const headers = { ...ANYBODY, 'Content-Type': 'text/javascript' };
  if (origin !== ORIGIN) return elsewhere(route, pathname);
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: MARKUP });
  if (pathname === '/fuzz.js') return route.fulfill({ headers, body: script });
  if (!pathname.startsWith('/widget/')) return route.fulfill({ status: 204 });
  const body = await readFile(new URL(`.${pathname.slice('/widget'.length)}`, BUILT));
  return route.fulfill({ headers, body });
}

/** A tenant and a proxy that always have an answer. Whoever is sent to the login page stays: 204 keeps the browser. */
async function elsewhere(route: Route, pathname: string): Promise<void> {
  if (pathname === '/dbconnections/change_password') return route.fulfill({ headers: ANYBODY, body: 'sent' });
  if (pathname === '/change-password')
    return route.fulfill({ headers: ANYBODY, json: { changed_at: new Date().toISOString() } });
  return route.fulfill({ status: 204, headers: ANYBODY });
}

async function bundleFuzz(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('browser/fuzz.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const [{ text } = { text: '' }] = outputFiles;
  return text;
}
