/** Puts the parts of one tenant together: everything behind its port. */
import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { createClock } from './clock.ts';
import { DEFAULT_BCRYPT_COST, DEFAULT_VARIABLES } from './config.ts';
import type { TenantOptions } from './config.ts';
import type { TenantContext } from './context.ts';
import type { TenantControl } from './control/control.ts';
import { createControl } from './control/create-control.ts';
import { Faults } from './control/faults.ts';
import { createTrace } from './control/trace.ts';
import { defaultExtensions } from './default-extensions.ts';
import type { Extension, PostChangePassword } from './extensions.ts';
import type { Mailbox } from './inbox/mailbox.ts';
import { LoginAttempts } from './limits/login-attempts.ts';
import { TokenBuckets } from './limits/token-buckets.ts';
import { createMailer } from './mail/mailer.ts';
import type { SmtpServer } from './mail/mailer.ts';
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
import { DEFAULT_TICKET_LIFETIME } from './store/tickets.ts';

/** Auth0: ten reset mails, then one a minute, per e-mail address and client address. */
const RESET_MAILS = { burst: 10, secondsPerMail: 60 };

/** What is known once the ports are. */
export interface Surroundings {
  /** The tenant's own address, no slash. */
  readonly url: string;
  readonly smtp: SmtpServer;
  /** Absent when mails go to an own SMTP server. */
  readonly mailbox: Mailbox | undefined;
}

export interface AssembledTenant {
  readonly issuer: string;
  readonly listener: RequestListener;
  readonly control: TenantControl;
  readonly clientSecrets: Readonly<Record<string, string>>;
  close(): void;
}

/** @throws {Error} if the seed is wrong */
export async function assembleTenant(
  options: TenantOptions,
  { url, smtp, mailbox }: Surroundings,
): Promise<AssembledTenant> {
  const issuer = `${url}/`;
  const log = options.log ?? (() => undefined);
  const clock = createClock();
  const hashing = await createHashing(options.bcryptCost ?? DEFAULT_BCRYPT_COST);
  const seed = readSeed(options.seed, { ...DEFAULT_VARIABLES, ...madeUpSecrets(), ...options.variables, tenant: url });
  const store = await fillStore(seed, clock, hashing);
  const storage = new OidcStorage();
  const browserSessions = new BrowserSessions(storage);
  const loginAttempts = new LoginAttempts();
  const grants = new Grants();
  const faults = new Faults();
  const signingKey = await createSigningKey();
  const flows = new LoginFlows(store, () => provider);
  const extensions: Extension[] = [];
  const changed = (change: PostChangePassword) => {
    for (const extension of extensions) {
      extension.onPostChangePassword?.(change).catch(() => log('An extension failed after a password change.'));
    }
  };

  const tenant: TenantContext = {
    ...{ url, issuer, clock, store, browserSessions, loginAttempts, extensions, smtp },
    trace: createTrace(clock.now),
    login: flows,
    accessTokens: createAccessTokens(issuer, signingKey),
    mailer: createMailer(smtp, store.settings.friendly_name),
    resetMails: new TokenBuckets(clock, RESET_MAILS.burst, RESET_MAILS.secondsPerMail),
    passwords: createPasswords({ store, clock, hashing, loginAttempts, browserSessions, changed }),
    settings: {
      resetLinkLifetime: options.resetLinkLifetime ?? DEFAULT_TICKET_LIFETIME,
      exposeRateLimits: options.exposeRateLimits ?? true,
    },
  };
  extensions.push(...(options.extensions ?? defaultExtensions()).map(create => create(tenant)));

  const provider = createProvider({
    ...{ issuer, store, storage, flows, grants, browserSessions, extensions, signingKey },
    now: clock.now,
    pages: providerPages(tenant),
  });
  provider.on('server_error', (_ctx, error) => log(`OpenID Connect failed: ${error.name}`));

  const reset = async () => {
    Object.assign(store, await fillStore(seed, clock, hashing));
    flows.reset();
    grants.reset();
  };
  const control = createControl({ tenant, mailbox, faults, reset });
  const handle = getRequestListener(createApp({ tenant, provider, control, faults }).fetch, {
    overrideGlobalObjects: false,
  });

  return {
    issuer,
    control,
    listener: (request, response) => void handle(request, response),
    clientSecrets: Object.fromEntries(
      seed.clients.flatMap(client => (client.client_secret ? [[client.client_id, client.client_secret]] : [])),
    ),
    close: () => tenant.mailer.close(),
  };
}

function madeUpSecrets(): Record<string, string> {
  const secret = () => randomBytes(32).toString('base64url');
  return { proxySecret: secret(), actionsSecret: secret(), noticeSecret: secret() };
}
