// campaign:hostile-browser: a real Chromium with a live session edits Option 4's request in every way it can; no ticket
// may come of it, because nobody types the password.
import { chromium, type BrowserContext } from 'playwright-core';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { actionHost } from '../../../tenant/action-host/action-host.ts';
import { bindLocalActions } from '../../../tenant/action-host/local-bindings.ts';
import { managementApi } from '../../../tenant/management-api/management-api.ts';
import { startTenant, type Tenant } from '../../../tenant/tenant.ts';
import { buildActions } from '../../build-actions.mjs';
import { ensureBrowser } from '../../set-up/ensure-browser.ts';
import { EDITS, type Edit } from './edits.ts';

const ADA = { email: 'ada@acme.example', password: 'Correct-Horse-1' };
const LEAST_EDITS = 40;

const folder = fileURLToPath(new URL('../../../.cache/campaign-hostile-browser', import.meta.url));
await buildActions(folder);
/** In the application's place: whatever comes back lands here. */
const app = createServer((_request, response) => response.end('the application'));
await new Promise<void>(resolve => app.listen(0, '127.0.0.1', resolve));
const APP = `http://localhost:${(app.address() as AddressInfo).port}`;
const tenant = await startTenant({
  variables: { app: APP },
  extensions: [managementApi(), actionHost({ bind: bindLocalActions({ folder }) })],
});
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});

let tickets = 0;
let sessionsMissing = 0;
try {
  if ((await ticketsOf(undefined)).made !== 1)
    throw new Error('the honest request makes no ticket: nothing is measured');
  for (const edit of EDITS) {
    const { made, hadSession, landed } = await ticketsOf(edit);
    tickets += made;
    if (!hadSession) sessionsMissing += 1;
    console.log(`${made} tickets  ${edit.name.padEnd(78)} → ${landed}`);
  }
} finally {
  await browser.close();
  await tenant.close();
  app.close();
}
console.log(
  `campaign:hostile-browser: ${tickets} tickets in ${EDITS.length} edits (goal 0 in at least ${LEAST_EDITS})`,
);
process.exitCode = tickets === 0 && sessionsMissing === 0 && EDITS.length >= LEAST_EDITS ? 0 : 1;

interface Outcome {
  readonly made: number;
  readonly hadSession: boolean;
  /** Where the browser ended, without secrets. */
  readonly landed: string;
}

/**
 * Signs in, then makes the widget's request, edited on its way.
 *
 * @param edit none: the honest request, and the user types the password
 */
async function ticketsOf(edit: Edit | undefined): Promise<Outcome> {
  await tenant.control.reset();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(authorizeUrl(tenant, { scope: 'openid profile email' }));
  await typePassword(page);
  await page.waitForURL(`${APP}/**`);
  const hadSession = (await context.cookies()).some(cookie => cookie.name === 'auth0');

  if (edit) await editInFlight(context, edit);
  const scope = 'openid profile email update:password';
  await page.goto(authorizeUrl(tenant, { scope, prompt: 'login', max_age: '0', login_hint: ADA.email }));
  if (!edit) {
    await typePassword(page);
    await page.waitForURL(`${tenant.url}/u/reset-verify**`);
  }
  await page.waitForLoadState('networkidle');
  const made = tenant.control.trace.events().filter(event => event.name === 'ticket-created').length;
  const { origin, pathname, searchParams } = new URL(page.url());
  const error = searchParams.get('error_description') ?? searchParams.get('error');
  const landed = `${origin === APP ? 'application' : pathname}${error === null ? '' : `: ${error.slice(0, 60)}`}`;
  await context.close();
  return { made, hadSession, landed };
}

function authorizeUrl({ url }: Tenant, parameters: Readonly<Record<string, string>>): string {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: 'acme-spa',
    response_type: 'code',
    response_mode: 'query',
    redirect_uri: `${APP}/callback`,
    state: randomBytes(16).toString('base64url'),
    nonce: randomBytes(16).toString('base64url'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...parameters,
  });
  return `${url}/authorize?${query.toString()}`;
}

async function typePassword(page: {
  fill(name: string, value: string): Promise<void>;
  click(name: string): Promise<void>;
}) {
  await page.fill('#username', ADA.email);
  await page.fill('#password', ADA.password);
  await page.click('form .button');
}

/** Changes the request between page and tenant; the page's script cannot see it. */
async function editInFlight(context: BrowserContext, { query: change, path, post }: Edit): Promise<void> {
  await context.route(
    url => url.origin === tenant.url && url.pathname === '/authorize',
    async route => {
      const url = new URL(route.request().url());
      change?.(url.searchParams);
      url.pathname = path ?? url.pathname;
      if (!post) return route.continue({ url: url.href });
      const postData = url.searchParams.toString();
      url.search = '';
      const headers = { ...route.request().headers(), 'content-type': 'application/x-www-form-urlencoded' };
      return route.continue({ url: url.href, method: 'POST', postData, headers });
    },
  );
}
