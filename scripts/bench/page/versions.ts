/** What was measured: a figure without its versions says nothing. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Case } from './cases.ts';
import { PEERS } from './peers.ts';
import { launch } from './tab.ts';

const read = (path: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')) as {
    dependencies: Record<string, string>;
  };

/** @param peers those that are in the run */
export async function versions(peers: readonly Case[]): Promise<string> {
  const browser = await launch();
  const chromium = browser.version();
  await browser.close();
  const own = read('../../../package.json').dependencies;
  const theirs = read('peers/package.json').dependencies;
  const packages = ['lit', '@auth0/auth0-spa-js'].map(name => `${name} ${own[name] ?? ''}`);
  const neighbours = PEERS.filter(peer => peers.some(({ name }) => name === peer.name)).map(
    ({ dependency }) => `${dependency} ${theirs[dependency] ?? ''}`,
  );
  return [`Chromium ${chromium}`, ...packages, ...neighbours].join(', ');
}
