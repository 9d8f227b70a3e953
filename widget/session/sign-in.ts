/** Goes to the tenant's login page, and notes on the way out what for. */
import type { Settings } from '../config.ts';
import { PasswordError } from '../errors.ts';
import type { Login } from './client-session.ts';
import { readRecord, writeRecord } from './redirect-record.ts';
import type { Intent, SignInRequest } from './session.ts';
import { settle } from './settle.ts';

/** @throws PasswordError */
export async function signIn(login: Login, settings: Settings, request: SignInRequest, intent: Intent): Promise<void> {
  const { clientId } = settings;
  if (login.owner === 'widget') needStorage();
  const openUrl = (url: string): void => {
    const state = new URL(url).searchParams.get('state') ?? '';
    writeRecord(clientId, { state, intent: keepPurpose(readRecord(clientId)?.intent, intent) });
    location.assign(url);
  };
  await settle(
    login.client.loginWithRedirect({ authorizationParams: toAuthorizationParams(request, settings), openUrl }),
  );
}

/** The SDK keeps the transaction of a login in `sessionStorage`; a browser that blocks it cannot finish one. */
function needStorage(): void {
  try {
    sessionStorage.getItem('');
  } catch {
    throw new PasswordError('storage-blocked');
  }
}

/** A sign-in on the way back from Option 4 must not forget that a password change was under way. */
function keepPurpose(before: Intent | undefined, now: Intent): Intent {
  return now.flow === 'universal-login' && before?.flow === 'reauthenticate' ? { ...before, resumed: true } : now;
}

function toAuthorizationParams(request: SignInRequest, settings: Settings): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({
      prompt: request.prompt,
      max_age: request.maxAge,
      scope: request.scope,
      login_hint: request.loginHint,
      ui_locales: request.uiLocales,
      organization: settings.organization,
      redirect_uri: settings.redirectUri,
    }).filter(([, value]) => value !== undefined),
  );
}
