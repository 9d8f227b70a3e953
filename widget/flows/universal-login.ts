/** Option 1: to the tenant's login page, where the user picks "Forgot password?". */
import { uiLocales, type Flow } from './flow.ts';

/**
 * No parameter of `/authorize` opens Auth0's reset page directly, so the widget's text tells the user what to choose there.
 * Whoever is signed in needs `prompt=login`: without it the tenant would send the browser straight back.
 */
export const universalLogin: Flow = async ({ session, account, locale }) => {
  const login = await session();
  await login.signIn(
    { ...(account && { prompt: 'login' }), loginHint: account?.email, uiLocales: uiLocales(locale) },
    { flow: 'universal-login', startedAt: Date.now(), sub: account?.sub },
  );
  return { kind: 'left-page' };
};
