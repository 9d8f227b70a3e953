/**
 * The neighbours: installed from npm when they are measured, and never among the project's own packages, which they
 * outweigh. Each shows its own form for a new password, with what its service would answer from the page's own origin.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../set-up/run.mjs';
import { bundleWith } from './bundle.ts';
import type { Case } from './cases.ts';
import { hankoAnswers, lockAnswers } from './peer-answers.ts';

interface Peer {
  readonly name: string;
  readonly title: string;
  /** The npm package that it is. */
  readonly dependency: string;
  readonly body: string;
  readonly view: string;
  /** What its service would say. */
  readonly answers?: ReadonlyMap<string, string>;
  /** Why it may show nothing here. */
  readonly depends?: string;
}

export const PEERS: readonly Peer[] = [
  {
    name: 'hanko',
    title: 'Hanko, profile with password',
    dependency: '@teamhanko/hanko-elements',
    body: '<hanko-profile></hanko-profile>',
    view: 'hanko-profile >>> .hanko_dropdown',
    answers: hankoAnswers,
  },
  {
    name: 'lock',
    title: 'auth0-lock, forgotten password',
    dependency: 'auth0-lock',
    body: '<div id="place"></div>',
    view: '#place input[name=email]',
    answers: lockAnswers,
  },
  {
    name: 'amplify',
    title: 'Amplify, ChangePassword',
    dependency: '@aws-amplify/ui-react',
    body: '<div id="place"></div>',
    view: '#place input[name=newPassword]',
  },
  {
    name: 'descope',
    title: 'Descope, user profile widget',
    dependency: '@descope/user-profile-widget',
    body: '<descope-user-profile-widget project-id="P2" widget-id="user-profile-widget" mock="true"></descope-user-profile-widget>',
    view: 'descope-user-profile-widget >>> descope-button',
    depends: 'its screens and components come from Descope’s own servers, for a project that exists there',
  },
];

const source = (file: string) => fileURLToPath(new URL(`peers/${file}`, import.meta.url));
const folder = fileURLToPath(new URL('../../../.cache/bench-peers/', import.meta.url));

/** @param onFailure who cannot be had, and why */
export async function peerCases(onFailure: (title: string, reason: string) => void): Promise<readonly Case[]> {
  const problem = await install();
  if (problem !== undefined) {
    for (const { title } of PEERS) onFailure(title, problem);
    return [];
  }
  const cases: Case[] = [];
  for (const peer of PEERS) {
    try {
      cases.push(await peerCase(peer));
    } catch (error) {
      onFailure(peer.title, error instanceof Error ? error.message : String(error));
    }
  }
  return cases;
}

async function peerCase({ name, title, body, view, answers = new Map(), depends }: Peer): Promise<Case> {
  const { js, css } = await bundleWith({
    stdin: { contents: await readFile(source(`${name}.js`), 'utf8'), resolveDir: folder },
    define: { global: 'window' },
    // Named, so that they hold for `require` as well: Lock requires a package whose `main` cannot be required.
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'error',
  });
  const files = new Map<string, string>([...answers, ['page.js', js]]);
  if (css !== undefined) files.set('page.css', css);
  const style = css === undefined ? '' : '<link rel="stylesheet" href="page.css" />';
  const head = `${style}<script type="module" src="page.js"></script>`;
  return { name, title, head, body, view, files, peer: { depends } };
}

/** @returns why they are not there */
async function install(): Promise<string | undefined> {
  await mkdir(folder, { recursive: true });
  const lock = await readFile(source('package-lock.json'));
  const stamp = createHash('sha256').update(lock).digest('hex');
  const installed = await readFile(join(folder, '.installed'), 'utf8').catch(() => '');
  if (installed === stamp) return undefined;
  console.log('Installing the neighbours (once, some 180 MB) …');
  for (const file of ['package.json', 'package-lock.json']) await copyFile(source(file), join(folder, file));
  const code = await run('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code !== 0) return 'npm could not install it';
  await writeFile(join(folder, '.installed'), stamp);
  return undefined;
}
