/**
 * `npm run test:engines`: the widget's suites and the four options' journeys in Chromium, Firefox and WebKitGTK, each with
 * the built files of this very tree. With names (`npm run test:engines -- webkit`) in those only.
 */
import { spawnSync } from 'node:child_process';
import { ENGINES, type Engine } from './engines.ts';
import { runJourneys } from './journeys/run.ts';
import { LIMITS } from './limits.ts';
import { runSuites } from './suites/run.ts';
import { judge, type Result, type Verdict } from './verdict.ts';

const wanted = process.argv.slice(2);
const engines = ENGINES.filter(({ name }) => !wanted.length || wanted.includes(name));
if (!engines.length)
  throw new Error(`There are ${ENGINES.map(({ name }) => name).join(', ')}; not ${wanted.join(', ')}.`);

const built = spawnSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

interface Run {
  readonly engine: Engine;
  readonly version: string;
  readonly results: readonly Result[];
}

const runs: Run[] = [];
for (const engine of engines) runs.push(await runIn(engine));

const names = [...new Set(runs.flatMap(({ results }) => results.map(({ name }) => name)))];
const verdicts = runs.map(({ engine, results }) => judge(results, LIMITS[engine.name], names));

for (const [index, { engine }] of runs.entries()) tell(engine, verdicts[index]!);

const sum = (what: 'passed' | 'failed'): number => verdicts.reduce((total, verdict) => total + verdict[what].length, 0);
const where = runs.map(({ engine, version }) => `${engine.title} ${version}`).join(', ');
console.log(`\ntest:engines: ${sum('passed')} passed, ${sum('failed')} failed in ${where} (goal 0 failed)`);
process.exit(sum('failed') === 0 ? 0 : 1);

async function runIn(engine: Engine): Promise<Run> {
  console.log(`\n── ${engine.title}`);
  const browser = await engine.open();
  const journeys = await runJourneys(browser).finally(() => browser.close());
  return { engine, version: browser.version, results: [...journeys, ...(await runSuites(engine.name))] };
}

function tell({ name, title }: Engine, { passed, failed, excused }: Verdict): void {
  console.log(`\n── ${title}: ${passed.length} passed, ${failed.length} failed, ${excused.length} impossible`);
  for (const { tests, reason } of LIMITS[name]) {
    console.log(`impossible: ${reason}`);
    for (const test of excused.filter(result => tests.test(result.name))) console.log(`  ${test.name}`);
  }
  for (const { name: test, why } of failed) console.log(`✗ ${test}\n  ${why.replaceAll('\n', '\n  ')}`);
}
