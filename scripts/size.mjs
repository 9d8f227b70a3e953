/**
 * What a page has to load, in bytes after brotli: `npm run size`, after `npm run build`.
 *
 * Counts the first view and each late chunk, and whole journeys: everything up to the end of an option.
 * Fails above a budget. A journey's budget above its goal is a promise not to get worse until the goal is met.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'vite';

const ROOT = 'dist/cdn';
const CHUNKS = join(ROOT, 'chunks');
const KB = 1024;

/**
 * @typedef {object} Journey
 * @property {string} name
 * @property {readonly string[]} chunks besides the first view, without their hashes
 * @property {number} goal bytes
 * @property {number} [budget] bytes, where the goal is not met, or exceeded by far
 */

/** @param {string} file */
const sizeOf = file => brotliCompressSync(readFileSync(file)).length;

/**
 * The file and everything it imports statically, which the browser fetches before it runs any of it.
 *
 * @param {string} file
 * @param {Set<string>} [seen]
 */
function withStaticImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const statement of parseAst(readFileSync(file, 'utf8')).body)
    if ('source' in statement && statement.source?.value.startsWith('.'))
      withStaticImports(join(dirname(file), statement.source.value), seen);
  return seen;
}

const entry = join(ROOT, 'account-password-manager.js');
const late = readdirSync(CHUNKS).filter(name => name.endsWith('.js'));

/** @param {string} name of a late chunk, without its hash */
function chunk(name) {
  const file = late.find(it => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(it));
  if (!file) throw new Error(`There is no chunk ${name}.`);
  return join(CHUNKS, file);
}

/** The largest late chunk, in bytes. */
const CHUNK_BUDGET = 2 * KB;
/**
 * Whole steps of a journey, in one chunk each: smaller ones would cost more bytes and requests. The SDK is fetched for a
 * login, and strength advice where a host wants it.
 *
 * @type {Readonly<Record<string, number>>}
 */
const LARGE = { session: 2.5 * KB, later: 4 * KB, form: 6 * KB, 'auth0-client': 8 * KB, strength: 10 * KB };

/**
 * What a journey fetches after the first view: for a signed-in user of an English page who makes no mistake, up to leaving
 * the page (Option 4), or up to the sign-out after the change (Option 3). Names of chunks; what a browser asks for is held
 * against these lists by test/package/journeys.test.ts. Not here: the words of another language, and what is shown when
 * something goes wrong.
 *
 * @type {{ redirect: string[], form: string[], ownClient: string[] }}
 */
const { redirect, form, ownClient } = JSON.parse(readFileSync(new URL('./journeys.json', import.meta.url), 'utf8'));

/** @type {Journey[]} */
const journeys = [
  { name: 'First view, one request', chunks: [], goal: 10 * KB },
  { name: 'Option 4, whole', chunks: [...redirect, ...ownClient], goal: 29 * KB, budget: 18.5 * KB },
  { name: 'Option 3, whole', chunks: [...redirect, ...form, ...ownClient], goal: 29 * KB, budget: 28 * KB },
  { name: 'Option 4, the host brings its client', chunks: redirect, goal: 11 * KB },
  { name: 'Option 3, the host brings its client', chunks: [...redirect, ...form], goal: 11 * KB, budget: 20.5 * KB },
];

let failed = false;
for (const { name, chunks, goal, budget = goal } of journeys) {
  const all = [entry, ...chunks.map(chunk)].reduce((seen, file) => withStaticImports(file, seen), new Set());
  const size = [...all].reduce((sum, file) => sum + sizeOf(file), 0);
  const verdict = size > budget ? 'TOO LARGE' : size > goal ? 'within its budget, above its goal' : 'ok';
  failed ||= size > budget;
  console.log(`${String(size).padStart(7)} B  ${name} (goal ≤ ${goal} B, budget ≤ ${budget} B): ${verdict}`);
}

console.log('\nThe files:');
for (const name of late) {
  const size = sizeOf(join(CHUNKS, name));
  const tooLarge = size > (LARGE[name.replace(/-[\w-]{8}\.js$/, '')] ?? CHUNK_BUDGET);
  failed ||= tooLarge;
  console.log(`${String(size).padStart(7)} B  ${relative(ROOT, join(CHUNKS, name))}${tooLarge ? ': TOO LARGE' : ''}`);
}

const first = withStaticImports(entry).size;
if (first > 1) console.log(`The first view takes ${first} requests.`);
console.log(`size: ${sizeOf(entry)} B (goal ≤ ${10 * KB} B)`);
process.exitCode = failed || first > 1 ? 1 : 0;
