/** Runs the widget's suites in one engine, in a process of their own. */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../../scripts/set-up/ensure-browser.ts';
import type { EngineName } from '../engines.ts';
import type { Result } from '../verdict.ts';

const RUNNER = fileURLToPath(new URL('../../../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
const CONFIG = fileURLToPath(new URL('web-test-runner.config.mjs', import.meta.url));
const ATTEMPTS = 2;

/** A file whose page or engine broke down runs once more; a file that breaks down again has failed. */
export async function runSuites(engine: EngineName): Promise<Result[]> {
  const results = new Map<string, Result>();
  let files: readonly string[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    for (const result of await runOnce(engine, files)) results.set(result.name, result);
    files = [...results.values()].filter(isWholeFile).map(({ name }) => name);
    if (!files.length) break;
    console.log(`${files.join(', ')} broke down${attempt < ATTEMPTS ? '; once more' : ''}.`);
    if (attempt < ATTEMPTS) for (const file of files) results.delete(file);
  }
  return [...results.values()];
}

const isWholeFile = ({ name, passed }: Result): boolean => !passed && !name.includes(' › ');

async function runOnce(engine: EngineName, files: readonly string[]): Promise<Result[]> {
  const report = `.cache/engines/${engine}.json`;
  await mkdir(dirname(report), { recursive: true });
  await rm(report, { force: true });
  const env = { ...process.env, ENGINE: engine, REPORT: report, CHROME_PATH: await ensureBrowser() };
  const only = files.length ? ['--files', ...files] : [];
  spawnSync(process.execPath, ['--import', 'tsx', RUNNER, '--config', CONFIG, ...only], { stdio: 'inherit', env });
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return [{ name: 'the widget’s suites', passed: false, why: 'did not run to their end' }];
  return JSON.parse(text) as Result[];
}
