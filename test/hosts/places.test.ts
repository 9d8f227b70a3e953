/** Places where a page does not expect to find itself: frames, sandboxes, other documents, browsers that keep nothing. */
import { mkdtempSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/set-up/ensure-browser.ts';
import { ARGUMENTS, launchBrowser } from '../e2e/support/browser.ts';
import { WidgetPage } from '../e2e/support/pages.ts';
import { CLASSIC, element, newHost, openHost, withProxy, type HostPage } from './support/host-page.ts';
import { RESOLVE_HOST, startHostTown, type HostTown } from './support/host-town.ts';
import {
  askForMail,
  expectSilence,
  loginReached,
  mailAccepted,
  named,
  passwordChanged,
  PATIENCE_MS,
  signIn,
} from './support/journeys.ts';

describe('in an odd place', () => {
  let town: HostTown;
  let browser: Browser;
  let host: HostPage;

  beforeAll(async () => {
    [town, browser] = await Promise.all([startHostTown(), launchBrowser([RESOLVE_HOST])]);
  });
  beforeEach(async () => {
    await town.tenant.control.reset();
    host = await newHost(browser, town);
    return () => host.close();
  });
  afterAll(() => Promise.all([browser.close(), town.close()]));

  /** The host's page in a frame of another page. */
  async function framed(
    attributes: string,
    inner: Parameters<HostPage['serve']>[1],
    origin: string,
  ): Promise<HostPage> {
    host.serve('/profile', inner);
    await host.show(
      { tags: '', body: `<iframe title="inner" ${attributes} src="${town.hostUrl}/profile"></iframe>` },
      origin,
    );
    return inFrame(host, host.page.frameLocator('iframe'));
  }

  /** The same host, seen through its frame. */
  function inFrame(outer: HostPage, frame: FrameLocator): HostPage {
    const widget = new WidgetPage(outer.page);
    return Object.assign(Object.create(outer) as HostPage, {
      widget: Object.assign(widget, { widget: frame.locator('account-password-manager') }),
    });
  }

  describe('a frame of another origin’s page', () => {
    it('a mail can be asked for there', async () => {
      const inner = await framed('', {}, town.strangerUrl);
      await mailAccepted(inner);
      expectSilence(inner);
    });

    it('a login is refused before the browser goes anywhere', async () => {
      for (const origin of [town.neighbourUrl, town.strangerUrl]) {
        const inner = await framed('', {}, origin);
        const before = host.heard.length;
        await inner.widget.button('Continue to sign-in').click();
        await named(inner, 'framed', /allow-framed/, before);
      }
      expect(host.requests.filter(address => address.includes('/authorize'))).toEqual([]);
    });

    for (const option of [/Change it right here/, /Change your password/])
      it(`${option.source}: it is refused before anything is typed`, async () => {
        await host.show({ body: withProxy(town) });
        await signIn(host);
        const inner = await framed('', { body: withProxy(town) }, town.neighbourUrl);
        await inner.widget.heading('Password').waitFor();
        const before = host.requests.filter(address => address.includes('/authorize')).length;
        await inner.widget.button(option).click();
        await named(inner, 'framed', /allow-framed/);
        expect(await inner.widget.widget.getByRole('textbox').count()).toBe(0);
        expect(host.requests.filter(address => address.includes('/authorize'))).toHaveLength(before);
      });

    it('where the host allows it, a direct change works', async () => {
      await host.show({ body: withProxy(town) });
      await signIn(host);
      const inner = await framed('', { body: withProxy(town, 'allow-framed') }, town.neighbourUrl);
      await passwordChanged(inner);
      expectSilence(inner);
    });

    it('the same origin’s page within another’s is in a stranger’s hands as well', async () => {
      host.serve('/middle', { tags: '', body: `<iframe title="inner" src="/profile"></iframe>` });
      host.serve('/profile');
      await host.show(
        { tags: '', body: `<iframe title="middle" src="${town.hostUrl}/middle"></iframe>` },
        town.neighbourUrl,
      );
      const inner = inFrame(host, host.page.frameLocator('iframe').frameLocator('iframe'));
      await inner.widget.button('Continue to sign-in').click();
      await named(inner, 'framed', /allow-framed/);
    });
  });

  describe('a sandbox', () => {
    it('that allows scripts alone stands in a stranger’s hands: it says so', async () => {
      const inner = await framed('sandbox="allow-scripts"', { tags: CLASSIC }, town.hostUrl);
      await inner.widget.button('Continue to sign-in').click();
      await named(inner, 'framed', /allow-framed/);
      expect(host.of('error')).toEqual([]);
    });

    it('that allows scripts alone has no storage: it says so where the host allows the frame', async () => {
      const body = element(town, 'allow-framed');
      const inner = await framed('sandbox="allow-scripts"', { tags: CLASSIC, body }, town.hostUrl);
      await inner.widget.button('Continue to sign-in').click();
      await named(inner, 'storage-blocked', /allow-same-origin/);
      expect(host.of('error')).toEqual([]);
    });

    for (const allowed of ['allow-scripts allow-same-origin', 'allow-scripts allow-same-origin allow-forms'])
      it(`that allows ${allowed}: the mail is accepted`, async () => {
        const inner = await framed(`sandbox="${allowed}"`, {}, town.hostUrl);
        await mailAccepted(inner);
        expectSilence(inner);
      });

    it('that forbids forms: a direct change works all the same, with the mouse and with the Enter key', async () => {
      await host.show({ body: withProxy(town) });
      await signIn(host);
      const inner = await framed('sandbox="allow-scripts allow-same-origin"', { body: withProxy(town) }, town.hostUrl);
      await passwordChanged(inner);
      expectSilence(inner);
    });

    it('that forbids forms: the Enter key sends the address', async () => {
      const inner = await framed('sandbox="allow-scripts allow-same-origin"', {}, town.hostUrl);
      await inner.widget.button(/Get a link by e-mail/).click();
      await inner.widget.widget.getByRole('textbox').fill('ada@acme.example');
      await inner.widget.widget.getByRole('textbox').press('Enter');
      await inner.widget.heading('Check your e-mail').waitFor({ timeout: PATIENCE_MS });
    });

    it('of the page’s own policy is no different', async () => {
      await host.show({ policy: 'sandbox allow-scripts allow-same-origin' });
      await mailAccepted(host);
      expectSilence(host);
    });
  });

  it('a page without a secure connection: nothing is offered, and it says why', async () => {
    await host.show({}, town.insecureUrl);
    await named(host, 'insecure-context', /https/);
    expect(await host.page.evaluate(() => isSecureContext)).toBe(false);
    expect(await host.widget.widget.getByRole('button').count()).toBe(0);
  });

  it('a browser that blocks cookies and site data: the login says so, and a mail can be asked for', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'apm-no-storage-'));
    mkdirSync(join(profile, 'Default'));
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await ensureBrowser(),
      args: ARGUMENTS,
    });
    try {
      const blocked = await openHost(context, town);
      await blocked.show();
      const storage = () => {
        try {
          return sessionStorage.length;
        } catch (error) {
          return (error as Error).name;
        }
      };
      expect(await blocked.page.evaluate(storage)).toBe('SecurityError');
      await mailAccepted(blocked);
      await blocked.widget.button('Back').click();
      await blocked.widget.button('Continue to sign-in').click();
      await named(blocked, 'storage-blocked', /sessionStorage/);
      expect(blocked.of('error')).toEqual([]);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });

  describe('another document', () => {
    it('adopted into a frame’s, it keeps its looks and works', async () => {
      await host.show({ body: `${element(town)}<iframe title="there" src="/there"></iframe>` });
      await host.widget.heading('Forgot your password?').waitFor();
      await host.page.evaluate(() => {
        const there = document.querySelector('iframe')?.contentDocument;
        there?.body.append(document.querySelector('account-password-manager') ?? '');
      });
      const moved = inFrame(host, host.page.frameLocator('iframe'));
      await moved.widget.heading('Forgot your password?').waitFor();
      const display = () =>
        moved.widget.widget.locator('[part~=base]').evaluate(base => getComputedStyle(base).display);
      expect(await display()).toBe('grid');
      await mailAccepted(moved);
      expect(await display()).toBe('grid');
      expectSilence(moved);
    });

    it('adopted in the middle of a request, it still tells how that ended', async () => {
      town.tenant.control.fault({ path: '/dbconnections/change_password', delayMs: 1_500, times: 1 });
      await host.show({ body: `${element(town)}<iframe title="there" src="/there"></iframe>` });
      await askForMail(host.widget);
      await host.page.evaluate(() => {
        const there = document.querySelector('iframe')?.contentDocument;
        there?.body.append(document.querySelector('account-password-manager') ?? '');
      });
      const moved = inFrame(host, host.page.frameLocator('iframe'));
      await moved.widget.heading('Check your e-mail').waitFor({ timeout: PATIENCE_MS });
      expectSilence(moved);
    });
  });

  it('left and restored from the back/forward cache in the middle of a request, it starts anew', async () => {
    town.tenant.control.fault({ path: '/dbconnections/change_password', delayMs: 3_000, times: 1 });
    await host.show({
      script: "addEventListener('pageshow', event => (document.title = `persisted: ${event.persisted}`));",
    });
    await askForMail(host.widget);
    host.serve('/elsewhere', { tags: '', body: '<p>elsewhere</p>' });
    await host.page.goto(`${town.hostUrl}/elsewhere`);
    await host.page.goBack({ waitUntil: 'commit' });
    await host.page.waitForFunction(() => document.title.startsWith('persisted'));
    expect(await host.page.title()).toBe('persisted: true');
    await host.widget.heading('Forgot your password?').waitFor({ timeout: PATIENCE_MS });
    await mailAccepted(host);
    expect(host.of('error')).toEqual([]);
  });

  it('a page whose base is elsewhere: a login and a mail work', async () => {
    await host.show({ head: '<base href="https://elsewhere.example/deep/" target="_blank">', tags: absolute(town) });
    await mailAccepted(host);
    await host.widget.button('Back').click();
    await loginReached(host);
    expect(host.requests.filter(address => address.includes('elsewhere.example'))).toEqual([]);
  });

  it('a page that is cross-origin isolated: the mail is accepted', async () => {
    const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
    await host.show({ headers });
    await mailAccepted(host);
    expectSilence(host);
    expect(await host.page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  const absolute = ({ hostUrl }: HostTown): string =>
    `<script type="module" src="${hostUrl}/widget/account-password-manager.js"></script>`;
});
