/**
 * `npm run campaign:hostile-browser`: a real browser with a live session edits Option 4's `/authorize` request in flight.
 *
 * Whoever sits at an unlocked computer controls the browser but does not know the password. However the request is
 * edited, no password-change ticket may be made.
 */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/support/browser.ts';
import { ADA, UniversalLogin, WidgetPage } from '../e2e/support/pages.ts';
import { startTown, type Town } from '../../scripts/town/town.ts';

type Edit = (query: URLSearchParams) => void;

const set =
  (values: Readonly<Record<string, string>>): Edit =>
  query => {
    for (const [name, value] of Object.entries(values)) query.set(name, value);
  };
const strip =
  (...names: string[]): Edit =>
  query => {
    for (const name of names) query.delete(name);
  };
const double =
  (name: string, value: string): Edit =>
  query =>
    query.append(name, value);
const all =
  (...edits: Edit[]): Edit =>
  query => {
    for (const edit of edits) edit(query);
  };

const PROMPTS = [
  'none',
  'consent',
  'select_account',
  'LOGIN',
  'login ',
  ' login',
  'log in',
  'login none',
  'none login',
  '',
];
const MAX_AGES = ['99999', '1', '3600', '-1', '0.0', '00', 'NaN', '', '2147483648', '1e9'];
const SCOPES = [
  'update:password',
  'openid update:password',
  'openid profile email',
  'openid UPDATE:PASSWORD',
  'openid update:password offline_access',
  'openid profile email update:password change:password',
];

const EDITS: Readonly<Record<string, Edit>> = {
  'nothing (a fresh login is demanded, and nobody can give it)': () => undefined,
  'prompt stripped': strip('prompt'),
  'max_age stripped': strip('max_age'),
  'prompt and max_age stripped': strip('prompt', 'max_age'),
  'scope stripped': strip('scope'),
  'everything but the scope stripped': strip('prompt', 'max_age', 'login_hint', 'ui_locales'),
  ...Object.fromEntries(PROMPTS.map(prompt => [`prompt=“${prompt}”`, all(set({ prompt }), strip('max_age'))])),
  ...Object.fromEntries(
    MAX_AGES.map(age => [`max_age=“${age}”, no prompt`, all(set({ max_age: age }), strip('prompt'))]),
  ),
  ...Object.fromEntries(
    SCOPES.map(scope => [`scope=“${scope}”, no prompt`, all(set({ scope }), strip('prompt', 'max_age'))]),
  ),
  'prompt doubled with none': double('prompt', 'none'),
  'max_age doubled': all(strip('prompt'), double('max_age', '99999')),
  'scope doubled': all(strip('prompt', 'max_age'), double('scope', 'openid')),
  'response_mode=web_message': all(strip('prompt', 'max_age'), set({ response_mode: 'web_message' })),
  'response_mode=fragment': all(strip('prompt', 'max_age'), set({ response_mode: 'fragment' })),
  'response_mode=form_post': all(strip('prompt', 'max_age'), set({ response_mode: 'form_post' })),
  'silent: prompt=none, web_message': set({ prompt: 'none', response_mode: 'web_message' }),
  'another client': all(strip('prompt', 'max_age'), set({ client_id: 'host-app' })),
  'a machine client': all(strip('prompt', 'max_age'), set({ client_id: 'apm-proxy' })),
  'another connection': all(strip('prompt', 'max_age'), set({ connection: 'google-oauth2' })),
  'screen_hint=reset-password': all(strip('prompt', 'max_age'), set({ screen_hint: 'reset-password' })),
  'audience of the proxy': all(strip('prompt', 'max_age'), set({ audience: 'https://api.acme.example/password' })),
  'acr_values instead of a login': all(strip('prompt', 'max_age'), set({ acr_values: 'urn:okta:loa:1fa:any' })),
  'an ext- parameter that claims a login': all(strip('prompt', 'max_age'), set({ 'ext-prompt': 'login' })),
  'code_challenge stripped': all(strip('prompt', 'max_age'), strip('code_challenge', 'code_challenge_method')),
  id_token_hint: all(strip('prompt', 'max_age'), set({ id_token_hint: 'forged' })),
};

/** Pages on which an edited request comes to rest. */
const RESTS = /\/u\/login|\/u\/reset-verify|\/profile|\/authorize|about:blank|chrome-error:/;

/** @param password given at the login page, where it asks; a hostile browser has none */
async function attack(browser: Browser, town: Town, edit: Edit, password?: string): Promise<number> {
  await town.tenant.control.reset();
  const context = await browser.newContext();
  context.setDefaultTimeout(10_000);
  try {
    const page = await context.newPage();
    const widget = new WidgetPage(page);
    await page.goto(`${town.demoUrl}/profile`);
    await widget.button('Continue to sign-in').click();
    await new UniversalLogin(page).logIn(ADA);
    await widget.heading('Password').waitFor();
    const { ready, edited } = editNextLogin(page, town, edit);
    await ready;
    await widget.button(/Change your password/).click();
    await edited;
    if (password !== undefined) {
      await new UniversalLogin(page).logIn({ ...ADA, password });
      await page.waitForURL(/reset-verify/);
    }
    await page.waitForLoadState('networkidle').catch(() => undefined);
    if (!RESTS.test(page.url()))
      throw new Error(`The browser ended somewhere unforeseen: ${new URL(page.url()).pathname}`);
    return town.tenant.control.trace.events().filter(({ name }) => name === 'ticket-created').length;
  } finally {
    await context.close();
  }
}

/** @returns a promise of the moment in which the edited request was let go */
function editNextLogin(page: Page, town: Town, edit: Edit): { ready: Promise<unknown>; edited: Promise<void> } {
  let ready: Promise<unknown> = Promise.resolve();
  const edited = new Promise<void>(resolve => {
    let isEdited = false;
    ready = page.route(
      url => url.origin === town.tenant.url && url.pathname === '/authorize',
      async route => {
        const url = new URL(route.request().url());
        if (isEdited || !url.searchParams.get('scope')?.includes('update:password')) return route.continue();
        isEdited = true;
        edit(url.searchParams);
        // A redirect, not a changed request: the address bar is what a hostile user would edit.
        await route.fulfill({ status: 302, headers: { location: url.href } });
        resolve();
      },
    );
  });
  return { ready, edited };
}

const [town, browser] = await Promise.all([startTown(), launchBrowser()]);
let tickets = 0;
let attacks = 0;
let honest: number;
try {
  for (const [name, edit] of Object.entries(EDITS)) {
    const made = await attack(browser, town, edit);
    attacks += 1;
    tickets += made;
    console.log(`${made === 0 ? 'held' : 'TICKET'}  ${name}`);
  }
  // Whoever knows the password gets a ticket: the count would have shown one.
  honest = await attack(browser, town, () => undefined, ADA.password);
  console.log(`${honest === 1 ? 'served' : 'REFUSED'}  the owner, with the password`);
} finally {
  await Promise.all([browser.close(), town.close()]);
}
console.log(`campaign:hostile-browser: ${tickets} tickets in ${attacks} edits (goal 0 in at least 40)`);
process.exit(tickets === 0 && attacks >= 40 && honest === 1 ? 0 : 1);
