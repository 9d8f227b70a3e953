/** The room's one public door: starts a local tenant that behaves like Auth0. Loopback only, everything in memory. */
import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { createClock } from './clock.ts';
import { DEFAULT_BCRYPT_COST, DEFAULT_VARIABLES } from './config.ts';
import type { TenantOptions } from './config.ts';
import type { TenantContext } from './context.ts';
import { createControl } from './control/create-control.ts';
import type { TenantControl } from './control/control.ts';
import { Faults } from './control/faults.ts';
import { createTrace } from './control/trace.ts';
import { defaultExtensions } from './default-extensions.ts';
import type { Extension } from './extensions.ts';
import { startInbox } from './inbox/inbox.ts';
import { LoginAttempts } from './limits/login-attempts.ts';
import { TokenBuckets } from './limits/token-buckets.ts';
import { createMailer } from './mail/mailer.ts';
import { createAccessTokens } from './oidc/access-tokens.ts';
import { BrowserSessions } from './oidc/browser-sessions.ts';
import { Grants } from './oidc/grants.ts';
import { LoginFlows } from './oidc/login-flow.ts';
import { providerPages } from './oidc/provider-pages.ts';
import { createProvider } from './oidc/provider.ts';
import { createSigningKey } from './oidc/signing-key.ts';
import { OidcStorage } from './oidc/storage.ts';
import { createHashing } from './passwords/hashing.ts';
import { createPasswords } from './passwords/passwords.ts';
import { fillStore, readSeed } from './seed.ts';
import { listenOnLoopback } from './server.ts';
import { DEFAULT_TICKET_LIFETIME } from './store/tickets.ts';

export type { TenantOptions } from './config.ts';
export type { Fault, ReceivedMail, TenantControl } from './control/control.ts';
export type { Trace, TraceEvent } from './control/trace.ts';

export interface Tenant {
  /** `http://localhost:PORT`, no slash; the SDK's `domain`. */
  readonly url: string;
  /** The same with a slash: `iss` of all tokens. */
  readonly issuer: string;
  /** Web page of the local inbox; absent when an own SMTP server is configured. */
  readonly inboxUrl: string | undefined;
  readonly control: TenantControl;
  /** Client id → secret of the confidential clients, made up at every start unless given as variables. */
  readonly clientSecrets: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Auth0: ten reset mails, then one a minute, per e-mail address and client address. */
const RESET_MAILS = { burst: 10, secondsPerMail: 60 };

/** @throws {Error} if the seed is wrong, a port is taken, or `NODE_ENV` is `production` */
export async function startTenant(options: TenantOptions = {}): Promise<Tenant> {
  if (process.env['NODE_ENV'] === 'production') throw new Error('The local tenant is never for production.');
  const log = options.log ?? (() => undefined);

  // The issuer holds the port, so the port must be known before anything else can be made.
  let listener: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = await listenOnLoopback((request, response) => listener(request, response), options.port ?? 0);
  const inbox = options.smtp ? undefined : await startInbox(options.inboxPort ?? 0);
  const url = `http://localhost:${server.port}`;
  const issuer = `${url}/`;

  const clock = createClock();
  const hashing = await createHashing(options.bcryptCost ?? DEFAULT_BCRYPT_COST);
  const seed = readSeed(options.seed, { ...DEFAULT_VARIABLES, ...madeUpSecrets(), ...options.variables, tenant: url });
  const store = await fillStore(seed, clock, hashing);
  const storage = new OidcStorage();
  const browserSessions = new BrowserSessions(storage);
  const loginAttempts = new LoginAttempts();
  const grants = new Grants();
  const faults = new Faults();
  const trace = createTrace(clock.now);
  const signingKey = await createSigningKey();
  const flows = new LoginFlows(store, () => provider);
  const extensions: Extension[] = [];
  const smtp = options.smtp ?? { host: '127.0.0.1', port: inbox?.smtpPort ?? 25 };

  const tenant: TenantContext = {
    url,
    issuer,
    clock,
    store,
    trace,
    browserSessions,
    loginAttempts,
    extensions,
    login: flows,
    accessTokens: createAccessTokens(issuer, signingKey),
    mailer: createMailer(smtp, store.settings.friendly_name),
    smtp,
    resetMails: new TokenBuckets(clock, RESET_MAILS.burst, RESET_MAILS.secondsPerMail),
    settings: {
      resetLinkLifetime: options.resetLinkLifetime ?? DEFAULT_TICKET_LIFETIME,
      exposeRateLimits: options.exposeRateLimits ?? true,
    },
    passwords: createPasswords({
      store,
      clock,
      hashing,
      loginAttempts,
      browserSessions,
      changed: change => {
        for (const extension of extensions) {
          extension.onPostChangePassword?.(change).catch(() => log('An extension failed after a password change.'));
        }
      },
    }),
  };
  extensions.push(...(options.extensions ?? defaultExtensions()).map(create => create(tenant)));

  const provider = createProvider({
    ...{ issuer, store, storage, flows, grants, browserSessions, extensions, signingKey },
    now: clock.now,
    pages: providerPages(tenant),
  });
  provider.on('server_error', (_ctx, error) => log(`OpenID Connect failed: ${error.name}`));

  const control = createControl({
    tenant,
    mailbox: inbox?.mailbox,
    faults,
    reset: async () => {
      Object.assign(store, await fillStore(seed, clock, hashing));
      flows.reset();
      grants.reset();
    },
  });
  const app = createApp({ tenant, provider, control, faults });
  const handle = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  listener = (request, response) => void handle(request, response);
  log(`tenant at ${url}`);

  return {
    url,
    issuer,
    inboxUrl: inbox?.url,
    control,
    clientSecrets: Object.fromEntries(
      store.registry
        .clients()
        .flatMap(client => (client.client_secret ? [[client.client_id, client.client_secret]] : [])),
    ),
    close: async () => {
      tenant.mailer.close();
      await Promise.all([server.close(), inbox?.close()]);
    },
  };
}

function madeUpSecrets(): Record<string, string> {
  const secret = () => randomBytes(32).toString('base64url');
  return { proxySecret: secret(), actionsSecret: secret(), noticeSecret: secret() };
}
