/**
 * The password grant of Auth0's Authentication API (`password-realm`): checks a password without a browser, with all that
 * guards a login there too (Auth0, "Resource Owner Password Flow").
 */
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { TenantContext } from '../context.ts';
import type { ExtensionFactory } from '../extensions.ts';
import { FailedLogins } from '../limits/failed-logins.ts';
import { TokenBuckets } from '../limits/token-buckets.ts';
import { identityKey } from '../store/users.ts';
import { isBreachedPassword } from '../passwords/breached.ts';
import type { Client } from '../store/model.ts';
import { clientAddress } from './client-address.ts';
import { issueTokens, type PasswordLogin } from './issue-tokens.ts';
import { refusals, type Refusal } from './refusals.ts';

export const PASSWORD_REALM = 'http://auth0.com/oauth/grant-type/password-realm';

const PARAMETERS = ['username', 'password', 'realm', 'audience', 'scope'];

/** Logins per user and address: twenty at once, then ten a minute (Auth0, "Rate limit configurations"). */
const LOGINS = { burst: 20, secondsPerLogin: 6 };

export interface PasswordGrantOptions {
  /** Failed logins from one address before it is throttled; 100 unless given. */
  readonly failuresPerAddress?: number;
}

export function passwordGrant({ failuresPerAddress }: PasswordGrantOptions = {}): ExtensionFactory {
  return tenant => {
    const failedLogins = new FailedLogins(tenant.clock, failuresPerAddress);
    const logins = new TokenBuckets(tenant.clock, LOGINS.burst, LOGINS.secondsPerLogin);
    return {
      grants(provider: Provider) {
        const handle = (ctx: KoaContextWithOIDC) => answer(tenant, { failedLogins, logins }, ctx);
        provider.registerGrantType(PASSWORD_REALM, handle, PARAMETERS);
      },
      reset() {
        failedLogins.reset();
        logins.reset();
      },
    };
  };
}

interface Guards {
  readonly failedLogins: FailedLogins;
  readonly logins: TokenBuckets;
}

async function answer(tenant: TenantContext, guards: Guards, ctx: KoaContextWithOIDC): Promise<void> {
  const client = tenant.store.registry.client(ctx.oidc.client?.clientId ?? '');
  const result = client ? await checkPassword(tenant, guards, ctx, client) : { refusal: refusals.unknownClient };
  if ('refusal' in result) refuse(ctx, result.refusal);
  else await issueTokens(tenant, ctx, result);
}

type Checked = PasswordLogin | { readonly refusal: Refusal };

async function checkPassword(
  tenant: TenantContext,
  { failedLogins, logins }: Guards,
  ctx: KoaContextWithOIDC,
  client: Client,
): Promise<Checked> {
  const { username, password, realm } = ctx.oidc.params ?? {};
  if (typeof username !== 'string' || username === '') return { refusal: refusals.missing('username') };
  if (typeof password !== 'string' || password === '') return { refusal: refusals.missing('password') };
  const connection = tenant.store.registry.databaseConnectionsOf(client.client_id).find(it => it.name === realm);
  if (!connection) return { refusal: refusals.unknownRealm };

  const ip = clientAddress(ctx, client);
  const attempted = tenant.store.users.findDatabaseUser(connection.name, username);
  const key = attempted ? identityKey(attempted.identity) : `${connection.name}|${username.toLowerCase()}`;
  if (failedLogins.isThrottled(ip)) return { refusal: refusals.suspiciousAddress };
  if (tenant.loginAttempts.isBlocked(key, ip)) return { refusal: refusals.bruteForce };
  if (!logins.take(`${key} ${ip}`).allowed) return { refusal: refusals.tooManyRequests };

  const found = await tenant.passwords.verify(connection.name, username, password);
  if (!found) {
    tenant.loginAttempts.fail(key, ip);
    failedLogins.fail(ip);
    tenant.trace.record({ from: 'tenant', to: 'server', name: 'login-failed' });
    return { refusal: refusals.wrongCredentials };
  }
  tenant.loginAttempts.succeed(key, ip);
  if (isBreachedPassword(password)) return { refusal: refusals.leakedPassword };
  tenant.trace.record({ from: 'tenant', to: 'tenant', name: 'password-verified' });
  return { found, connection, client };
}

function refuse(ctx: KoaContextWithOIDC, { status, body, headers }: Refusal): void {
  ctx.status = status;
  ctx.body = { ...body };
  ctx.set({ ...headers });
}
