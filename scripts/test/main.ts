/** Runs every check at once and every suite in turn, and ends with one line that counts them all. */
import { ensureBrowser } from '../set-up/ensure-browser.ts';
import { runCheck, runVitest, runWebTestRunner, type Count } from './suites.ts';

const CHROME_PATH = await ensureBrowser();
const env = { ...process.env, CHROME_PATH };

type Step = readonly [name: string, run: () => Promise<Count>];

/** None of them waits for another, and each is busy with one core. */
const checks: readonly Step[] = [
  ['format', () => runCheck('npx prettier --check --log-level warn .', env)],
  ['types', () => runCheck('npx tsc -b', env)],
  ['lint, doors and cycles', () => runCheck('npx eslint .', env)],
];
const suites: readonly Step[] = [
  ['build', () => runCheck('npm run --silent build -- --logLevel warn', env)],
  ['size', () => runCheck('npm run --silent size', env)],
  ['widget in the browser', () => runWebTestRunner(env)],
  ['servers, Actions and journeys', () => runVitest(env)],
];

const total = { passed: 0, failed: 0 };

async function runStep([name, run]: Step): Promise<void> {
  console.log(`\n── ${name}`);
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(`✗ ${name}: ${failed} failed`);
}

await Promise.all(checks.map(runStep));
for (const suite of suites) await runStep(suite);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
