/** The built package is what package.json promises. Needs `npm run build`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { elementOf, type Manifest } from '../../scripts/package/manifest.ts';
import { apiSections, readmeWith, tagSection } from '../../scripts/package/readme-sections.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));

interface PackageJson {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
}
const pkg = json('package.json') as PackageJson;

/** Runs a module in a Node that has no DOM, and answers what it prints. */
const inNode = (script: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' }).trim();

describe('the package', () => {
  it('has every file that its exports name', () => {
    const named = Object.values(pkg.exports).flatMap(target =>
      typeof target === 'string' ? target : Object.values(target),
    );
    const files = named.map(name =>
      name.includes('/messages/') ? name.replaceAll('*', 'de') : name.replace(/\*.*$/, ''),
    );
    expect(files.filter(file => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('brings the licence of everything that is built in', () => {
    const notices = read('dist/cdn/NOTICES.txt');
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', '@auth0/auth0-spa-js', '@zxcvbn-ts/core'])
      expect(notices).toMatch(new RegExp(`^── ${name} \\d[^]*?Copyright`, 'm'));
  });

  it('has a module for every language', () => {
    const folders = readdirSync(join(ROOT, 'widget/messages'), { withFileTypes: true }).filter(it => it.isDirectory());
    const built = readdirSync(join(ROOT, 'dist/esm/messages')).filter(name => name.endsWith('.js'));
    expect(built.sort()).toEqual(folders.map(({ name }) => `${name}.js`).sort());
  });

  it.each(['account-password-manager', 'account-password-manager/define', 'account-password-manager/core'])(
    '%s can be imported where there is no DOM, and touches no window',
    name => {
      expect(inNode(`await import('${name}'); console.log(typeof globalThis.window)`)).toBe('undefined');
    },
  );

  it('registers nothing unless it is asked to', () => {
    const script = (name: string): string =>
      inNode(`await import('${name}'); console.log(customElements.get('account-password-manager')?.name)`);
    expect(script('account-password-manager')).toBe('undefined');
    expect(script('account-password-manager/define')).toBe('AccountPasswordManager');
  });

  it('leaves Lit and the SDK to the application that imports it', () => {
    const modules = readdirSync(join(ROOT, 'dist/esm'), { recursive: true, encoding: 'utf8' }).filter(it =>
      it.endsWith('.js'),
    );
    const imports = modules.flatMap(it => [
      ...read(join('dist/esm', it)).matchAll(/(?:from|import\() ?"([^".][^"]*)"/g),
    ]);
    expect([...new Set(imports.map(([, name]) => name))].sort()).toEqual(['@auth0/auth0-spa-js', 'lit', 'react']);
  });

  it('has declarations that import each other, and never a source file', () => {
    const files = readdirSync(join(ROOT, 'dist/types'), { recursive: true, encoding: 'utf8' }).filter(it =>
      it.endsWith('.ts'),
    );
    for (const file of files)
      for (const [, name = ''] of read(join('dist/types', file)).matchAll(/(?:from |import |import\()'(\.[^']+)'/g))
        expect(
          existsSync(join(ROOT, 'dist/types', file, '..', name.replace(/\.js$/, '.d.ts'))),
          `${file}: ${name}`,
        ).toBe(true);
  });

  it('says in sri.json what each file for a script tag is', () => {
    const integrity = json('dist/cdn/sri.json') as Record<string, string>;
    for (const [file, expected] of Object.entries(integrity))
      expect(
        `sha384-${createHash('sha384')
          .update(read(`dist/cdn/${file}`))
          .digest('base64')}`,
        file,
      ).toBe(expected);
    expect(Object.keys(integrity)).toEqual(
      expect.arrayContaining(['', '.full', '.iife'].map(kind => `account-password-manager${kind}.js`)),
    );
  });

  it('bears the version of the package, by which a page tells one copy from another', () => {
    expect(read('widget/account-password-manager.ts')).toContain(`static readonly version = '${pkg.version}';`);
  });

  it('has source maps beside every file for a script tag', () => {
    for (const file of Object.keys(json('dist/cdn/sri.json') as object))
      if (!file.includes('rolldown-runtime'))
        expect(existsSync(join(ROOT, 'dist/cdn', `${file}.map`)), file).toBe(true);
  });
});

describe('the README', () => {
  const readme = read('README.md');
  const element = elementOf(json('dist/custom-elements.json') as Manifest);

  it('has the tables that the code gives (else: npm run readme)', async () => {
    expect(await readmeWith(readme, apiSections(element))).toBe(readme);
  });

  /** What the hashes are is checked when the package is packed: every change to the widget changes them. */
  it('has the script tags of this version', async () => {
    const hashes = [...readme.matchAll(/integrity="(sha384-[\w+/]{64})"/g)].map(([, hash = '']) => hash);
    const files = ['', '.full', '.iife'].map(kind => `account-password-manager${kind}.js`);
    const integrity = Object.fromEntries(files.map((file, index) => [file, hashes[index] ?? '']));
    expect(await readmeWith(readme, tagSection(pkg.version, integrity))).toBe(readme);
    expect(hashes).toHaveLength(3);
  });

  it('cannot lose a section without a word', async () => {
    await expect(readmeWith('no marker', { events: 'x' })).rejects.toThrow('There is no place for “events”');
  });
});
