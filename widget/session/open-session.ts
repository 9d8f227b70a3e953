/** Opens the login a page already has, or an own one; the Auth0 SDK is fetched only when there is something to ask it. */
import type { Settings } from '../config.ts';
import { loaded } from '../late.ts';
import { cookies, pageAddress } from '../own-members.ts';
import type { Login } from './client-session.ts';
import { recordKey } from './record-key.ts';
import type { LateSession, Session } from './session.ts';

/** One login per tenant and client on a page, however many widgets there are. */
const sessions = new Map<string, LateSession>();

export function openSession(settings: Settings): LateSession {
  const { client, tenantUrl, clientId, redirectUri, organization } = settings;
  // No function is made here: it would hold whatever is around, and the sessions would hold it.
  if (client) return lateSession(settings);
  const key = [tenantUrl, clientId, redirectUri, organization].join(' ');
  let session = sessions.get(key);
  if (!session) sessions.set(key, (session = lateSession(settings)));
  return session;
}

function lateSession(settings: Settings): LateSession {
  let session: Promise<Session> | undefined;
  return {
    mayExist: () => !!session || !!settings.client || leftTraces(settings.clientId),
    load() {
      session ??= Promise.all([loaded(import('./client-session.ts'), 'clientSession'), openLogin(settings)]).then(
        ([open, login]) => open(settings, login),
      );
      // A failed download may succeed the next time.
      session.catch(() => (session = undefined));
      return session;
    },
  };
}

async function openLogin(settings: Settings): Promise<Login> {
  const { client } = settings;
  if (client) return { owner: 'host', client };
  const createClient = await loaded(import('./auth0-client.ts'), 'createClient');
  return { owner: 'widget', client: createClient(settings) };
}

/** The SDK's cookie says that somebody signed in here, or the address is the answer to our own request. */
function leftTraces(clientId: string): boolean {
  if (cookies().includes(`auth0.${clientId}.is.authenticated=`)) return true;
  // Storage is slow the first time it is asked; an address without this is no answer.
  if (!pageAddress().includes('state=')) return false;
  try {
    // Near enough: `return.ts` compares, and a wrong guess costs a look at the session.
    const state = new URL(pageAddress()).searchParams.get('state');
    return !!state && !!sessionStorage.getItem(recordKey(clientId))?.includes(state);
  } catch {
    return false;
  }
}
