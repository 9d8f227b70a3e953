/** A session made from an Auth0 client, the host's or our own. What is not needed to show who is here is fetched when it is. */
import type { Settings } from '../config.ts';
import { PasswordError } from '../errors.ts';
import { loaded } from '../late.ts';
import { OtherTabs } from './other-tabs.ts';
import type { Account } from '../state/state.ts';
import { readRecord } from './redirect-record.ts';
import type { HostClient, Return, Session } from './session.ts';
import { settle } from './settle.ts';
import { shared } from './shared.ts';
import { signIn } from './sign-in.ts';

/** Our own client also finishes a login; with the host's client that is the host's business. */
export interface OwnClient extends HostClient {
  handleRedirectCallback(url: string): Promise<unknown>;
}

export type Login =
  { readonly owner: 'host'; readonly client: HostClient } | { readonly owner: 'widget'; readonly client: OwnClient };

/** Namespace of the claims that the `password-claims` Action sets. */
export const CLAIM_NAMESPACE = 'https://account-password-manager.dev/';

export function clientSession(settings: Settings, login: Login): Session {
  const { client } = login;
  const { clientId, tenantUrl } = settings;
  // Widgets that share the session share the answer: the URL is cleaned by the first to look.
  let answer: Promise<Return | undefined> | undefined;

  return {
    async account(fresh = false) {
      if (fresh || login.owner === 'widget') await restore(settings, client, fresh);
      const claims = await settle(client.getUser(), tenantUrl);
      return claims && toAccount(claims);
    },

    async signIn(request, intent) {
      answer = undefined;
      await signIn(login, settings, request, intent);
    },

    async authorize(request, fresh) {
      return (await loaded(import('./authorize.ts'), 'authorize'))(client, request, fresh, tenantUrl, shared);
    },

    async signOut(returnTo) {
      await (
        await loaded(import('./sign-out.ts'), 'signOut')
      )(client, returnTo, shared);
    },

    otherTabs: (signal, onChange) => new OtherTabs(clientId, signal, onChange),

    returned() {
      // The host may clean the address while the part that reads it is on its way.
      const { href } = location;
      answer ??=
        readRecord(clientId) || (login.owner === 'host' && /[?&]code=/.test(href))
          ? loaded(import('./return.ts'), 'readReturn').then(readReturn => readReturn(login, settings, href, shared))
          : Promise.resolve(undefined);
      answer.catch(() => (answer = undefined));
      return answer;
    },

    async acknowledge(returned, arrival) {
      (await loaded(import('./return.ts'), 'acknowledge'))(clientId, returned, arrival, shared);
    },
  };
}

/** Reads the tenant's session silently. Not `checkSession()`: that hides a tenant that is down behind "signed out". */
async function restore({ tenantUrl }: Settings, client: HostClient, fresh: boolean): Promise<void> {
  try {
    await settle(client.getTokenSilently({ cacheMode: fresh ? 'off' : 'on' }), tenantUrl);
  } catch (error) {
    if (!(error instanceof PasswordError && error.code === 'login-required')) throw error;
  }
}

function toAccount(claims: Record<string, unknown>): Account {
  const sub = text(claims['sub']) ?? '';
  const [provider = ''] = sub.split('|');
  const changed = text(claims[`${CLAIM_NAMESPACE}last_password_reset`]);
  const lastPasswordReset = changed === undefined ? undefined : new Date(changed);
  return {
    sub,
    email: text(claims['email']),
    hasPassword: provider === 'auth0',
    provider,
    lastPasswordReset: Number.isNaN(lastPasswordReset?.getTime()) ? undefined : lastPasswordReset,
  };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
