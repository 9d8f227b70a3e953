/** Installs the packages of the lock file when they are absent or older than it. Plain Node. */
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = new URL('../../', import.meta.url);

/** @throws {Error} when Node is too old or the installation fails */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  console.log('Installing packages (once, about a minute) …');
  process.chdir(fileURLToPath(root));
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('npm ci failed; its output above says why.');
}

/** npm writes this file last, so it also tells whether an installation was cut short. */
function isInstalled() {
  const installed = new URL('node_modules/.package-lock.json', root);
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(new URL('package-lock.json', root)).mtimeMs;
}
