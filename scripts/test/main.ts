/** Runs every check and every suite, and ends with one line that counts them all. */
import { ensureBrowser } from '../set-up/ensure-browser.ts';
import { runCheck, runVitest, runWebTestRunner, type Count } from './suites.ts';

const CHROME_PATH = await ensureBrowser();
const env = { ...process.env, CHROME_PATH };

type Step = readonly [name: string, run: () => Promise<Count>];

/** Busy with one core for as long as all of the others together, and nobody waits for it. */
const lint: Step = ['lint, doors and cycles', () => runCheck('npx eslint .', env)];
const others: readonly Step[] = [
  ['format', () => runCheck('npx prettier --check --log-level warn .', env)],
  ['types', () => runCheck('npx tsc -b', env)],
  ['build', () => runCheck('npm run --silent build -- --logLevel warn', env)],
  ['size', () => runCheck('npm run --silent size', env)],
];
const suites: readonly Step[] = [
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

async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await runStep(step);
}

await Promise.all([runStep(lint), inTurn(others)]);
await inTurn(suites);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
