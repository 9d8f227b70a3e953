/**
 * The demo's service worker: makes the pages work without a connection, and keeps nothing else.
 *
 * Only the files of one build are stored, when it is installed; no answer is ever stored while it runs. What has a hash
 * in its name comes from the store; everything else comes from the server, with the server's own policy, as long as
 * there is one. Other origins (tenant, proxy, inbox), anything but GET, and the end of a login never come here.
 */
import { getCacheKeyForURL, matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { takeOver } from './take-over.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly PrecacheEntry[] };

/** Addresses that hold a code, a ticket or a token, and pages that only pass them on. */
const NEVER = [/[?&](code|state|error|ticket|token|access_token|id_token)=/, /^\/(callback|\.well-known)\b/];

precache([...self.__WB_MANIFEST]);

registerRoute(
  new NavigationRoute(
    async ({ request, url }) => {
      try {
        return await fetch(request);
      } catch {
        return (await matchPrecache(url.pathname)) ?? (await matchPrecache('/offline')) ?? Response.error();
      }
    },
    { denylist: NEVER },
  ),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && getCacheKeyForURL(url.href) !== undefined,
  async ({ request }) => {
    const isHashed = getCacheKeyForURL(request.url) === request.url;
    if (isHashed) return (await matchPrecache(request)) ?? fetch(request);
    try {
      return await fetch(request);
    } catch {
      return (await matchPrecache(request)) ?? Response.error();
    }
  },
);

/** Holds the demo users' passwords, so it is not stored; a page that gets `null` says that it has no connection. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === '/config.json',
  ({ request }) => fetch(request).catch(() => Response.json(null)),
);

self.addEventListener('message', event => {
  const [port] = event.ports;
  if ((event.data as unknown) === 'take-over' && port) event.waitUntil(takeOver(self, port));
});
