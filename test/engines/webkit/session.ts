/** WebKitGTK's MiniBrowser on a display of its own, driven by plain calls of the W3C WebDriver protocol. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebKit } from '../../../scripts/set-up/ensure-engines.ts';

/** One window of one browser with a profile of its own. */
export interface WebKitSession {
  /** Version of the engine. */
  readonly version: string;
  /** A command of the session, by its path in the protocol. @throws {Error} with what the driver says */
  command<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
  /** Runs the body of a function in the page. */
  execute<T>(script: string, ...args: readonly unknown[]): Promise<T>;
  stop(): Promise<void>;
}

interface NewSession {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** A command that is not answered for so long never will be. */
const DEADLINE_MS = 45_000;
const START_ATTEMPTS = 3;

/** What MiniBrowser must not look for on a machine without a desktop: it waits for the answers. */
const NO_DESKTOP = {
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  GIO_USE_VFS: 'local',
  GSETTINGS_BACKEND: 'memory',
  NO_AT_BRIDGE: '1',
  // No graphics card either.
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
};

export async function startWebKit(webkit: WebKit): Promise<WebKitSession> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(webkit);
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw error;
      console.log(`WebKitGTK did not start (${String(error)}); once more.`);
    }
  }
}

async function startOnce({ driver, browser, xvfb }: WebKit): Promise<WebKitSession> {
  const children: ChildProcess[] = [];
  const endAll = (): void => {
    process.off('exit', endAll);
    for (const child of children) child.kill();
  };
  process.once('exit', endAll);
  try {
    const display = await startDisplay(xvfb, children);
    const port = await freePort();
    // A system without a language, which Debian's images are: the engine then tells pages that it speaks "C".
    const env = { ...process.env, ...NO_DESKTOP, DISPLAY: display, LANG: 'C.UTF-8' };
    children.push(spawn(driver, [`--port=${port}`, '--host=local'], { env, stdio: 'ignore' }));
    const base = `http://127.0.0.1:${port}`;
    await answering(`${base}/status`);
    const { sessionId, capabilities } = await call<NewSession>('POST', `${base}/session`, {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    });
    const command = <T>(method: string, path: string, body?: object): Promise<T> =>
      call<T>(method, `${base}/session/${sessionId}${path}`, body);
    return {
      version: capabilities.browserVersion,
      command,
      execute: (script, ...args) => command('POST', '/execute/sync', { script, args }),
      async stop() {
        await command('DELETE', '').catch(() => undefined);
        endAll();
      },
    };
  } catch (error) {
    endAll();
    throw error;
  }
}

/** @returns name of an X display that shows nothing to anybody */
async function startDisplay(xvfb: string, children: ChildProcess[]): Promise<string> {
  const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(child);
  const failed = once(child, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a display.');
  });
  const [number] = (await Promise.race([once(child.stdio[3]!, 'data'), failed])) as [Buffer];
  failed.catch(() => undefined);
  return `:${number.toString().trim()}`;
}

async function answering(url: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await call('GET', url);
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await sleep(100);
    }
  }
}

async function call<T>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(DEADLINE_MS),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: (T & { error?: string; message?: string }) | null };
  if (value?.error !== undefined)
    throw new Error(`${method} ${new URL(url).pathname}: ${value.error} ${value.message}`);
  return value as T;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
