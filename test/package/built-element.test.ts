/** The built element on a host's page: what Lit promises of properties holds with its cuts, and the first click loses no time. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../e2e/support/browser.ts';

const BUILT = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const ORIGIN = 'http://localhost:1';
const TAG = 'account-password-manager';

interface Declared {
  readonly name: string;
  readonly attribute?: string;
}

/** The element's public properties, as the manifest that editors read has them. */
function declared(): readonly Declared[] {
  const manifest = JSON.parse(readFileSync(`${BUILT}/../custom-elements.json`, 'utf8')) as {
    readonly modules: readonly { readonly declarations?: readonly { tagName?: string; members?: Declared[] }[] }[];
  };
  const element = manifest.modules.flatMap(it => it.declarations ?? []).find(it => it.tagName === TAG);
  return element?.members ?? [];
}

let browser: Browser;
let page: Page;
let body: string;
/** What a test wants to answer by itself, by the beginning of a chunk's name. */
let held: Map<string, (route: Route) => void>;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  held = new Map();
  page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, async route => {
    const { pathname } = new URL(route.request().url());
    const [, chunk = ''] = /^\/chunks\/(.+)-[\w-]{8}\.js$/.exec(pathname) ?? [];
    const hold = held.get(chunk);
    if (hold) hold(route);
    else if (existsSync(BUILT + pathname) && pathname !== '/') await route.fulfill({ path: BUILT + pathname });
    else await route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en">${body}` });
  });
});
afterEach(() => page.close());

const SCRIPT = `<script type="module" src="/${TAG}.js"></script>`;

