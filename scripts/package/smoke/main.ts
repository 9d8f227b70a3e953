/**
 * `npm run campaign:pack`: packs the package, installs it into the smallest real applications, type-checks and builds
 * them, and drives each in a browser. Also the README's script tags, with their integrity, on a plain page.
 *
 * Needs `npm run build` and the internet (or an npm registry). Ends with one line; fails when an application did.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ensureBrowser } from '../../set-up/ensure-browser.ts';
import { apps, dependencies, shared, type App } from './apps.ts';
import { serveFolder } from './serve-folder.ts';

/** What shows that markup, property, slot and event all work. */
const EXPECTED = { text: ['ann@example.com', 'Ours'], title: 'ready true' };

const work = await mkdtemp(join(tmpdir(), 'apm-pack-'));
const installed = join(work, 'installed');
const results: { name: string; problem?: string }[] = [];

function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

async function attempt(name: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
    results.push({ name });
    console.log(`✓ ${name}`);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    results.push({ name, problem });
    console.log(`✗ ${name}: ${problem}`);
  }
}

async function writeApp(folder: string, app: App): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries({ ...shared, ...app })) await writeFile(join(folder, name), content);
  await symlink(join(installed, 'node_modules'), join(folder, 'node_modules'));
}

/** Which type checker knows the application's templates. */
function typeCheck(name: string, folder: string): void {
  if (name === 'vue') run('npx', ['vue-tsc'], folder);
  else if (name === 'svelte') run('npx', ['svelte-check', '--threshold', 'error'], folder);
  else run('npx', ['tsc'], folder);
}

async function drive(browser: Browser, folder: string): Promise<void> {
  const server = await serveFolder(folder);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  try {
    await page.goto(server.url);
    for (const text of EXPECTED.text) await page.getByText(text).first().waitFor({ timeout: 10_000 });
    await page.waitForFunction(`document.title === '${EXPECTED.title}'`, undefined, { timeout: 10_000 });
    if (complaints.length) throw new Error(complaints.join('\n'));
  } finally {
    await page.close();
    await server.close();
  }
}

/** The README's own tags, from the packed files instead of the CDN, on a page of another origin than the scripts'. */
async function driveTags(browser: Browser, packed: string): Promise<void> {
  const cdn = await serveFolder(join(packed, 'dist/cdn'));
  const tags = [...(await readFile('README.md', 'utf8')).matchAll(/<script[^>]*integrity=[^>]*><\/script>/g)];
  if (tags.length !== 3) throw new Error(`The README has ${tags.length} tags with integrity.`);
  try {
    for (const [index, [tag]] of tags.entries()) {
      const folder = join(work, `tag-${index}`);
      const script = tag.replace(/https:[^"]*\/dist\/cdn\//, `${cdn.url}/`);
      const element = `<account-password-manager domain="t.example" client-id="c"><p slot="footer">ann@example.com Ours</p></account-password-manager>`;
      const listen = `addEventListener('apm-ready', event => (document.title = 'ready ' + !event.detail.signedIn))`;
      await mkdir(folder);
      await writeFile(
        join(folder, 'index.html'),
        `<!doctype html><link rel="icon" href="data:,"><script>${listen}</script>${script}${element}`,
      );
      await drive(browser, folder);
    }
  } finally {
    await cdn.close();
  }
}

const packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], '.')) as {
  filename: string;
}[];
const tarball = join(work, packed[0]?.filename ?? '');
await mkdir(installed);
await writeFile(join(installed, 'package.json'), '{ "private": true }');
console.log('Installing …');
run('npm', ['install', '--no-audit', '--no-fund', tarball, ...dependencies], installed);

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] });
const asked = process.argv.slice(2);
for (const [name, app] of Object.entries(apps)) {
  if (asked.length && !asked.includes(name)) continue;
  const folder = join(work, name);
  await attempt(name, async () => {
    await writeApp(folder, app);
    typeCheck(name, folder);
    run('npx', ['vite', 'build', '--logLevel', 'warn'], folder);
    await drive(browser, join(folder, 'dist'));
  });
}
await attempt('the README’s script tags', () =>
  driveTags(browser, join(installed, 'node_modules/account-password-manager')),
);
await browser.close();
if (process.env['APM_KEEP']) await cp(work, process.env['APM_KEEP'], { recursive: true });
await rm(work, { recursive: true, force: true });

const failed = results.filter(({ problem }) => problem !== undefined).length;
console.log(`campaign:pack: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
