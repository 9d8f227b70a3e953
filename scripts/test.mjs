/** `npm test`: installs what is missing, a browser included, and passes everything. Plain Node. */
import { ensureInstalled } from './set-up/ensure-installed.mjs';
import { run } from './set-up/run.mjs';

try {
  await ensureInstalled();
  process.exitCode = await run(process.execPath, ['--import', 'tsx', 'scripts/test/main.ts']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
