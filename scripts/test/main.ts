/** Runs every check and every suite, one after the other, and ends with one line that counts them all. */
import { ensureBrowser } from '../set-up/ensure-browser.ts';
import { runCheck, runVitest, runWebTestRunner, type Count } from './suites.ts';

const CHROME_PATH = await ensureBrowser();
const env = { ...process.env, CHROME_PATH };

const steps: readonly (readonly [name: string, run: () => Promise<Count>])[] = [
  ['format', () => runCheck('npx prettier --check --log-level warn .', env)],
  ['types', () => runCheck('npx tsc -b', env)],
  ['lint, doors and cycles', () => runCheck('npx eslint .', env)],
  ['build', () => runCheck('npm run --silent build -- --logLevel warn', env)],
  ['size', () => runCheck('npm run --silent size', env)],
  ['widget in the browser', () => runWebTestRunner(env)],
  ['servers, Actions and journeys', () => runVitest(env)],
];

const total = { passed: 0, failed: 0 };
for (const [name, runStep] of steps) {
  console.log(`\n── ${name}`);
  const { passed, failed } = await runStep();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(`✗ ${name}: ${failed} failed`);
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
