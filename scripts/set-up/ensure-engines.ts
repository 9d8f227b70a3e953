/** Finds the engines beside Chromium, Firefox and WebKitGTK, or installs Debian's packages of them where that can work. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

export interface WebKit {
  /** WebKitWebDriver, which drives the browser. */
  readonly driver: string;
  /** WebKitGTK's own small browser. */
  readonly browser: string;
  /** The display of a machine that has none. */
  readonly xvfb: string;
}

/** @throws {Error} that says how to get one */
export async function ensureFirefox(): Promise<string> {
  const found = () => named('FIREFOX_PATH') ?? onPath('firefox-esr', 'firefox');
  const path = found() ?? (await fromDebian(['firefox-esr'], found));
  if (path !== undefined) return path;
  throw new Error(
    'No Firefox was found, and none could be installed. Install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH to it.',
  );
}

/** @throws {Error} that says how to get one */
export async function ensureWebKit(): Promise<WebKit> {
  const webkit = findWebKit() ?? (await fromDebian(['webkit2gtk-driver', 'xvfb'], findWebKit));
  if (webkit) return webkit;
  throw new Error(
    'WebKitWebDriver, WebKitGTK’s MiniBrowser or Xvfb was not found, and they could not be installed. ' +
      'Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb',
  );
}

function findWebKit(): WebKit | undefined {
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const browser = libraryFolders()
    .map(folder => join(folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find(existsSync);
  return driver && xvfb && browser ? { driver, browser, xvfb } : undefined;
}

/** Where distributions keep programs that are not for the PATH: Debian in a folder per architecture. */
function libraryFolders(): readonly string[] {
  return [
    '/usr/libexec',
    ...(existsSync('/usr/lib') ? readdirSync('/usr/lib').map(name => join('/usr/lib', name)) : []),
  ];
}

/** @throws {Error} when the variable names nothing */
function named(variable: string): string | undefined {
  const path = process.env[variable];
  if (!path) return undefined;
  if (existsSync(path)) return path;
  throw new Error(`${variable} names ${path}, which does not exist.`);
}

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(existsSync);
}

/** Debian's own packages, where we may install them. */
async function fromDebian<T>(packages: readonly string[], find: () => T | undefined): Promise<T | undefined> {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined;
  console.log(`Installing ${packages.join(' and ')} from Debian’s packages (once) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  return find();
}
