/** The town: tenant, inbox, proxy and demo, wired to one another on free ports. For `npm start` and for the end-to-end tests. */
import { readFileSync } from 'node:fs';
import { loadConfig } from '../../proxy/config.ts';
import { createLog } from '../../proxy/logging.ts';
import { startProxy, type RunningProxy } from '../../proxy/start.ts';
import { startTenant, type Tenant, type TenantOptions } from '../../tenant/tenant.ts';
import { startDemoServer, type DemoServerOptions, type DemoUser } from './demo-server.ts';
import { freeOrAny } from './ports.ts';
import seed from '../../tenant/seed.json' with { type: 'json' };

export interface TownOptions {
  /** Usual ports; whatever is taken, or left out, becomes any free one. */
  readonly ports?: {
    readonly demo?: number;
    readonly host?: number;
    readonly tenant?: number;
    readonly inbox?: number;
    readonly proxy?: number;
  };
  readonly demo?: DemoServerOptions;
  readonly tenant?: Omit<TenantOptions, 'port' | 'inboxPort' | 'variables'>;
}

export interface Town {
  /** Origin of the demo's pages. */
  readonly demoUrl: string;
  readonly tenant: Tenant;
  readonly proxyUrl: string;
  readonly users: readonly DemoUser[];
  close(): Promise<void>;
}

export const PROXY_AUDIENCE = 'https://api.acme.example/password';

export async function startTown({
  ports = {},
  demo: demoOptions,
  tenant: tenantOptions,
}: TownOptions = {}): Promise<Town> {
  const demo = await startDemoServer(await freeOrAny(ports.demo ?? 0), demoOptions);
  const tenant = await startTenant({
    ...tenantOptions,
    port: await freeOrAny(ports.tenant ?? 0),
    inboxPort: await freeOrAny(ports.inbox ?? 0),
    variables: { app: demo.url, host: demo.url },
  });
  const proxy = await openProxy(tenant, demo.url, await freeOrAny(ports.proxy ?? 0));
  const proxyUrl = `http://127.0.0.1:${proxy.port}`;
  const users = demoUsers();
  demo.configure({
    tenant: tenant.url,
    clientId: 'acme-spa',
    hostClientId: 'host-app',
    inbox: tenant.inboxUrl ?? '',
    proxy: proxyUrl,
    proxyAudience: PROXY_AUDIENCE,
    users,
  });
  return {
    demoUrl: demo.url,
    tenant,
    proxyUrl,
    users,
    close: async () => {
      await Promise.all([demo.close(), proxy.stop()]);
      await tenant.close();
    },
  };
}

/** The proxy as an operator would configure it, through its environment. */
export function openProxy(tenant: Tenant, demoUrl: string, port: number): Promise<RunningProxy> {
  const environment = {
    PORT: String(port),
    AUTH0_DOMAIN: tenant.url,
    AUTH0_CLIENT_ID: 'apm-proxy',
    AUTH0_CLIENT_SECRET: tenant.clientSecrets['apm-proxy'],
    PROXY_AUDIENCE,
    ALLOWED_ORIGINS: demoUrl,
    ALLOWED_CLIENT_IDS: 'acme-spa,host-app',
    LOG_LEVEL: 'silent',
  };
  const config = loadConfig(environment, path => readFileSync(path, 'utf8'));
  return startProxy(config, createLog(config.logLevel).journal);
}

/** Who can be tried in the demo, and what each shows. */
const ABOUT: Readonly<Record<string, string>> = {
  'ada@acme.example': 'Password only: every option works.',
  'lena@acme.example': 'Reads German: mails and sign-in pages follow.',
  'mia@acme.example': 'Has a second factor: codes from an authenticator app.',
  'grace@acme.example': 'Signs in with Google: has no password here.',
  'linus@acme.example': 'Google, linked with a password.',
  'bob@acme.example': 'Blocked.',
};

function demoUsers(): DemoUser[] {
  return seed.users
    .filter(({ email }) => email in ABOUT)
    .map(({ name, email, password, totp_secret: otpSecret }) => ({
      name,
      email,
      password,
      otpSecret,
      about: ABOUT[email] ?? '',
    }));
}
