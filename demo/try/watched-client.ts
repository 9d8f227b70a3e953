/** The application's own Auth0 client, made to tell the diagram about the redirects it starts. */
import { Auth0Client } from '@auth0/auth0-spa-js';
import { maskedNavigation, maskedRequest } from '../diagram/mask.ts';
import { note } from '../diagram/run.ts';
import { catchUp } from '../diagram/trace.ts';
import { configuration } from '../site/configuration.ts';

export const auth0 = new Auth0Client({
  domain: configuration.tenant,
  clientId: configuration.clientId,
  authorizationParams: { redirect_uri: `${location.origin}/callback` },
});

const login = auth0.loginWithRedirect.bind(auth0);
auth0.loginWithRedirect = options => login({ ...options, openUrl: told('/authorize', options?.openUrl) });

const logout = auth0.logout.bind(auth0);
auth0.logout = options => {
  const openUrl = options?.openUrl === false ? undefined : options?.openUrl;
  return logout({ ...options, openUrl: told('/v2/logout', openUrl) });
};

function told(
  path: string,
  open: ((url: string) => Promise<void> | void) | undefined,
): (url: string) => Promise<void> | void {
  return url => {
    note('sent', { path, request: maskedNavigation(url) });
    if (open) return open(url);
    location.assign(url);
  };
}

/** The requests that are steps of a diagram; those of the SDK are not. */
const STEPS = ['/dbconnections/change_password', '/change-password', '/password-policy'];

/** Notes the requests of this page to tenant and proxy, secrets masked, and lets them pass untouched. */
export function watchRequests(changed: () => void): void {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init = {}) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    const path = STEPS.find(step => address.pathname.endsWith(step));
    if (path === undefined || address.origin === location.origin) return send(input, init);
    note('sent', { path, request: maskedRequest(address.href, init) });
    changed();
    const answer = await send(input, init);
    if (path === '/change-password' && answer.ok) {
      await catchUp();
      note('proxy-answer', { path });
    }
    changed();
    return answer;
  };
}
