/** Builds the demo's service worker with the list of what it stores, and the one that retires it. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

interface Entry {
  readonly url: string;
  /** Null for a file whose name changes with its content. */
  readonly revision: string | null;
  /** Half a deployment is not installed: the server must have the very files of this list. */
  readonly integrity: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Pages that only pass a login on; they are of no use without a connection. */
const NOT_STORED = /^(callback|login)\.html$|^(sw|retire)\.js$|\.map$/;
const WIDGET_FILES = /^(account-password-manager|form-link|chunks\/.+)\.js$/;
const HASHED = /^(assets|chunks)\/.+-[\w-]{8}\.(?:js|css)$/;

/** @param dist folder with the built `demo/` and `cdn/` */
export async function buildWorker(dist: string): Promise<void> {
  const entries = [
    ...(await entriesOf(join(dist, 'demo'), '/', name => !NOT_STORED.test(name))),
    ...(await entriesOf(join(dist, 'cdn'), '/widget/', name => WIDGET_FILES.test(name))),
  ];
  const common = { bundle: true, minify: true, target: 'es2022', logLevel: 'warning' } as const;
  await build({
    ...common,
    entryPoints: [join(ROOT, 'demo/worker/worker.ts')],
    outfile: join(dist, 'demo/sw.js'),
    define: { 'self.__WB_MANIFEST': JSON.stringify(entries), 'process.env.NODE_ENV': '"production"' },
  });
  await build({
    ...common,
    entryPoints: [join(ROOT, 'demo/worker/retire.ts')],
    outfile: join(dist, 'demo/retire.js'),
  });
}

async function entriesOf(folder: string, prefix: string, isWanted: (name: string) => boolean): Promise<Entry[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = files
    .filter(file => file.isFile())
    .map(file =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isWanted)
    .sort();
  return Promise.all(
    names.map(async name => {
      const hash = createHash('sha256')
        .update(await readFile(join(folder, name)))
        .digest('base64');
      return {
        url: addressOf(prefix + name),
        revision: HASHED.test(name) ? null : hash.slice(0, 16),
        integrity: `sha256-${hash}`,
      };
    }),
  );
}

/** As the server gives it: `/try.html` is `/try`. */
function addressOf(path: string): string {
  return path.replace(/^\/index\.html$/, '/').replace(/\.html$/, '');
}

export const worker: Plugin = {
  name: 'worker',
  apply: 'build',
  // After the pages are written.
  closeBundle: () => buildWorker(join(ROOT, 'dist')),
};
