/** The delivered proxy as a process of its own: builds the bundle once, starts it, waits until it listens. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { APP_ORIGIN } from './proxy-under-test.ts';
import { AUDIENCE, CLIENT_ID, CLIENT_SECRET, SPA_CLIENT_ID, type StubTenant } from './stub-tenant.ts';

export interface ProxyProcess {
  readonly child: ChildProcess;
  readonly port: number;
  /** All that it has written so far, to both outputs. */
  output(): string;
  /** Ends it and answers its exit code; `null` for a process that a signal ended. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Builds `server.js` into a folder that {@link ProxyBundle.remove} deletes. */
export async function buildProxyBundle(): Promise<ProxyBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'apm-proxy-'));
  const script = fileURLToPath(new URL('../../scripts/build-proxy.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [script, folder]);
  return { file: join(folder, 'server.js'), remove: () => rm(folder, { recursive: true, force: true }) };
}

export interface ProxyBundle {
  readonly file: string;
  remove(): Promise<void>;
}

/** The environment for a proxy on `tenant`. */
export function environmentFor(tenant: StubTenant): Record<string, string> {
  return {
    PORT: '0',
    AUTH0_DOMAIN: tenant.origin,
    AUTH0_CLIENT_ID: CLIENT_ID,
    AUTH0_CLIENT_SECRET: CLIENT_SECRET,
    PROXY_AUDIENCE: AUDIENCE,
    ALLOWED_CLIENT_IDS: SPA_CLIENT_ID,
    ALLOWED_ORIGINS: APP_ORIGIN,
  };
}

/** Starts the bundle as the container does, with exactly `environment`, and resolves once it listens. Rejects with its output if it ends. */
export async function startProxyProcess(
  bundle: ProxyBundle,
  environment: Record<string, string>,
): Promise<ProxyProcess> {
  const child = spawn(process.execPath, ['--disable-proto=delete', bundle.file], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  child.stderr.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const exited = once(child, 'close') as Promise<[number | null]>;
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on('line', line => {
      written += `${line}\n`;
      const { event, port: listening } = JSON.parse(line) as { event?: string; port?: number };
      if (event === 'started' && listening !== undefined) resolve(listening);
    });
    void exited.then(([code]) => reject(new Error(`exit code ${code ?? 'none'}\n${written}`)));
  });
  return {
    child,
    port,
    output: () => written,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null) child.kill(signal);
      return (await exited)[0];
    },
  };
}
