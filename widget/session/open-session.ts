/** Opens the login a page already has, or an own one; the Auth0 SDK is fetched only when there is something to ask it. */
import type { Settings } from '../config.ts';
import type { Login } from './client-session.ts';
import { loaded } from '../late.ts';
import { isOurs, redirectRecord } from './redirect-record.ts';
import type { Session } from './session.ts';

/** One login per tenant and client on a page, however many widgets there are. */
const sessions = new Map<string, Session>();

export function openSession(settings: Settings): Session {
  const { client, tenantUrl, clientId, redirectUri } = settings;
  if (client)
    return lateSession(
      settings,
      () => Promise.resolve({ owner: 'host', client }),
      () => true,
    );
  const key = [tenantUrl, clientId, redirectUri, settings.organization].join(' ');
  const known = sessions.get(key);
  if (known) return known;
  const session = lateSession(
    settings,
    () => ownLogin(settings),
    () => leftTraces(clientId),
  );
  sessions.set(key, session);
  return session;
}

/**
 * A session whose code, and whose client, arrive with the first call that needs them.
 *
 * @param mayExist false when nothing on this page speaks for a login, so that nothing has to be loaded to know there is none
 */
function lateSession(settings: Settings, login: () => Promise<Login>, mayExist: () => boolean): Session {
  let loading: Promise<Session> | undefined;
  const load = (): Promise<Session> => {
    loading ??= Promise.all([loadClientSession(), login()]).then(([clientSession, loaded]) =>
      clientSession(settings, loaded),
    );
    // A failed download may succeed the next time.
    loading.catch(() => (loading = undefined));
    return loading;
  };
  const possible = (): boolean => loading !== undefined || mayExist();
  return {
    tenantUrl: settings.tenantUrl,
    clientId: settings.clientId,
    account: async () => (possible() ? (await load()).account() : undefined),
    returned: async () => (possible() ? (await load()).returned() : undefined),
    signIn: async (request, intent) => (await load()).signIn(request, intent),
    accessToken: async (audience, scope, fresh) => (await load()).accessToken(audience, scope, fresh),
    signOut: async returnTo => (await load()).signOut(returnTo),
  };
}

async function loadClientSession() {
  const { clientSession } = await loaded(import('./client-session.ts'));
  return clientSession;
}

async function ownLogin({ tenantUrl, clientId, redirectUri, organization }: Settings): Promise<Login> {
  const { createClient } = await loaded(import('./auth0-client.ts'));
  return { owner: 'widget', client: createClient({ domain: tenantUrl, clientId, redirectUri, organization }) };
}

/** The SDK's cookie says that somebody signed in here, or the address is the answer to our own request. */
function leftTraces(clientId: string): boolean {
  return (
    document.cookie.includes(`auth0.${clientId}.is.authenticated=`) ||
    isOurs(redirectRecord(clientId).read(), new URL(location.href))
  );
}
