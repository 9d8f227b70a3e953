/** Runs the town on its usual ports until Ctrl-C. `npm start` calls this once everything is installed and built. */
import { startTown } from './town.ts';

const USUAL_PORTS = { demo: 5173, tenant: 4400, inbox: 4401, proxy: 4402 };

/** The kill switch of the demo's service worker: see docs/offline.md. */
const worker = process.env['DEMO_WORKER'] === 'off' ? 'off' : 'on';

const town = await startTown({ ports: USUAL_PORTS, demo: { worker } });
const [ada] = town.users;

console.log(`
  Demo      ${town.demoUrl}
  Profile   ${town.demoUrl}/profile
  Inbox     ${town.tenant.inboxUrl ?? ''}
  Tenant    ${town.tenant.url} (an application’s domain; has no page of its own)
  Proxy     ${town.proxyUrl} (Option 3’s; see /openapi.json)

  Sign in as ${ada?.email ?? ''} with the password ${ada?.password ?? ''}
  Ctrl-C ends everything.
`);

let closing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    void town.close().then(() => process.exit(0));
  });
}
