/** `npm run build`: everything that is delivered, into `dist/`. Further arguments go to Vite. */
import { run } from './set-up/run.mjs';

const viteArguments = process.argv.slice(2);

const steps = [
  ...['cdn', 'full', 'iife', 'package', 'demo'].map(mode => ['npx', 'vite', 'build', '--mode', mode, ...viteArguments]),
  [process.execPath, '--import', 'tsx', 'scripts/package/main.ts'],
  [process.execPath, 'scripts/build-actions.mjs'],
  [process.execPath, 'scripts/build-proxy.mjs'],
];

for (const [command = '', ...args] of steps) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}
