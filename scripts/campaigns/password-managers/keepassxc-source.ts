/** KeePassXC-Browser's own files: from Debian's package, or from where `KEEPASSXC_BROWSER` says. Nothing of it is kept here. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mayInstall } from '../../set-up/ensure-commands.ts';

export interface Extension {
  readonly version: string;
  /** Its content scripts, in the order of its manifest. */
  readonly scripts: readonly string[];
  /** Its default settings, as code. */
  readonly defaultSettings: string;
}

interface Manifest {
  readonly version: string;
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly run_at?: string }[];
}

const PACKAGE = 'webext-keepassxc-browser';

export function readKeePassXcBrowser(): Extension {
  const folder = process.env['KEEPASSXC_BROWSER'] ?? fromDebian();
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  const paths = manifest.content_scripts.find(({ js }) => js.includes('content/keepassxc-browser.js'))?.js ?? [];
  // The polyfill refuses to run outside an extension; what it would provide is stubbed.
  const scripts = paths.filter(path => !path.includes('browser-polyfill')).map(read);
  const [, defaultSettings] = /const defaultSettings = (\{.*?\n\});/s.exec(read('background/page.js')) ?? [];
  if (!scripts.length || defaultSettings === undefined)
    throw new Error(`${folder} holds no KeePassXC-Browser we know.`);
  return { version: manifest.version, scripts, defaultSettings };
}

/** Unpacked beside the build, not installed. */
function fromDebian(): string {
  const cache = fileURLToPath(new URL('../../../.cache/keepassxc-browser', import.meta.url));
  const unpacked = join(cache, 'unpacked/usr/share/webext/keepassxc-browser');
  if (existsSync(unpacked)) return unpacked;
  if (!mayInstall())
    throw new Error('KeePassXC-Browser is missing: set KEEPASSXC_BROWSER to the folder of an unpacked extension.');
  mkdirSync(cache, { recursive: true });
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  // apt's own user may not write here, and says so at length.
  execFileSync('apt-get', ['download', '-qq', PACKAGE, '-o', 'APT::Sandbox::User=root'], {
    cwd: cache,
    stdio: 'inherit',
  });
  const file = readdirSync(cache).find(name => name.startsWith(PACKAGE) && name.endsWith('.deb'));
  execFileSync('dpkg-deb', ['-x', join(cache, file ?? ''), join(cache, 'unpacked')]);
  return unpacked;
}
