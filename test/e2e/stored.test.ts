/** What a browser keeps after each option was run for real, with the service worker on: nothing secret, in no store. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import seed from '../../tenant/seed.json' with { type: 'json' };
import { startTown, type Town } from '../../scripts/town/town.ts';
import type { SeedInput } from '../../tenant/seed.ts';
import { launchBrowser } from './support/browser.ts';
import { DiagramPage } from './support/diagram.ts';
import { ADA, resetLink, UniversalLogin, WidgetPage } from './support/pages.ts';
import { isControlled, storedAddresses, visitorWithWorker } from './support/worker.ts';

/** Their address and passwords stand in no file of the demo; those of the make-believe people in its gallery do. */
const EVE = { email: 'eve-canary@acme.example', password: 'Canary-Horse-41' };
const NEW_PASSWORD = 'Canary-Staple-97';

const withEve = { ...seed, users: seed.users.map(user => (user.email === ADA.email ? { ...user, ...EVE } : user)) };

/** Everything that Cache Storage, local and session storage and IndexedDB hold, as one text. */
async function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        const headers = JSON.stringify([...request.headers, ...(answer?.headers ?? [])]);
        found.push(name, request.method, request.url, headers, (await answer?.text()) ?? '');
      }
    }
    const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        found.push(JSON.stringify([await done(objects.getAllKeys()), await done(objects.getAll())]));
      }
      database.close();
    }
    return found.join('\n');
  });
}

/** Collects whatever passes the browser that must not stay in it. */
function collectSecrets(context: BrowserContext): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>();
  const keep = (name: string, value: string | null | undefined): void => {
    if (value) secrets.set(value, name);
  };
  context.on('request', request => {
    const { searchParams } = new URL(request.url());
    for (const name of ['code', 'ticket', 'nonce', 'code_challenge']) keep(name, searchParams.get(name));
    // Until it is answered, a `state` has to be remembered.
    if (searchParams.has('code')) keep('state', searchParams.get('state'));
    keep('bearer token', request.headers()['authorization']?.replace(/^Bearer /, ''));
    if (request.method() !== 'POST') return;
    for (const name of ['code', 'code_verifier', 'password']) {
      const [, value] = new RegExp(`(?:^|&)${name}=([^&]*)`).exec(request.postData() ?? '') ?? [];
      keep(name, value && decodeURIComponent(value));
    }
  });
  context.on('response', response => {
    if (!response.url().endsWith('/oauth/token')) return;
    void response.json().then((tokens: Record<string, unknown>) => {
      for (const name of ['access_token', 'id_token', 'refresh_token'])
        if (typeof tokens[name] === 'string') keep(name, tokens[name]);
    });
  });
  return secrets;
}

describe('with the service worker on, a browser keeps nothing secret', () => {
  let town: Town;
  let browser: Browser;

  beforeAll(async () => {
    [town, browser] = await Promise.all([startTown({ tenant: { seed: withEve as SeedInput } }), launchBrowser()]);
  });
  beforeEach(() => town.tenant.control.reset());
  afterAll(() => Promise.all([browser.close(), town.close()]));

  const signIn = async (page: Page): Promise<void> => {
    await new WidgetPage(page).button('Continue to sign-in').click();
    await new UniversalLogin(page).logIn(EVE);
  };

  const finish = async (page: Page): Promise<void> => {
    const login = new UniversalLogin(page);
    await login.chooseNewPassword(NEW_PASSWORD);
    await page.getByRole('link', { name: 'Back to Acme' }).click();
    await login.logIn({ ...EVE, password: NEW_PASSWORD });
  };

  /** Each option from the demo's page to a login with the new password. */
  const options: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'universal-login': async page => {
      const login = new UniversalLogin(page);
      await new WidgetPage(page).button('Continue to sign-in').click();
      await login.forgotPassword();
      await login.requestResetMail(EVE.email);
      await page.goto(await resetLink(town, EVE.email));
      await finish(page);
    },
    'reset-email': async page => {
      await signIn(page);
      await new WidgetPage(page).button(/Get a link by e-mail/).click();
      await new DiagramPage(page).waitForCurrent('Click on Password Reset Link from the inbox');
      await page.goto(await resetLink(town, EVE.email));
      await finish(page);
    },
    'direct-change': async page => {
      await signIn(page);
      const form = new WidgetPage(page);
      await form.button(/Change it right here/).click();
      await form.widget.getByLabel('Current password', { exact: true }).fill(EVE.password);
      await form.widget.getByLabel('New password', { exact: true }).fill(NEW_PASSWORD);
      await form.widget.getByLabel('Repeat new password', { exact: true }).fill(NEW_PASSWORD);
      await form.button('Change password').click();
      await form.button('Sign in again now').click();
      await new UniversalLogin(page).logIn({ ...EVE, password: NEW_PASSWORD });
    },
    reauthenticate: async page => {
      await signIn(page);
      await new WidgetPage(page).button(/sign in/i).click();
      await page.getByLabel('Password', { exact: true }).fill(EVE.password);
      await new UniversalLogin(page).continue();
      await finish(page);
    },
  };

  it.each(Object.entries(options))('after %s', async (flow, run) => {
    const visitor = await visitorWithWorker(browser, `${town.demoUrl}/try?option=${flow}`);
    const { page, context } = visitor;
    expect(await isControlled(page)).toBe(true);
    const before = [...(await storedAddresses(page))].sort();
    const secrets = collectSecrets(context);
    await run(page);
    await page.waitForURL(`${town.demoUrl}/try?option=${flow}`);
    await new DiagramPage(page).waitForEnd();
    expect(await isControlled(page)).toBe(true);

    const kinds = new Set(secrets.values());
    expect([...kinds]).toEqual(expect.arrayContaining(['code', 'state', 'code_verifier', 'access_token', 'id_token']));
    if (flow !== 'direct-change') expect([...kinds]).toContain('ticket');
    else expect([...kinds]).toContain('bearer token');

    const stored = await everythingStored(page);
    for (const [secret, name] of secrets) expect(stored.includes(secret), `${name} is kept`).toBe(false);
    for (const secret of [EVE.email, EVE.password, NEW_PASSWORD, 'eyJ'])
      expect(stored.includes(secret), `${secret} is kept`).toBe(false);
    expect([...(await storedAddresses(page))].sort(), 'nothing was added to the caches').toEqual(before);
    for (const address of before) expect(address).not.toMatch(/^\/(callback|login|config\.json)/);
    await visitor.leave();
  });

  it('which this would have found', async () => {
    const visitor = await visitorWithWorker(browser, `${town.demoUrl}/docs`);
    const { page } = visitor;
    await page.evaluate(async () => {
      await (await caches.open('planted')).put('/callback?code=canary-url', new Response('canary-body'));
      localStorage.setItem('planted', 'canary-local');
      sessionStorage.setItem('planted', 'canary-session');
      await new Promise<void>(resolve => {
        const opening = indexedDB.open('planted');
        opening.onupgradeneeded = () => opening.result.createObjectStore('store');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('store', 'readwrite');
          transaction.objectStore('store').put({ token: 'canary-object' }, 'canary-key');
          transaction.oncomplete = () => resolve();
        };
      });
    });
    const stored = await everythingStored(page);
    for (const canary of ['url', 'body', 'local', 'session', 'object', 'key'])
      expect(stored, canary).toContain(`canary-${canary}`);
    await visitor.leave();
  });
});
