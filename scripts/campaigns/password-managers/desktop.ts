/** A screen that nobody looks at: prompts of a browser need a window, and a window needs a screen and a window manager. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureCommands } from '../../set-up/ensure-commands.ts';

export interface Desktop {
  readonly env: NodeJS.ProcessEnv;
  /** Presses keys as a person would: they go to whatever has the focus, the browser's own prompts included. */
  press(...keys: readonly string[]): Promise<void>;
  close(): void;
}

/** Between two keys: a prompt ignores what comes right after it appeared. */
const PAUSE_MS = 700;

export async function openDesktop(): Promise<Desktop> {
  await ensureCommands({ Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' });
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const env = { ...process.env, DISPLAY: `:${await displayOf(screen)}` };
  const windows = spawn('openbox', [], { env, stdio: 'ignore' });
  return {
    env,
    async press(...keys) {
      for (const key of keys) {
        execFileSync('xdotool', ['key', '--clearmodifiers', key], { env });
        await sleep(PAUSE_MS);
      }
    },
    close() {
      windows.kill();
      screen.kill();
    },
  };
}

/** The number of the display that the server chose. */
function displayOf(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    screen.stdio[3]?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.endsWith('\n')) resolve(told.trim());
    });
    screen.once('exit', code => reject(new Error(`Xvfb ended with ${code ?? 'a signal'}.`)));
  });
}
