/**
 * The kill switch: served as `/sw.js`, it replaces whatever worker a browser has, deletes what that stored, and takes
 * itself out. No page is reloaded over something typed; each is without a worker from its next load on.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', event => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.map(name => caches.delete(name)));
  await self.registration.unregister();
}
export {};
