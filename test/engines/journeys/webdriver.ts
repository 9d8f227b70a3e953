/** WebKitGTK, driven by the W3C WebDriver protocol. A tab is a browser of its own: a session has one profile. */
import { ensureWebKit } from '../../../scripts/set-up/ensure-engines.ts';
import { pressing } from '../webkit/keys.ts';
import { startWebKit, type WebKitSession } from '../webkit/session.ts';
import type { Browser, Tab } from './tab.ts';

const WINDOW = { width: 1000, height: 900 };

export async function openWebKit(): Promise<Browser> {
  const webkit = await ensureWebKit();
  // Started once to learn the version, and kept for the first tab.
  let ready: WebKitSession | undefined = await startWebKit(webkit);
  const { version } = ready;
  return {
    version,
    async newTab() {
      const session = ready ?? (await startWebKit(webkit));
      ready = undefined;
      await session.command('POST', '/window/rect', WINDOW);
      return tabOf(session);
    },
    close: async () => ready?.stop(),
  };
}

function tabOf(session: WebKitSession): Tab {
  return {
    goTo: url => session.command('POST', '/url', { url }),
    evaluate: expression => session.execute(`return ${expression}`),
    clickAt: (x, y) => session.command('POST', '/actions', clicking(Math.round(x), Math.round(y))),
    type: text => session.command('POST', '/actions', pressing(Array.from(text))),
    // An automated WebKitGTK shows its console to nobody; the pages' own notes have to do.
    complaints: [],
    close: session.stop,
  };
}

function clicking(x: number, y: number): object {
  const actions = [
    { type: 'pointerMove', x, y, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] };
}
