/** What a page owes the others: it tells a new version whether it may take over, and follows when it did. */
import { isBusy } from './busy.ts';
import { hideNotice, showNotice } from './notice.ts';
import { reloadIfIdle } from './reload.ts';

// A page outside a secure context has no service workers.
const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

workers?.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
  if (data === 'busy?') ports[0]?.postMessage(isBusy() ? 'busy' : 'idle');
});
// Listening by `addEventListener` alone leaves messages in the queue.
workers?.startMessages();

let hadWorker = Boolean(workers?.controller);
workers?.addEventListener('controllerchange', () => {
  // A worker where there was none is no new version. Who began to type in the last moment keeps the old page.
  if (hadWorker) reloadIfIdle();
  hadWorker = true;
});

addEventListener('offline', showNotice);
addEventListener('online', hideNotice);
