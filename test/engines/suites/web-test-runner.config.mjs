/** The widget's suites in the engine that ENGINE names; every test is written down in REPORT. Started by `npm run test:engines`. */
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import common from '../../../web-test-runner.config.mjs';
import { firefoxLauncher, inFrame } from './firefox-launcher.ts';
import { report } from './report.ts';
import { webkitLauncher } from './webkit-launcher.ts';

const { ENGINE, REPORT } = process.env;

const particular = {
  chromium: () => ({}),
  firefox: async () => ({ browsers: [await firefoxLauncher()], middleware: [...common.middleware, inFrame] }),
  webkit: () => ({ browsers: [webkitLauncher()] }),
};

export default {
  ...common,
  rootDir: fileURLToPath(new URL('../../../', import.meta.url)),
  reporters: [defaultReporter(), report(REPORT)],
  ...(await particular[ENGINE]()),
};
