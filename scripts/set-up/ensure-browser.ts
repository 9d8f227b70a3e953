/** Finds a Chromium for the tests, or installs one where that can work. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const ON_A_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * @returns path of a Chrome or Chromium
 * @throws {Error} that says how to get one
 */
export async function ensureBrowser(): Promise<string> {
  const path = findBrowser() ?? (await fromDebian()) ?? (await fromPlaywright());
  if (path !== undefined) return path;
  throw new Error(
    'No Chrome or Chromium was found, and none could be installed. Install one (Debian: apt-get install chromium) or set CHROME_PATH to it.',
  );
}

/** @throws {Error} when CHROME_PATH names nothing */
function findBrowser(): string | undefined {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH names ${CHROME_PATH}, which does not exist.`);
  }
  return installed();
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap(folder => NAMES.map(name => join(folder, name))), ON_A_MAC].find(existsSync);
}

/** Debian's own package, where we may install it. */
async function fromDebian(): Promise<string | undefined> {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined;
  console.log('Installing Chromium from Debian’s packages (once) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
  return installed();
}

/** Playwright's download needs no root, but the open internet and the system's libraries. */
async function fromPlaywright(): Promise<string | undefined> {
  console.log('Downloading Chromium with Playwright (once) …');
  const code = await run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);
  if (code !== 0) return undefined;
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
