/** What a browser fetches of the built files on the way through an option: the lists that `npm run size` weighs. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../e2e/support/browser.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const BUILT = root('dist/cdn');
const { redirect, form } = JSON.parse(readFileSync(root('scripts/journeys.json'), 'utf8')) as {
  readonly redirect: readonly string[];
  readonly form: readonly string[];
};

/** A host that brings its client; nobody leaves the page, so that all that was fetched can be counted. */
const hostPage = (
  proxy: string,
): string => `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Host</title>
<h1>Away from the widget</h1>
<script>
  window.told = [];
  window.client = {
    getConfiguration: () => ({ domain: 'tenant.example', clientId: 'client' }),
    getUser: async () => ({ sub: 'auth0|ann', email: 'ann@example.com' }),
    getTokenSilently: async () => 'token',
    loginWithRedirect: async () => void window.told.push('login'),
    logout: async () => void window.told.push('logout'),
  };
</script>
<account-password-manager proxy-url="${proxy}" proxy-audience="proxy"></account-password-manager>
<script>document.querySelector('account-password-manager').client = window.client;</script>
<script type="module" src="/cdn/account-password-manager.js"></script>`;

const POLICY = {
  complexity: {
    min_length: 8,
    character_types: ['lowercase', 'number'],
    character_type_rule: 'all',
    identical_characters: 'allow',
    sequential_characters: 'allow',
    max_length_exceeded: 'error',
  },
  profile_data: { active: true, blocked_fields: [] },
  history: { active: true, size: 5 },
  dictionary: { active: true, default: 'en_10k' },
};

let server: Server;
let origin: string;
let browser: Browser;
let page: Page;
/** Names of the chunks that the page asked for. */
let fetched: string[];

function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
  if (url.startsWith('/cdn/')) {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(readFileSync(BUILT + url.slice('/cdn'.length)));
  } else if (url.startsWith('/proxy/')) {
    const body = url.endsWith('policy') ? POLICY : { changed_at: new Date().toISOString(), sessions: 'revoked' };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(body));
  } else {
    response.setHeader('Content-Type', 'text/html');
    response.end(hostPage(`${origin}/proxy`));
  }
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await new Promise(resolve => server.close(resolve));
});

beforeEach(async () => {
  fetched = [];
  page = await (await browser.newContext()).newPage();
  page.on('request', request => {
    const [, name] = /\/chunks\/(.+)-[\w-]{8}\.js$/.exec(request.url()) ?? [];
    if (name !== undefined) fetched.push(name);
  });
  await page.goto(origin);
  await page.getByRole('button', { name: 'Change your password' }).waitFor();
});
afterEach(() => page.context().close());

/** What was fetched by the time nothing more is. */
async function all(): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  return [...new Set(fetched)].sort();
}
const told = (what: string) =>
  page.waitForFunction(it => (window as unknown as { told: string[] }).told.includes(it), what);

describe('A page with the widget downloads', () => {
  it('to show it: what tells who is signed in, which is all that a redirect needs', async () => {
    expect(await all()).toEqual([...redirect].sort());
  });

  it('for Option 4: nothing more until the browser leaves', async () => {
    await page.getByRole('button', { name: 'Change your password' }).click();
    await told('login');
    expect(await page.getByRole('status').textContent()).toContain('Taking you to the sign-in page');
    expect(await all()).toEqual([...redirect].sort());
  });

  it('for Option 3: the form, and what follows a change', async () => {
    await page.getByRole('button', { name: 'Change it right here' }).click();
    await page.getByLabel('Current password', { exact: true }).fill('Old-password-1');
    await page.getByLabel('New password', { exact: true }).fill('new-password-2');
    await page.getByLabel('Repeat new password', { exact: true }).fill('new-password-2');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByRole('heading', { name: 'Your password was changed' }).waitFor();
    await page.getByRole('button', { name: 'Sign in again now' }).click();
    await told('logout');
    expect(await all()).toEqual([...redirect, ...form].sort());
  });
});
