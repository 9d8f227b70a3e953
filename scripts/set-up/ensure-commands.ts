/** Finds programs that a script needs beside Node, or installs them from Debian's packages where that can work. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * @param packages Debian's package for each command
 * @throws {Error} that names what is missing and how to get it
 */
export async function ensureCommands(packages: Readonly<Record<string, string>>): Promise<void> {
  const missing = () => Object.keys(packages).filter(command => !isInstalled(command));
  const names = () => missing().map(command => packages[command] ?? command);
  if (missing().length && mayInstall()) await install(names());
  if (missing().length)
    throw new Error(`Missing: ${missing().join(', ')}. Install ${names().join(' ')} (Debian: apt-get install …).`);
}

export const mayInstall = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

async function install(names: readonly string[]): Promise<void> {
  console.log(`Installing ${names.join(', ')} from Debian’s packages (once) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], env);
}

function isInstalled(command: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.some(folder => existsSync(join(folder, command)));
}
