import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../../tenant/tenant.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { startSpa } from './support/spa.ts';
import type { Spa } from './support/spa.ts';
import { ADA, newestLink, requestResetMail, startCoreTenant } from './support/town.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const NEW = 'Brand-New-Pass-9';

let browser: Browser;
let spa: Spa;
let tenant: Tenant;
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeAll(async () => {
  spa = await startSpa();
  [browser, tenant] = await Promise.all([launchBrowser(), startCoreTenant({ variables: { app: spa.origin } })]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([tenant.close(), spa.close()]);
});
beforeEach(async () => {
  await tenant.control.reset();
  context = await browser.newContext();
  page = await context.newPage();
  problems = [];
  page.on('pageerror', error => problems.push(error.message));
  page.on('console', message => {
    // Auth0 answers refused forms with 400 as well; Chromium logs every one of them.
    if (message.type() === 'error' && !message.text().includes('status of 400')) problems.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

function authorizeUrl(parameters: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: 'acme-spa',
    response_type: 'code',
    redirect_uri: `${spa.origin}/callback`,
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWjVVm1lpYjbE', // RFC 7636, appendix B
    code_challenge_method: 'S256',
    state: 'abc',
    ...parameters,
  });
  return `${tenant.url}/authorize?${query.toString()}`;
}

/** Rule ids of all violations, with the elements. */
async function violations(target: Page): Promise<readonly string[]> {
  // The pages' policy forbids injected scripts; the debugger's evaluation is not bound by it.
  await target.evaluate(AXE);
  return target.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await axe.run();
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  });
}

describe.each([
  { name: 'light, English', options: { colorScheme: 'light' }, locales: 'en' },
  { name: 'dark, German', options: { colorScheme: 'dark', locale: 'de' }, locales: 'de' },
  { name: 'narrow, Arabic', options: { locale: 'ar', viewport: { width: 320, height: 640 } }, locales: 'ar' },
] as const)('every page ($name)', ({ options, locales }) => {
  it('has no accessibility violation and no horizontal scrolling', { timeout: 30_000 }, async () => {
    await context.close();
    context = await browser.newContext(options);
    page = await context.newPage();
    const audit = async (name: string) => {
      expect([name, await violations(page)]).toEqual([name, []]);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect([name, isWide]).toEqual([name, false]);
    };

    await page.goto(authorizeUrl({ ui_locales: locales }));
    await audit('login');
    await page.fill('#username', ADA.email);
    await page.fill('#password', 'wrong');
    await page.click('button[name=action]');
    await page.waitForSelector('.error');
    await audit('wrong password');
    await page.click('a.start');
    await page.waitForURL('**/request/**');
    await audit('reset request');
    await page.fill('#username', ADA.email);
    await page.click('button.button');
    await page.waitForSelector('.mark');
    await audit('check your email');
    const link = await newestLink(tenant);
    await page.goto(link);
    await audit('new password');
    await page.fill('#password', 'abc');
    await page.fill('#confirmation', 'abc');
    await page.click('button.button');
    await page.waitForSelector('.field-error');
    await audit('refused password');
    await page.fill('#password', NEW);
    await page.fill('#confirmation', NEW);
    await page.click('button.button');
    await page.waitForSelector('.mark.good');
    await audit('password changed');
    await page.goto(link.replace('#', ''));
    await audit('used link');
    await page.goto(`${tenant.url}/authorize?client_id=nobody`);
    await audit('error');
    await page.goto(authorizeUrl({ ui_locales: locales }));
    await page.click('a.secondary');
    await page.waitForURL('**/social/**');
    await audit('social stand-in');
    await page.goto(`${tenant.inboxUrl!}/`);
    await audit('inbox');
    await page.click('nav a');
    await page.waitForURL('**/mails/**');
    await audit('mail');
  });
});

describe('Universal Login in the browser', () => {
  it('goes from the mail in the inbox to a new password and back to the application', async () => {
    await requestResetMail(tenant);
    await page.goto(tenant.inboxUrl!);
    await page.click('nav a');
    const popup = context.waitForEvent('page');
    await page.frameLocator('iframe').getByRole('link', { name: 'Choose a new password' }).click();
    const reset = await popup;
    expect(reset.url()).toBe(await newestLink(tenant));
    await reset.fill('#password', NEW);
    await reset.fill('#confirmation', NEW);
    await reset.getByRole('button', { name: 'Reset password' }).click();
    await reset.getByRole('link', { name: 'Back to Acme' }).click();
    await reset.waitForURL(`${spa.origin}/login?iss=**`);
    expect(new URL(reset.url()).searchParams.get('iss')).toBe(tenant.issuer);
  });

  it('reveals a password and hides it again', async () => {
    await page.goto(authorizeUrl());
    const button = page.getByRole('button', { name: 'Show password' });
    await button.click();
    expect(await page.getAttribute('#password', 'type')).toBe('text');
    await button.click();
    expect(await page.getAttribute('#password', 'type')).toBe('password');
  });

  it('works by keyboard alone', async () => {
    await page.goto(authorizeUrl());
    await page.keyboard.press('Tab');
    await page.keyboard.type(ADA.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(ADA.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${spa.origin}/callback?code=**`);
  });

  it('works without script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const login = await plain.newPage();
    await login.goto(authorizeUrl());
    await login.fill('#username', ADA.email);
    await login.fill('#password', ADA.password);
    await login.click('button[name=action]');
    await login.waitForURL(`${spa.origin}/callback?code=**`);
    await plain.close();
  });

  it('logs out by /oidc/logout without a click when it is clear who is meant', async () => {
    await page.goto(authorizeUrl());
    await page.fill('#username', ADA.email);
    await page.fill('#password', ADA.password);
    await page.click('button[name=action]');
    await page.waitForURL(`${spa.origin}/callback?**`);
    await page.goto(`${tenant.url}/oidc/logout?client_id=acme-spa&logout_hint=me`);
    await page.getByText('You are logged out.').waitFor();
  });

  it('lets the inbox fill by itself', async () => {
    await page.goto(tenant.inboxUrl!);
    await page.getByText('No mail yet.').waitFor();
    await requestResetMail(tenant);
    await page.getByRole('link', { name: 'Reset your password' }).waitFor();
  });
});
