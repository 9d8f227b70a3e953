/** The pages' stylesheet and script, as files, so that the content security policy can forbid everything inline. */
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import type { TenantEnv } from '../context.ts';

const STYLES = read('styles.css');
const SCRIPT = read('page.js');

export function assets(): Hono<TenantEnv> {
  const headers = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
  const app = new Hono<TenantEnv>();
  app.get('/u/assets/styles.css', c => c.body(STYLES, 200, { ...headers, 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/u/assets/page.js', c =>
    c.body(SCRIPT, 200, { ...headers, 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  return app;
}

function read(name: string): string {
  return readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');
}
