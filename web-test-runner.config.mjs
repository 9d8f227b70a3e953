/** Runs the widget's tests in a real Chromium: `npx wtr`, or `npx wtr --files test/widget/state/transition.test.ts`. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { testServer } from './test/widget/support/test-server.mjs';

/** Ends the run with `N passed, N failed`, alone on a line, for whoever counts. */
function closingLine() {
  const count = { passed: 0, failed: 0 };
  const add = suite => {
    for (const test of suite?.tests ?? []) count[test.passed ? 'passed' : 'failed']++;
    suite?.suites.forEach(add);
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        add(session.testResults);
        // A file that did not even load has no tests that could fail.
        if (session.errors.length || !session.testResults) count.failed++;
      }
    },
    // After everything the other reporters have to say.
    stop: () => console.log(`\n${count.passed} passed, ${count.failed} failed`),
  };
}

export default {
  files: 'test/widget/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [testServer()],
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: new URL('./test/widget/tsconfig.json', import.meta.url).pathname,
      target: 'es2022',
    }),
  ],
  filterBrowserLogs: log =>
    !/Lit is in dev mode|Multiple versions of Lit|^account-password-manager, /.test(String(log.args[0])),
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000 } },
  // The keyboard belongs to one page at a time.
  concurrency: 1,
  coverageConfig: {
    include: ['widget/**/*.ts'],
    reporters: ['lcovonly', 'text-summary'],
    reportDir: 'coverage/widget',
  },
  reporters: [defaultReporter(), closingLine()],
  browsers: [
    chromeLauncher({
      launchOptions: {
        // Else the launcher looks for an installed Chrome or Chromium by itself.
        ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  ],
};
