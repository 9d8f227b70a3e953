/** Starts the parts of a measurement as processes of their own, bundled as the proxy is delivered. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildProxy } from '../build-proxy.mjs';

const folder = fileURLToPath(new URL('../../dist/bench', import.meta.url));
const METRICS_TOKEN = 'a-token-for-measurements';

export interface Tenant {
  readonly origin: string;
  readonly tokens: readonly string[];
  stop(): void;
}

export interface Server {
  readonly port: number;
  /** Seconds of CPU time so far, of the whole process. */
  cpu(): Promise<number>;
  stop(): void;
}

/** @param delay Milliseconds before each of its answers. */
export async function startTenant(delay: number, users: number): Promise<Tenant> {
  const child = fork(await bundle('bench-tenant'), [String(delay), String(users)]);
  const { origin, tokens } = (await message(child)) as { origin: string; tokens: string[] };
  return { origin, tokens, stop: () => child.disconnect() };
}

/** The bare handler that the proxy is compared with. */
export async function startBareHandler(tenant: Tenant): Promise<Server> {
  const child = fork(await bundle('bare-handler'), [tenant.origin]);
  const { port } = (await message(child)) as { port: number };
  return {
    port,
    cpu: async () => {
      child.send('cpu');
      const { cpu } = (await message(child)) as { cpu: { user: number; system: number } };
      return (cpu.user + cpu.system) / 1_000_000;
    },
    stop: () => child.disconnect(),
  };
}

/** The delivered file with an environment, as an operator starts it; its log is read and thrown away. */
export async function startProxy(tenant: Tenant, settings: Record<string, string> = {}): Promise<Server> {
  await buildProxy(join(folder, 'proxy'));
  const environment = {
    PORT: '0',
    AUTH0_DOMAIN: tenant.origin,
    AUTH0_CLIENT_ID: 'proxy',
    AUTH0_CLIENT_SECRET: 'a-secret-of-good-length',
    PROXY_AUDIENCE: 'https://proxy.example/',
    ALLOWED_CLIENT_IDS: 'spa',
    ALLOWED_ORIGINS: 'https://app.example.com',
    REQUESTS_PER_USER: '1000',
    METRICS_TOKEN,
    ...settings,
  };
  const child = spawn(process.execPath, [join(folder, 'proxy/server.js')], { env: environment });
  child.stderr.pipe(process.stderr);
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on('line', line => {
      const { event, port: listening } = JSON.parse(line) as { event: string; port?: number };
      if (event === 'started' && listening !== undefined) resolve(listening);
    });
    child.once('exit', code => reject(new Error(`the proxy ended with ${String(code)}`)));
  });
  return { port, cpu: () => cpuByMetrics(port), stop: () => void child.kill() };
}

async function cpuByMetrics(port: number): Promise<number> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`, { headers })).text();
  return Number(/^apm_proxy_process_cpu_seconds_total (\S+)/m.exec(text)?.[1]);
}

async function bundle(name: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  const entryPoints = [fileURLToPath(new URL(`${name}.ts`, import.meta.url))];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', banner });
  return outfile;
}

/** The next message; rejects if the process ends instead. */
function message(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`a process ended with ${String(code)}`));
    child.once('exit', onExit).once('message', value => {
      child.off('exit', onExit);
      resolve(value);
    });
  });
}
