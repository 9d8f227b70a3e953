/** Runs one check or suite as a process of its own and counts what passed. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

type Environment = NodeJS.ProcessEnv;

/** A check without tests of its own counts as one. */
export async function runCheck(command: string, env: Environment): Promise<Count> {
  const { code } = await runCommand(command, env);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export async function runVitest(env: Environment): Promise<Count> {
  const report = '.cache/vitest.json';
  await mkdir('.cache', { recursive: true });
  await rm(report, { force: true });
  const { code } = await runCommand(
    `npx vitest run --reporter=default --reporter=json --outputFile.json=${report}`,
    env,
  );
  const text = await readFile(report, 'utf8').catch(() => '{}');
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text) as {
    numPassedTests?: number;
    numFailedTests?: number;
  };
  return honest(code, { passed: numPassedTests, failed: numFailedTests });
}

export async function runWebTestRunner(env: Environment): Promise<Count> {
  const { code, output } = await runCommand('npx web-test-runner', env);
  const [, passed = '0', failed = '0'] = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1) ?? [];
  return honest(code, { passed: Number(passed), failed: Number(failed) });
}

/** A suite that failed as a whole, or ran nothing, has failed even when no test of it did. */
function honest(code: number, { passed, failed }: Count): Count {
  const broken = (code !== 0 && failed === 0) || (code === 0 && passed === 0);
  return { passed, failed: broken ? failed + 1 : failed };
}

function runCommand(command: string, env: Environment): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk: string) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}
