// Bundles the proxy with all that it needs: dist/proxy/server.js runs on Node alone, dist/proxy/edge.js on edge runtimes.
import { build } from 'esbuild';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Some packages are CommonJS and call `require` for Node's own modules, which an ES module does not have. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * @param {string} [outDir] where to write; `dist/proxy` of this checkout by default
 * @returns {Promise<readonly { file: string, bytes: number }[]>}
 */
export async function buildProxy(outDir = join(root, 'dist/proxy')) {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'package.json'), '{ "type": "module" }\n');
  await Promise.all([bundle(outDir, 'server', { js: REQUIRE }), bundle(outDir, 'edge', {})]);
  return Promise.all(['server.js', 'edge.js'].map(name => measure(join(outDir, name))));
}

/**
 * @param {string} outDir
 * @param {string} name
 * @param {{ js?: string }} banner
 */
async function bundle(outDir, name, banner) {
  await build({
    entryPoints: [join(root, 'proxy', `${name}.ts`)],
    outfile: join(outDir, `${name}.js`),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner,
    // Readable: whoever deploys it can see what it does, and a stack names real functions.
    minify: false,
    legalComments: 'linked',
    logLevel: 'warning',
  });
}

/** @param {string} file */
async function measure(file) {
  return { file, bytes: (await stat(file)).size };
}

// node scripts/build-proxy.mjs [outDir]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, bytes } of await buildProxy(process.argv[2]))
    console.log(`${file}: ${Math.round(bytes / 1000)} kB`);
}
