/** What a page in another language downloads: every piece is small. */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** Bytes of brotli. */
const BUDGET = 2000;

it('every piece of every language is at most 2 kB', async () => {
  const { outputFiles } = await build({
    entryPoints: ['widget/messages/page-words.ts'],
    outdir: '/', // nothing is written
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    write: false,
  });
  // The pseudo-languages carry English along, which a page has anyway.
  const pieces = outputFiles.filter(
    ({ path, text }) => !/XA|XB|pseudo/.test(path) && !text.includes('Caps Lock is on'),
  );
  expect(pieces.length).toBeGreaterThan(30 * 4);
  const sizes = pieces.map(({ path, contents }) => ({ path, size: brotliCompressSync(contents).length }));
  expect(sizes.filter(({ size }) => size > BUDGET)).toEqual([]);
});
