import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';

const MAIN = new URL('../../tenant/main.ts', import.meta.url).pathname;

function run(environment: Record<string, string>) {
  return spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: { ...process.env, PORT: '0', INBOX_PORT: '0', NODE_ENV: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('the command line', () => {
  it('starts a tenant, prints its addresses, and ends on a signal', { timeout: 30_000 }, async () => {
    const child = run({});
    let url: string | undefined;
    for await (const line of createInterface(child.stdout)) {
      url ??= /^Local tenant +(http:\/\/localhost:\d+)$/.exec(line)?.[1];
      if (line.startsWith('Demo user')) break;
    }
    const answer = await fetch(`${url!}/.well-known/openid-configuration`);
    expect(await answer.json()).toMatchObject({ issuer: `${url!}/` });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it.each([
    ['in production', { NODE_ENV: 'production' }, 'never for production'],
    ['on other addresses', { BIND: '0.0.0.0' }, 'loopback addresses only'],
  ])('refuses to run %s', { timeout: 30_000 }, async (_, environment, message) => {
    const child = run(environment);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(errors).toContain(message);
  });
});
