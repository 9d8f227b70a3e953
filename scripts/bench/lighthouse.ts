/**
 * `npm run bench:lighthouse`: Lighthouse over the production build of the demo, as a phone and as a desktop.
 * Needs a build. Installs Lighthouse into `.cache/` at the first run: 200 packages, 185 MB, which nothing else needs.
 *
 * Each view is measured an odd number of times and its median counts, because other work on the machine makes single runs worse.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureBrowser } from '../set-up/ensure-browser.ts';
import { run } from '../set-up/run.mjs';
import { startTown } from '../town/town.ts';

/** The newest line that runs on Node 20. */
const VERSION = '12.8.2';
const FOLDER = '.cache/lighthouse';
const COMMAND = join(FOLDER, 'node_modules/lighthouse/cli/index.js');
const TIMES = Number(process.argv[2] ?? 3);

const PATHS = ['/', '/try?option=reauthenticate', '/docs/proxy', '/docs/option-4-reauthenticate', '/bank', '/console'];
const FORMS = ['phone', 'desktop'] as const;
const GOALS = { performance: 0.95, accessibility: 1, 'best-practices': 1, seo: 1 } as const;

type Category = keyof typeof GOALS;
type Scores = Readonly<Record<Category, number>>;

interface Report {
  readonly categories: Readonly<
    Record<Category, { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly displayValue?: string }>>;
}

const CATEGORIES = Object.keys(GOALS) as Category[];
const words = (scores: Scores): string => CATEGORIES.map(name => `${name} ${scores[name].toFixed(2)}`).join(', ');
const lowest = (all: readonly Scores[], name: Category): number => Math.min(...all.map(scores => scores[name]));
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

await ensureLighthouse();
const chrome = await ensureBrowser();
const town = await startTown();
const views: Scores[] = [];
try {
  for (const path of PATHS) for (const form of FORMS) views.push(await measure(path, form));
} finally {
  await town.close();
}
const worst = Object.fromEntries(CATEGORIES.map(name => [name, lowest(views, name)])) as unknown as Scores;
console.log(`bench:lighthouse: the lowest of ${views.length} views: ${words(worst)} (goal at least ${words(GOALS)})`);
process.exitCode = CATEGORIES.every(name => worst[name] >= GOALS[name]) ? 0 : 1;

async function ensureLighthouse(): Promise<void> {
  if (existsSync(COMMAND)) return;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, 'package.json'), '{ "private": true }\n');
  const code = await run('npm', ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', `lighthouse@${VERSION}`]);
  if (code !== 0) throw new Error('Lighthouse could not be installed; the output above says why.');
}

async function measure(path: string, form: (typeof FORMS)[number]): Promise<Scores> {
  const reports: Report[] = [];
  for (let time = 0; time < TIMES; time++) reports.push(await report(path, form));
  const scores = Object.fromEntries(
    CATEGORIES.map(name => [name, median(reports.map(({ categories }) => categories[name].score ?? 0))]),
  ) as unknown as Scores;
  console.log(`${path} on a ${form}: ${words(scores)}`);
  for (const trouble of new Set(reports.flatMap(troublesOf))) console.log(`    ${trouble}`);
  return scores;
}

async function report(path: string, form: (typeof FORMS)[number]): Promise<Report> {
  const flags = ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      COMMAND,
      town.demoUrl + path,
      '--quiet',
      '--output=json',
      `--chrome-path=${chrome}`,
      `--chrome-flags=${flags.join(' ')}`,
      ...(form === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Report;
}

/** What costs points, by the name of the audit. */
function troublesOf({ categories, audits }: Report): readonly string[] {
  return CATEGORIES.flatMap(name => categories[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? 'fails'}`);
}
