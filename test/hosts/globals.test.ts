/** Pages that changed what every script of theirs shares: names on the document, prototypes, fetch, promises. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../e2e/support/browser.ts';
import { ADA, NEW_PASSWORD, UniversalLogin } from '../e2e/support/pages.ts';
import { CLASSIC, element, MODULE, newHost, withProxy, type HostPage } from './support/host-page.ts';
import { startHostTown, type HostTown } from './support/host-town.ts';
import {
  askForMail,
  expectSilence,
  loginReached,
  mailAccepted,
  passwordChanged,
  PATIENCE_MS,
  signIn,
  submitPasswords,
} from './support/journeys.ts';
import { POLLUTED, SETTINGS } from './support/names.ts';
import { fill, press, reads } from './support/past-names.ts';

const ZONE = readFileSync(new URL('../../node_modules/zone.js/bundles/zone.umd.js', import.meta.url), 'utf8');

describe('on a page with globals of its own', () => {
  let town: HostTown;
  let browser: Browser;
  let host: HostPage;

  beforeAll(async () => {
    [town, browser] = await Promise.all([startHostTown(), launchBrowser()]);
  });
  beforeEach(async () => {
    await town.tenant.control.reset();
    host = await newHost(browser, town);
    return () => host.close();
  });
  afterAll(() => Promise.all([browser.close(), town.close()]));

  /** Every name that a document has, asked of the browser: there are more with each version. */
  async function documentNames(): Promise<string[]> {
    return host.page.evaluate(() => {
      const names: string[] = [];
      for (let holder: object | null = document; holder; holder = Object.getPrototypeOf(holder) as object | null)
        names.push(...Object.getOwnPropertyNames(holder));
      return [...new Set(names)].filter(name => name !== 'location');
    });
  }

  describe('whose markup carries the names of the document', () => {
    const TRAPS: Readonly<Record<string, (name: string) => string>> = {
      images: name => `<img name="${name}" id="${name}" alt="">`,
      forms: name => `<form name="${name}" id="${name}"></form>`,
      links: name => `<a id="${name}" name="${name}"></a>`,
    };
    for (const [kind, trap] of Object.entries(TRAPS))
      it(`${kind}: a login and a direct change work`, async () => {
        const names = [...(await documentNames()), ...SETTINGS];
        expect(names.length).toBeGreaterThan(200);
        await host.show({ body: `${names.map(trap).join('')}${withProxy(town)}` });
        expect(await host.page.evaluate(() => typeof document.getElementById)).toBe(
          kind === 'links' ? 'function' : 'object',
        );
        const { page } = host;
        await reads(page, 'Continue to sign-in');
        await press(page, 'submit-button');
        await page.waitForURL(`${town.tenant.url}/**`);
        await new UniversalLogin(page).logIn(ADA);
        await page.waitForURL(`${town.hostUrl}/**`);
        await reads(page, 'Change it right here');
        await press(page, 'direct-change-option');
        await reads(page, 'Repeat new password');
        const next = NEW_PASSWORD;
        await fill(page, { 'current-password': ADA.password, 'new-password': next, 'repeat-password': next });
        await press(page, 'submit-button');
        await reads(page, 'Your password was changed');
        expectSilence(host);
      });

    it('fields inside a form around the element', async () => {
      const fields = [...SETTINGS, 'submit', 'elements', 'action', 'method', 'attributes', 'namedItem', 'email']
        .map(name => `<input name="${name}" id="${name}">`)
        .join('');
      await host.show({ body: `<form>${fields}${element(town)}</form>` });
      await mailAccepted(host);
      expectSilence(host);
    });
  });

  describe('where Object.prototype is polluted', () => {
    /** A string, as an attacker can place it; its address must not be asked for. */
    const pollution = (names: readonly string[]): string =>
      names
        .map(
          name =>
            `Object.defineProperty(Object.prototype, ${JSON.stringify(name)}, { value: 'https://evil.example/', enumerable: true, writable: true, configurable: true });`,
        )
        .join('\n');

    for (const [kind, names] of Object.entries(POLLUTED))
      it(`${kind}: it works, or names the pollution`, async () => {
        await host.show({ script: pollution(names), body: withProxy(town, 'ask-email') });
        const worked = await worksOrNames(names);
        // What only a request for a mail reads is tried by now.
        if (worked && !kind.includes('fetch')) {
          const login = host.page.getByRole('heading', { name: 'Welcome' });
          await host.widget.button('Back').click();
          await host.widget.button('Continue to sign-in').click();
          await Promise.race([login.waitFor(), namedPollution(names)]);
        }
        expect(host.requests.filter(address => address.includes('evil'))).toEqual([]);
      });

    for (const name of ['passive', 'once', 'method', 'value'])
      it(`${name}: no password gets into an address`, async () => {
        await host.show({ body: withProxy(town) });
        await signIn(host);
        await host.show({ script: pollution([name]), body: withProxy(town) });
        const form = host.widget.button(/Change it right here/);
        const opened = form.click().then(() => submitPasswords(host.widget));
        const ended = opened.then(() => host.widget.heading('Your password was changed').waitFor());
        const worksOrNames = await Promise.any([ended, namedPollution([name])]).then(
          () => true,
          () => false,
        );
        expect(host.requests.filter(address => /Correct-Horse|Battery-Staple/.test(address))).toEqual([]);
        expect(worksOrNames).toBe(true);
      });

    /** @returns whether the mail was accepted */
    async function worksOrNames(names: readonly string[]): Promise<boolean> {
      const named = namedPollution(names).then(() => false);
      const works = mailAccepted(host).then(() => true);
      return Promise.any([works, named]);
    }

    async function namedPollution(names: readonly string[]): Promise<void> {
      const hints = () => host.of('apm-error').map(text => (JSON.parse(text) as { hint?: string }).hint ?? '');
      const isNamed = () => hints().some(hint => names.some(name => hint.includes(name)));
      await expect.poll(isNamed, { timeout: PATIENCE_MS }).toBe(true);
    }
  });

  describe('with a fetch of its own', () => {
    const WRAPS = 'const real = fetch; globalThis.fetch = (...all) => real(...all);';
    const toTenant = (then: string): string =>
      `const real = fetch; globalThis.fetch = (url, init) => String(url).startsWith('${town.tenant.url}') ? (${then}) : real(url, init);`;

    it('that passes everything on: a login and a direct change work', async () => {
      await host.show({ script: WRAPS, body: withProxy(town) });
      await signIn(host);
      await passwordChanged(host);
      expectSilence(host);
    });

    for (const [kind, then] of [
      ['throws', "(() => { throw new Error('not here'); })()"],
      ['rejects', "Promise.reject(new Error('not here'))"],
      ['never settles, signal or not', 'new Promise(() => {})'],
      ['returns nothing', 'undefined'],
      ['resolves to nothing', 'Promise.resolve()'],
      ['resolves to something that is no answer', 'Promise.resolve({ ok: true })'],
    ] as const)
      it(`that ${kind}: the request for a mail ends in words`, async () => {
        await host.show({ script: toTenant(then) });
        await askForMail(host.widget);
        if (kind === 'resolves to something that is no answer')
          await host.widget.heading('Check your e-mail').waitFor({ timeout: PATIENCE_MS });
        else await expectTold();
        expect(host.of('error')).toEqual([]);
      });

    for (const [kind, then] of [
      ['throws', "(() => { throw new Error('not here'); })()"],
      ['never settles, signal or not', 'new Promise(() => {})'],
      ['returns nothing', 'undefined'],
    ] as const)
      it(`that ${kind}: the end of a login ends in words`, async () => {
        await host.show({ script: toTenant(then) });
        const login = await loginReached(host);
        await login.logIn(ADA);
        await expectTold();
        expect(host.of('error')).toEqual([]);
      });

    /** The code is the element's own business: what the page did is between the page and its developer. */
    async function expectTold(): Promise<void> {
      await expect.poll(() => host.of('apm-error'), { timeout: PATIENCE_MS }).toHaveLength(1);
      await host.widget.widget
        .locator('[part~=error]')
        .getByText(/\w+ \w+ \w+/)
        .waitFor();
    }
  });

  describe('with another asynchrony', () => {
    const SUBCLASS = `
      globalThis.Promise = class extends Promise {
        then(...all) { globalThis.thens = (globalThis.thens ?? 0) + 1; return super.then(...all); }
      };`;
    /** As old libraries of promises do it: a class that knows nothing of the browser's own. */
    const FOREIGN = `
      const Real = Promise;
      const foreign = real => ({ then: (a, b) => foreign(real.then(a, b)), catch: a => foreign(real.catch(a)), finally: a => foreign(real.finally(a)) });
      globalThis.Promise = Object.assign(function (run) { return foreign(new Real(run)); }, {
        resolve: value => foreign(Real.resolve(value)), reject: error => foreign(Real.reject(error)),
        all: list => foreign(Real.all(list)), race: list => foreign(Real.race(list)),
        any: list => foreign(Real.any(list)), allSettled: list => foreign(Real.allSettled(list)),
      });`;

    for (const [name, script, tags] of [
      ['zone.js, and the module', ZONE, MODULE],
      ['zone.js, and the classic script', ZONE, CLASSIC],
      ['a subclass in place of Promise', SUBCLASS, MODULE],
      ['a foreign class in place of Promise', FOREIGN, CLASSIC],
    ] as const)
      it(`${name}: a login and a direct change work`, async () => {
        await host.show({ script, tags, body: withProxy(town) });
        await signIn(host);
        await passwordChanged(host);
        expectSilence(host);
      });
  });
});
