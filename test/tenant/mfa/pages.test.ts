/** The second factor's pages in a real browser: legible to everybody, whole at 320 px, and free of errors. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { actionHost } from '../../../tenant/action-host/action-host.ts';
import type { Tenant } from '../../../tenant/tenant.ts';
import { code, MIA } from '../action-host/support/built-actions.ts';
import { launchBrowser } from '../../e2e/support/browser.ts';
import { ADA, APP, startTestTenant } from '../support/town.ts';

const AXE = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

let browser: Browser;
let tenant: Tenant;
beforeAll(async () => {
  const everybody = actionHost({ bind: () => [], mfaPolicy: 'all' });
  [browser, tenant] = await Promise.all([launchBrowser(), startTestTenant({ extensions: [everybody] })]);
});
afterAll(async () => {
  await browser.close();
  await tenant.close();
});
afterEach(() => tenant.control.reset());

/** Logs in up to the second factor. */
async function factorPage(user: typeof ADA, parameters: object, context: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(context)).newPage();
  const query = new URLSearchParams({
    client_id: 'acme-spa',
    response_type: 'code',
    redirect_uri: `${APP}/callback`,
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWjVVm1lpYjbE', // RFC 7636, appendix B
    code_challenge_method: 'S256',
    ...parameters,
  });
  await page.route(`${APP}/**`, route => route.fulfill({ body: 'the application' }));
  await page.goto(`${tenant.url}/authorize?${query.toString()}`);
  await page.fill('#username', user.email);
  await page.fill('#password', user.password);
  await page.click('form .button');
  await page.waitForSelector('#code');
  return page;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

it.each<[string, typeof ADA, object, BrowserContextOptions]>([
  ['the challenge, light', MIA, {}, { colorScheme: 'light' }],
  ['the challenge, dark', MIA, {}, { colorScheme: 'dark' }],
  ['the enrolment, light, in German', ADA, { ui_locales: 'de' }, { colorScheme: 'light' }],
  ['the enrolment, dark', ADA, {}, { colorScheme: 'dark' }],
  ['the enrolment, narrow, from right to left', ADA, { ui_locales: 'ar' }, { viewport: { width: 320, height: 640 } }],
])('%s, has nothing to complain about, before and after a wrong code', async (_, user, parameters, context) => {
  const page = await factorPage(user, parameters, context);
  expect(await violations(page)).toEqual([]);
  await page.fill('#code', '000000');
  await page.click('form .button');
  await page.waitForSelector('#code-error');
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.context().close();
});

it('takes the code to the application', async () => {
  const page = await factorPage(MIA, {}, {});
  await page.fill('#code', code());
  await page.click('form .button');
  await page.waitForURL(`${APP}/callback?code=*`);
  expect(await page.textContent('body')).toBe('the application');
  await page.context().close();
});
