/** Option 4: sign in once more; the tenant's post-login Action answers with the page that sets a new password. */
import { uiLocales, type Flow } from './flow.ts';

/** The word that triggers the Action (the spec's Option 4). Never a permission, and not the proxy's scope. */
export const UPDATE_PASSWORD_SCOPE = 'update:password';

const OPENID_SCOPE = 'openid profile email';

/**
 * `prompt=login` and `max_age=0` both demand a fresh password (OpenID Connect Core §3.1.2.1). The browser could strip
 * them; the Action, not the widget, checks that they were honoured.
 */
export const reauthenticate: Flow = async ({ session, account, locale }) => {
  const login = await session();
  await login.signIn(
    {
      prompt: 'login',
      maxAge: 0,
      scope: `${OPENID_SCOPE} ${UPDATE_PASSWORD_SCOPE}`,
      loginHint: account?.email,
      uiLocales: uiLocales(locale),
    },
    {
      flow: 'reauthenticate',
      startedAt: Date.now(),
      sub: account?.sub,
      lastPasswordReset: account?.lastPasswordReset?.getTime(),
    },
  );
  return { kind: 'left-page' };
};
