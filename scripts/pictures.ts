/**
 * Takes the README's pictures from the running town, so that they never go stale: `npx tsx scripts/pictures.ts`.
 * Needs a build. Writes `docs/pictures/*.png`.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Locator, type Page } from 'playwright-core';
import { ensureBrowser } from './set-up/ensure-browser.ts';
import { startTown } from './town/town.ts';

const FOLDER = new URL('../docs/pictures/', import.meta.url);
const NEW_PASSWORD = 'Battery-Staple-77';
const SETTLED_MS = 900;

await mkdir(FOLDER, { recursive: true });
const town = await startTown();
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

const ada = { email: 'ada@acme.example', password: 'Correct-Horse-1' };

try {
  for (const colorScheme of ['light', 'dark'] as const) {
    await withPage({ width: 620, height: 800, colorScheme }, async page => {
      await page.goto(`${town.demoUrl}/gallery?show=choosing-all`);
      await take(page.locator('account-password-manager'), `widget-${colorScheme}`);
    });
    await withPage({ width: 1280, height: 860, colorScheme }, async page => {
      await page.goto(town.demoUrl);
      await page.locator('account-password-manager').getByRole('button').first().waitFor();
      await take(page, `demo-${colorScheme}`);
    });
  }
  await flow('universal-login', async (page, widget) => {
    await widget.getByRole('button', { name: 'Continue to sign-in' }).click();
    await page.getByRole('link', { name: 'Forgot password?' }).click();
    await page.getByLabel('Email address').fill(ada.email);
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await openResetLink(page);
    await chooseOnTenantPage(page);
  });
  await flow('reset-email', async (page, widget) => {
    await signIn(page, widget);
    await widget.getByRole('button', { name: /Get a link by e-mail/ }).click();
    // The mail may be there before the page has its answer, which the diagram waits for.
    await widget.getByRole('heading', { name: 'Check your e-mail' }).waitFor();
    await openResetLink(page);
    await chooseOnTenantPage(page);
  });
  await flow('direct-change', async (page, widget) => {
    await signIn(page, widget);
    await widget.getByRole('button', { name: /Change it right here/ }).click();
    await widget.getByLabel('Current password', { exact: true }).fill(ada.password);
    await widget.getByLabel('New password', { exact: true }).fill(NEW_PASSWORD);
    await widget.getByLabel('Repeat new password', { exact: true }).fill(NEW_PASSWORD);
    await widget.getByRole('button', { name: 'Change password' }).click();
    await widget.getByRole('button', { name: 'Sign in again now' }).waitFor();
  });
  await flow('reauthenticate', async (page, widget) => {
    await signIn(page, widget);
    await widget.getByRole('button', { name: /Change your password/ }).click();
    await page.getByLabel('Password', { exact: true }).fill(ada.password);
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await chooseOnTenantPage(page);
  });
} finally {
  await browser.close();
  await town.close();
}

interface Screen {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

async function withPage({ width, height, colorScheme }: Screen, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  });
  await use(page);
  await page.close();
}

async function signIn(page: Page, widget: Locator): Promise<void> {
  await widget.getByRole('button', { name: 'Continue to sign-in' }).click();
  await logIn(page, ada.password);
}

async function logIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Email address').fill(ada.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}

async function openResetLink(page: Page): Promise<void> {
  const mail = await town.tenant.control.waitForMail();
  const link = mail.links.find(address => address.includes('ticket='));
  if (link === undefined) throw new Error('The mail holds no link.');
  await page.goto(link);
}

/** From the page for the new password back to the demo, signed in with it. */
async function chooseOnTenantPage(page: Page): Promise<void> {
  await page.getByLabel('New password', { exact: true }).fill(NEW_PASSWORD);
  await page.getByLabel('Re-enter new password').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Reset password' }).click();
  await page.getByRole('link', { name: 'Back to Acme' }).click();
  await logIn(page, NEW_PASSWORD);
  await page.locator('.steps > li:last-child[data-state="done"]').waitFor();
}

/** Runs an option in the demo and takes it beside its diagram. */
async function flow(name: string, run: (page: Page, widget: Locator) => Promise<void>): Promise<void> {
  await town.tenant.control.reset();
  await withPage({ width: 1360, height: 1000, colorScheme: 'light' }, async page => {
    await page.goto(`${town.demoUrl}/try?option=${name}`);
    await run(page, page.locator('account-password-manager'));
    await take(page, name);
  });
}

async function take(subject: Page | Locator, name: string): Promise<void> {
  // Fonts, fades and the last event of the trace.
  await new Promise(resolve => setTimeout(resolve, SETTLED_MS));
  // Only now: a view that takes the focus scrolls the page when it comes.
  if ('url' in subject) await subject.evaluate('scrollTo({ top: 0, behavior: "instant" })');
  const path = fileURLToPath(new URL(`${name}.png`, FOLDER));
  await subject.screenshot({ path });
  console.log(path);
}
