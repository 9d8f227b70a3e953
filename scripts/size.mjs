/**
 * What a page has to load, in bytes after brotli: `node scripts/size.mjs`, after `npm run build`.
 *
 * Fails above the budget: 10,240 B for the script with its static imports, 2,048 B for each part that is fetched late.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'vite';

const ROOT = 'dist/cdn';
const ENTRY = join(ROOT, 'account-password-manager.js');
const FIRST_LIMIT = 10_240;
const LATE_LIMIT = 2_048;

/** Libraries, each in a chunk of its own that only those who need it load. */
const LIBRARIES = ['auth0-client', 'strength'];

const sizeOf = file => brotliCompressSync(readFileSync(file)).length;

/** The file and everything it imports statically, which the browser fetches before it runs any of it. */
function withStaticImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { source } of parseAst(readFileSync(file, 'utf8')).body)
    if (source?.value.startsWith('.')) withStaticImports(join(dirname(file), source.value), seen);
  return seen;
}

const first = [...withStaticImports(ENTRY)];
const firstSize = first.reduce((sum, file) => sum + sizeOf(file), 0);
const late = readdirSync(join(ROOT, 'chunks'))
  .filter(name => name.endsWith('.js'))
  .map(name => join(ROOT, 'chunks', name))
  .filter(file => !first.includes(file))
  .map(file => ({ file, size: sizeOf(file), library: LIBRARIES.some(name => file.includes(`/${name}-`)) }))
  .sort((a, b) => b.size - a.size);

const row = (name, size, note) => console.log(`${String(size).padStart(7)} B  ${name}${note ? `  (${note})` : ''}`);
console.log('At once:');
for (const file of first) row(relative(ROOT, file), sizeOf(file));
console.log('Late, each when it is needed:');
for (const { file, size, library } of late) row(relative(ROOT, file), size, library ? 'a library' : '');

const tooLarge = late.filter(({ size, library }) => !library && size > LATE_LIMIT);
for (const { file, size } of tooLarge) console.log(`Too large: ${file} has ${size} B, and may have ${LATE_LIMIT} B.`);
console.log(`size: ${firstSize} B (goal ≤ ${FIRST_LIMIT} B)`);
process.exitCode = firstSize > FIRST_LIMIT || tooLarge.length ? 1 : 0;
