/** `npm start`: installs what is missing, builds, and runs the town until Ctrl-C. Plain Node. */
import { ensureInstalled } from './set-up/ensure-installed.mjs';
import { run } from './set-up/run.mjs';

try {
  await ensureInstalled();
  console.log('Building …');
  const built = await run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']);
  process.exitCode =
    built || (await run(process.execPath, ['--import', 'tsx', 'scripts/town/main.ts', ...process.argv.slice(2)]));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
