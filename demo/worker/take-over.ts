/** Lets a new version take over once every open page of the demo says that nothing is typed and no flow is under way. */

/** A page that does not answer in this time is taken for busy: better an old version than a lost form. */
const PATIENCE_MS = 1_000;

/** @param asking is told `taken` or `busy` */
export async function takeOver(self: ServiceWorkerGlobalScope, asking: MessagePort): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const idle = await Promise.all(pages.map(isIdle));
  if (!idle.every(Boolean)) {
    asking.postMessage('busy');
    return;
  }
  asking.postMessage('taken');
  await self.skipWaiting();
}

function isIdle(page: Client): Promise<boolean> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data === 'idle');
    setTimeout(resolve, PATIENCE_MS, false);
    page.postMessage('busy?', [port2]);
  });
}