describe('The built element', () => {
  it('takes properties that were set before its script came', async () => {
    body = `<${TAG}></${TAG}><script>
      Object.assign(document.querySelector('${TAG}'), {
        domain: 't.example', clientId: 'c', askEmail: true, messages: { signIn: 'Go there' },
      });
    </script>${SCRIPT}`;
    await page.goto(ORIGIN);
    await page.getByRole('button', { name: 'Go there' }).waitFor();
    await page.getByRole('button', { name: /link by e-mail/ }).waitFor();
  });

  it('has every attribute that is documented, and none for what only scripts can set', async () => {
    body = `<${TAG} domain="t.example" client-id="c"></${TAG}>${SCRIPT}`;
    await page.goto(ORIGIN);
    const observed = await page.evaluate(async tag => {
      const constructor = (await customElements.whenDefined(tag)) as unknown as { observedAttributes: string[] };
      return constructor.observedAttributes;
    }, TAG);
    const attributes = declared().flatMap(({ attribute }) => attribute ?? []);
    expect(attributes.length).toBeGreaterThan(10);
    expect([...observed].sort()).toEqual([...attributes].sort());
  });

  it('follows an attribute, and a property of a class that a host derives from it', async () => {
    body = `<my-password domain="t.example" client-id="c"></my-password>${SCRIPT}<script type="module">
      const Base = await customElements.whenDefined('${TAG}');
      customElements.define('my-password', class extends Base {
        static properties = { badge: { attribute: 'data-badge' } };
        updated() { super.updated(); this.title = this.badge ?? ''; }
      });
    </script>`;
    await page.goto(ORIGIN);
    await page.getByRole('button', { name: 'Continue to sign-in' }).waitFor();
    const derived = page.locator('my-password');
    await derived.evaluate(it => {
      it.setAttribute('data-badge', 'new');
      it.setAttribute('ask-email', '');
    });
    await page.getByRole('button', { name: /link by e-mail/ }).waitFor();
    expect(await derived.getAttribute('title')).toBe('new');
  });

  it('is busy as soon as it is clicked, and fetches the login beside what asks for it', async () => {
    body = `<${TAG} domain="t.example" client-id="c"></${TAG}>${SCRIPT}`;
    const session = new Promise<Route>(resolve => held.set('session', resolve));
    const login = new Promise<Route>(resolve => held.set('auth0-client', resolve));
    await page.goto(ORIGIN);
    await page.getByRole('button', { name: 'Continue to sign-in' }).click();
    // Neither is answered.
    await Promise.all([session, login]);
    expect(await page.getByRole('button', { name: 'Continue to sign-in' }).getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByRole('status').textContent()).toContain('Taking you to the sign-in page');
  });

  it('fetches a form beside what shows it', async () => {
    body = `<${TAG}></${TAG}><script>
      Object.assign(document.querySelector('${TAG}'), {
        domain: 't.example', clientId: 'c', proxyUrl: '/proxy', proxyAudience: 'x',
        client: { getUser: async () => ({ sub: 'auth0|1', email: 'ann@example.com' }), getTokenSilently: async () => 'token' },
      });
    </script>${SCRIPT}`;
    const later = new Promise<Route>(resolve => held.set('later', resolve));
    const form = new Promise<Route>(resolve => held.set('form', resolve));
    await page.goto(ORIGIN);
    await page.getByRole('button', { name: 'Change it right here' }).click();
    // Neither is answered.
    await Promise.all([later, form]);
  });

  it('says so when what runs a flow does not load, and runs it the next time', async () => {
    body = `<${TAG} domain="t.example" client-id="c"></${TAG}>${SCRIPT}`;
    held.set('session', route => void route.fulfill({ status: 503 }));
    await page.goto(ORIGIN);
    await page.getByRole('button', { name: 'Continue to sign-in' }).click();
    await page.getByText('Part of this page didn’t load').waitFor();
    held.clear();
    await page.route('https://t.example/authorize?**', route => route.fulfill({ body: 'the login page' }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForURL('https://t.example/authorize?**');
  });

  it('opens the prompt and mails a link after what runs it did not load the first time', async () => {
    body = `<${TAG} domain="t.example" client-id="c" ask-email></${TAG}>${SCRIPT}`;
    held.set('session', route => void route.fulfill({ status: 503 }));
    await page.route('https://t.example/dbconnections/change_password', route =>
      route.fulfill({ headers: { 'Access-Control-Allow-Origin': '*' }, body: 'sent' }),
    );
    await page.goto(ORIGIN);
    await page.getByRole('button', { name: /link by e-mail/ }).click();
    await page.getByText('Part of this page didn’t load').waitFor();
    held.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByLabel('E-mail').fill('ann@example.com');
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.getByRole('heading', { name: 'Check your e-mail' }).waitFor();
  });

  it('draws once where nobody can be signed in, and says that it is ready when that can be seen', async () => {
    body = `<my-password domain="t.example" client-id="c"></my-password>${SCRIPT}<script type="module">
      window.drawn = [];
      addEventListener('apm-ready', ({ target }) => drawn.push('ready: ' + target.shadowRoot.querySelector('h2')?.textContent.trim()));
      const Base = await customElements.whenDefined('${TAG}');
      customElements.define('my-password', class extends Base {
        updated() { super.updated(); drawn.push(this.shadowRoot.querySelector('[part=status]') ? 'loading' : 'view'); }
      });
    </script>`;
    await page.goto(ORIGIN);
    await page.getByRole('button', { name: 'Continue to sign-in' }).waitFor();
    expect(await page.evaluate('drawn')).toEqual(['view', 'ready: Forgot your password?']);
  });

  it('takes a property that is set while the words of the page are on their way', async () => {
    body = `<div lang="de"><${TAG} domain="t.example" client-id="c"></${TAG}></div>${SCRIPT}`;
    const words = new Promise<Route>(resolve => held.set('de', resolve));
    await page.goto(ORIGIN);
    const route = await words;
    await page.locator(TAG).evaluate(it => Object.assign(it, { askEmail: true }));
    await route.fulfill({ path: BUILT + new URL(route.request().url()).pathname });
    await page.getByRole('heading', { name: 'Passwort vergessen?' }).waitFor();
    await page.getByRole('button', { name: /Link per E-Mail/ }).waitFor();
  });
});

describe('The built chunks', () => {
  it('import the first view and no other, so that none is lost with another that did not load', () => {
    const chunks = readdirSync(`${BUILT}/chunks`).filter(name => name.endsWith('.js'));
    expect(chunks.length).toBeGreaterThan(100);
    const others = chunks.flatMap(name =>
      [...readFileSync(`${BUILT}/chunks/${name}`, 'utf8').matchAll(/\bfrom\s*["']([^"']+)/g)]
        .map(([, from = '']) => from)
        .filter(from => from !== '../account-password-manager.js')
        .map(from => `${name} → ${from}`.replaceAll(/-[\w-]{8}\.js/g, '')),
    );
    // Explanations, without which an error is still an error; and languages for those who test.
    expect(others.sort()).toEqual([
      'ar-XB → ./pseudo',
      'diagnosis → ./en-errors',
      'diagnosis → ./session',
      'en-XA → ./pseudo',
      'pseudo → ./page-words',
    ]);
  });
});
