/** A session under test, and the page it stands on: how somebody left it, and came back. */
import { clientSession, type OwnClient } from '../../../widget/session/client-session.ts';
import { readSettings, type Settings } from '../../../widget/config.ts';
import type { PasswordError } from '../../../widget/errors.ts';
import type { Intent, Session } from '../../../widget/session/session.ts';
import { strictFake } from './fakes.ts';
import { ann } from './make.ts';

export const settings: Settings = readSettings(
  {
    domain: 'tenant.example',
    clientId: 'client',
    connection: 'people',
    organization: 'org_1',
    flow: 'auto',
    flows: undefined,
    proxyUrl: undefined,
    proxyAudience: undefined,
    redirectUri: undefined,
    afterLogoutUri: undefined,
    afterChange: 'logout',
    allowFramed: false,
    askEmail: false,
    client: undefined,
  },
  new URL(location.href),
);
export const KEY = 'apm.redirect.client';
export const intent: Intent = { flow: 'reauthenticate', startedAt: Date.now(), sub: ann.sub };
export const page = location.href;

export const own = (members: Partial<OwnClient>): Session =>
  clientSession(settings, { owner: 'widget', client: strictFake<OwnClient>('client', members) });
export const hosts = (members: Partial<OwnClient>): Session =>
  clientSession(settings, { owner: 'host', client: strictFake<OwnClient>('client', members) });

export const leftWith = (state: string, more: Partial<Intent> = {}): void =>
  sessionStorage.setItem(KEY, JSON.stringify({ state, intent: { ...intent, ...more } }));
export const cameBackTo = (query: string): void => {
  const address = new URL(page);
  new URLSearchParams(query).forEach((value, name) => address.searchParams.set(name, value));
  history.replaceState({ of: 'the host' }, '', address);
};

export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as PasswordError).code;
  }
  return 'nothing';
}

/** For `afterEach`. */
export function forget(): void {
  sessionStorage.clear();
  history.replaceState(null, '', page);
}
