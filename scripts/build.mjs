/** `npm run build`: everything that is delivered, into `dist/`. Further arguments go to Vite. */
import { run } from './set-up/run.mjs';

const viteArguments = process.argv.slice(2);

const steps = [
  ['npx', 'vite', 'build', '--mode', 'cdn', ...viteArguments],
  ['npx', 'vite', 'build', '--mode', 'iife', ...viteArguments],
  ['npx', 'vite', 'build', '--mode', 'demo', ...viteArguments],
  [process.execPath, 'scripts/build-actions.mjs'],
  [process.execPath, 'scripts/build-proxy.mjs'],
];

for (const [command = '', ...args] of steps) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}
