// The files that are deployed: what they are, that plain Node takes them, and that the manifests say the truth about them.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DENIAL_CODES, LOG_CODES } from '../../actions/reason-codes.ts';

interface Manifest {
  readonly name: string;
  readonly trigger: { readonly id: string; readonly version: string };
  readonly runtime: string;
  readonly handlers: readonly string[];
  readonly position: { readonly order: number; readonly explanation: string };
  readonly secrets: readonly { name: string; required: boolean; explanation: string; example: string }[];
  readonly dependencies: readonly { readonly name: string; readonly version: string }[];
}

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Inside the checkout, so that a declared dependency is found as it would be beside a deployed Action. */
const outDir = join(root, '.cache', `test-actions-${randomUUID()}`);
const TRIGGERS: Readonly<Record<string, { id: string; version: string }>> = {
  'password-change-mfa': { id: 'post-login', version: 'v3' },
  'password-change-ticket': { id: 'post-login', version: 'v3' },
  'password-changed-notice': { id: 'post-change-password', version: 'v2' },
  'password-claims': { id: 'post-login', version: 'v3' },
  'password-reset-mfa': { id: 'password-reset-post-challenge', version: 'v1' },
};
const NAMES = Object.keys(TRIGGERS);
const code = (name: string): Promise<string> => readFile(join(outDir, name, 'code.js'), 'utf8');
const manifest = async (name: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(outDir, name, 'manifest.json'), 'utf8')) as Manifest;

beforeAll(async () => {
  await run(process.execPath, [join(root, 'scripts/build-actions.mjs'), outDir]);
  const folders = (await readdir(outDir, { withFileTypes: true })).filter(entry => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(NAMES);
});
afterAll(() => rm(outDir, { recursive: true }));

describe.each(NAMES)('%s', name => {
  it('is loaded by plain Node as CommonJS and exports its handlers', async () => {
    const script =
      'console.log(JSON.stringify(Object.entries(require(process.argv[1])).map(([k, v]) => [k, typeof v])))';
    const { stdout } = await run(process.execPath, ['-e', script, join(outDir, name, 'code.js')]);
    const exported = JSON.parse(stdout) as [string, string][];
    expect(exported.map(([key]) => key).sort()).toEqual([...(await manifest(name)).handlers].sort());
    expect(exported.map(([, kind]) => kind)).toEqual(exported.map(() => 'function'));
  });

  it('is one small file that needs nothing but what its manifest declares', async () => {
    const source = await code(name);
    expect(Buffer.byteLength(source)).toBeLessThan(100_000);
    const required = [...source.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map(match => match[1] ?? '');
    const declared = (await manifest(name)).dependencies.map(dependency => dependency.name);
    expect(required.filter(id => !isBuiltin(id)).sort()).toEqual([...declared].sort());
    expect(source).not.toMatch(/^\s*(import|export)\s/m);
    expect(source).not.toMatch(/\bimport\(/);
    expect(source).not.toMatch(/\binterface \w+ \{|: readonly |\bas const\b|\.ts['"]/);
  });

  it('has one place that writes to the log, and it writes a reason code', async () => {
    const source = await code(name);
    const calls = [...source.matchAll(/console\.(\w+)\(([^)]*)\)/g)].map(match => [match[1], match[2]]);
    expect(calls).toEqual(calls.length === 0 ? [] : [['log', 'code']]);
    const reported = [...source.matchAll(/\breport\("([^"]*)"\)/g)].map(match => match[1]);
    for (const word of reported) expect([...DENIAL_CODES, ...LOG_CODES]).toContain(word);
  });

  it('reads exactly the secrets that its manifest explains', async () => {
    const names = (await manifest(name)).secrets.map(secret => secret.name);
    const read = [...(await code(name)).matchAll(/\(secrets, "([A-Z_]+)"\)/g)].map(match => match[1]);
    expect([...new Set(read)].sort()).toEqual([...names].sort());
    expect(names.every(secret => secret.length <= 128)).toBe(true);
  });

  it('has a manifest that Auth0 could take', async () => {
    const { name: stated, runtime, trigger, secrets, dependencies } = await manifest(name);
    expect({ stated, runtime }).toEqual({ stated: name, runtime: 'node22' });
    expect(trigger).toEqual(TRIGGERS[name]);
    for (const { explanation, example } of secrets) expect([explanation, example].every(Boolean)).toBe(true);
    const installed = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    for (const dependency of dependencies) expect(dependency.version).toBe(installed.devDependencies[dependency.name]);
  });
});

it('has the challenge before the ticket, in Actions of their own, and the ticket last', async () => {
  const postLogin = (await Promise.all(NAMES.map(manifest))).filter(({ trigger }) => trigger.id === 'post-login');
  expect(postLogin.sort((a, b) => a.position.order - b.position.order).map(({ name }) => name)).toEqual([
    'password-change-mfa',
    'password-claims',
    'password-change-ticket',
  ]);
  expect(await code('password-change-ticket')).not.toContain('challengeWith');
  expect(await code('password-change-mfa')).not.toContain('sendUserTo');
});

it('has a page in the docs that names every secret and says every reason code in words', async () => {
  const page = await readFile(join(root, 'docs/actions.md'), 'utf8');
  for (const codes of [DENIAL_CODES, LOG_CODES]) {
    for (const reason of codes) expect(page).toMatch(new RegExp(`^\\| \`${reason}\`\\s+\\| \\S.{20,}\\|$`, 'm'));
  }
  for (const name of NAMES) {
    for (const secret of (await manifest(name)).secrets) expect(page).toContain(`\`${secret.name}\``);
  }
});
