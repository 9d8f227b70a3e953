/** Lets Web Test Runner run its pages in WebKitGTK. */
import type { BrowserLauncher, SessionResult } from '@web/test-runner';
import { ensureWebKit } from '../../../scripts/set-up/ensure-engines.ts';
import { pressing } from '../webkit/keys.ts';
import { startWebKit, type WebKitSession } from '../webkit/session.ts';

/** What the runner's `sendKeys` command calls for a launcher of the type `webdriver`. */
interface Keyboard {
  sendKeys(sessionId: string, keys: readonly string[]): Promise<void>;
}

const WINDOW = { width: 800, height: 600 };

export function webkitLauncher(): BrowserLauncher & Keyboard {
  let browser: Promise<WebKitSession> | undefined;
  const active = new Map<string, string>();
  const started = (): Promise<WebKitSession> => (browser ??= ensureWebKit().then(startWebKit));
  /** The next page gets a browser that lives. */
  const giveUp = async (): Promise<void> => {
    const dead = browser;
    browser = undefined;
    await dead?.then(({ stop }) => stop()).catch(() => undefined);
  };

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      active.set(id, url);
      try {
        const { command } = await started();
        await command('POST', '/window/rect', WINDOW);
        await command('POST', '/url', { url });
      } catch (error) {
        await giveUp();
        throw error;
      }
    },
    isActive: id => active.has(id),
    getBrowserUrl: id => active.get(id),
    async stopSession(id): Promise<SessionResult> {
      active.delete(id);
      const { command } = await started();
      await command('POST', '/url', { url: 'about:blank' }).catch(giveUp);
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK has no debug session here.')),
    async sendKeys(_id, keys) {
      const { command } = await started();
      await command('POST', '/actions', pressing(keys));
    },
    stop: giveUp,
  };
}
