/** Type declarations for those who import the package: `dist/types`. */
import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';

const OUT = 'dist/types';

/** @param manifest the custom-elements manifest */
export async function writeDeclarations(manifest: unknown): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  execFileSync('npx', ['tsc', '-p', 'scripts/package/tsconfig.types.json'], { stdio: 'inherit' });
  await cp('scripts/package/frameworks', OUT, { recursive: true });
  await writeJsxTypes(manifest);
  // The compiler drops an import that only registers; without it neither the tag nor its events have types.
  await rewrite(join(OUT, 'widget/define.d.ts'), () => "import './index.js';\n");
  for (const file of await readdir(OUT, { recursive: true }))
    if (file.endsWith('.d.ts')) await rewrite(join(OUT, file), text => text.replaceAll(RELATIVE_TS, '$1.js$2'));
}

/** What a declaration imports, under the name of the source file. */
const RELATIVE_TS = /((?:from |import |import\()'\.{1,2}\/[^']+)\.ts(')/g;

/** Attributes, properties and listeners of the tag, for every framework whose templates are typed like JSX. */
async function writeJsxTypes(manifest: unknown): Promise<void> {
  const fileName = 'jsx.d.ts';
  generateJsxTypes(manifest as Parameters<typeof generateJsxTypes>[0], {
    outdir: OUT,
    fileName,
    componentTypePath: () => './widget/index.js',
    excludeCssCustomProperties: true,
  });
  // The generator names the events' types and does not import them.
  await rewrite(join(OUT, fileName), text => `import type { PasswordEventMap } from './widget/index.js';\n${text}`);
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
