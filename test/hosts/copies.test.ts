/** Pages with more than one of it: scripts loaded twice, two versions, a name that is taken, many elements. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../e2e/support/browser.ts';
import { WidgetPage } from '../e2e/support/pages.ts';
import { CLASSIC, element, MODULE, newHost, type HostPage } from './support/host-page.ts';
import { startHostTown, type HostTown } from './support/host-town.ts';
import { expectSilence, mailAccepted, PATIENCE_MS, signIn } from './support/journeys.ts';

const BUILT = new URL('../../dist/cdn/account-password-manager.iife.js', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

describe('on a page with more than one of it', () => {
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

  const AGAIN = '<script type="module" src="/widget/account-password-manager.js?again"></script>';
  const CLASSIC_AGAIN = '<script defer src="/widget/account-password-manager.iife.js?again"></script>';

  for (const [name, tags] of [
    ['the module and the classic script', MODULE + CLASSIC],
    ['the classic script and the module', CLASSIC + MODULE],
    ['the module twice', MODULE + AGAIN],
    ['the classic script twice', CLASSIC + CLASSIC_AGAIN],
  ] as const)
    it(`${name}: one of them is taken, and works`, async () => {
      await host.show({ tags });
      await mailAccepted(host);
      expectSilence(host);
    });

  it('two versions: the second stays out, and says which is there', async () => {
    const other = '99.98.97';
    const built = readFileSync(BUILT, 'utf8');
    const renamed = built.replace(`version=\`${version}\``, `version=\`${other}\``);
    expect(renamed).not.toBe(built);
    host.file('/other.js', renamed);
    await host.show({ tags: `${CLASSIC}<script defer src="/other.js"></script>` });
    await mailAccepted(host);
    expect(host.of('warning')).toHaveLength(1);
    expect(host.of('warning')[0]).toContain(version);
    expect(host.of('warning')[0]).toContain(other);
    expect(host.of('error')).toEqual([]);
  });

  it('a foreign class has the name: it keeps it, and the page goes on', async () => {
    const script =
      "customElements.define('account-password-manager', class extends HTMLElement { connectedCallback() { this.append('foreign'); } });";
    await host.show({ script, tags: MODULE + CLASSIC });
    await host.page.getByText('foreign').waitFor();
    await host.page.waitForLoadState('networkidle');
    expect(await host.page.locator('account-password-manager').innerText()).toBe('foreign');
    expect(host.of('error')).toEqual([]);
  });

  it('a foreign class comes for the name later: it is refused by the browser, and the element works', async () => {
    host.file(
      '/late.js',
      `try { customElements.define('account-password-manager', class extends HTMLElement {}); } catch { document.title = 'refused'; }`,
    );
    await host.show({ tags: `${CLASSIC}<script defer src="/late.js"></script>` });
    await host.page.waitForFunction(() => document.title === 'refused');
    await mailAccepted(host);
    expectSilence(host);
  });

  it('twenty elements share one download, one login and one look at the session', async () => {
    await host.show({ body: element(town) });
    await signIn(host);
    const before = host.requests.length;
    await host.show({ body: element(town, '').repeat(20) });
    await host.page.getByRole('heading', { name: 'Password', exact: true }).nth(19).waitFor({ timeout: PATIENCE_MS });
    const requests = host.requests.slice(before);
    expect(requests.filter(address => address.includes('auth0-client'))).toHaveLength(1);
    expect(requests.filter(address => address.includes('/authorize?'))).toHaveLength(1);
    expect(requests.filter(address => address.endsWith('/oauth/token'))).toHaveLength(1);
    expectSilence(host);
  });

  it('twenty elements for somebody who is signed out: each is there, and one mail is sent', async () => {
    await host.show({ body: element(town).repeat(20) });
    await mailAccepted(host, new WidgetPage(host.page, 19));
    await host.page.getByRole('heading', { name: 'Forgot your password?' }).nth(18).waitFor();
    expect(town.tenant.control.mails()).toHaveLength(1);
    expectSilence(host);
  });
});
