/** A Redis server of the test's own on a free port; installs the package where it is missing and may be installed. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './free-port.ts';

export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Freezes it: connections stay open, but nothing is answered. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Starts a server that keeps nothing on disk. Throws, loudly, where there is none and none can be installed. */
export async function startRedis(): Promise<RedisServer> {
  const command = ensureRedisServer();
  const port = await freePort();
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    child = spawn(command, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    const { stdout } = child;
    await new Promise<void>((resolve, reject) => {
      let log = '';
      stdout?.on('data', (chunk: Buffer) => {
        log += chunk.toString();
        if (log.includes('Ready to accept connections')) resolve();
      });
      child?.once('exit', code => reject(new Error(`redis-server ended with ${code ?? 'a signal'}\n${log}`)));
    });
  }

  async function stop(): Promise<void> {
    if (child?.exitCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGCONT');
    child.kill('SIGKILL');
    await exited;
  }

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
    stop,
    start,
  };
}

/** The command of an installed server; installs Debian's package where this process may. */
function ensureRedisServer(): string {
  const found = find();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && canRun('apt-get')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    'redis-server is missing, so nothing shows that two proxies share their limits. Install it ' +
      '(apt-get install redis-server, brew install redis), or set REDIS_SERVER to its path.',
  );
}

function find(): string | undefined {
  const candidates = [process.env['REDIS_SERVER'], 'redis-server', 'valkey-server', '/usr/bin/redis-server'];
  return candidates.find(command => command !== undefined && canRun(command));
}

function canRun(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
