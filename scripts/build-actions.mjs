// Bundles each Action to the one CommonJS file that is deployed: dist/actions/<name>/code.js, beside its manifest.
import { build } from 'esbuild';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Auth0 refuses larger Actions ("Actions limitations"). */
const MAX_BYTES = 100_000;

/**
 * @typedef {object} BuiltAction
 * @property {string} name
 * @property {string} file path of code.js
 * @property {number} bytes
 */

/**
 * @param {string} [outDir] where to write; `dist/actions` of this checkout by default
 * @returns {Promise<readonly BuiltAction[]>}
 * @throws when a bundle fails or is too large to be deployed
 */
export async function buildActions(outDir = join(root, 'dist/actions')) {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  // This package is `"type": "module"`; without a word of their own Node would take the files for ES modules.
  await writeFile(join(outDir, 'package.json'), '{ "type": "commonjs" }\n');
  return Promise.all((await actionNames()).map(name => buildAction(name, outDir)));
}

/** An Action is a folder with a manifest. */
async function actionNames() {
  const entries = await readdir(join(root, 'actions'), { recursive: true });
  return entries
    .filter(entry => /^[^/\\]+[/\\]manifest\.json$/.test(entry))
    .map(entry => entry.split(/[/\\]/)[0] ?? '');
}

/**
 * @param {string} name
 * @param {string} outDir
 * @returns {Promise<BuiltAction>}
 */
async function buildAction(name, outDir) {
  const source = join(root, 'actions', name);
  /** @type {{ dependencies: { name: string, version: string }[] }} */
  const manifest = JSON.parse(await readFile(join(source, 'manifest.json'), 'utf8'));
  const file = join(outDir, name, 'code.js');
  await mkdir(join(outDir, name), { recursive: true });
  await build({
    entryPoints: [join(source, 'action.ts')],
    outfile: file,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // Only what the manifest declares is installed beside a deployed Action.
    external: manifest.dependencies.map(dependency => dependency.name),
    // Readable in the dashboard: whoever deploys it can see what it does.
    minify: false,
    legalComments: 'none',
    logLevel: 'warning',
  });
  await cp(join(source, 'manifest.json'), join(outDir, name, 'manifest.json'));
  const { size } = await stat(file);
  if (size >= MAX_BYTES) throw new Error(`${name}: ${size} bytes; Auth0 takes fewer than ${MAX_BYTES}`);
  return { name, file, bytes: size };
}

// node scripts/build-actions.mjs [outDir]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, bytes } of await buildActions(process.argv[2]))
    console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB`);
}
