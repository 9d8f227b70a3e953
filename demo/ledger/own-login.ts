/** A host whose login has nothing to do with the widget's: another client, another redirect, on the same page. */
import { Auth0Client } from '@auth0/auth0-spa-js';
import { configuration } from '../site/configuration.ts';
import { createWidget } from '../site/widget.ts';

const { tenant, clientId, hostClientId } = configuration;

document.querySelector('[data-widget]')?.append(createWidget({ domain: tenant, 'client-id': clientId }));

const host = new Auth0Client({
  domain: tenant,
  clientId: hostClientId,
  authorizationParams: { redirect_uri: `${location.origin}/host` },
});

document.querySelector('[data-host-login]')?.addEventListener('click', () => void host.loginWithRedirect());

if (new URLSearchParams(location.search).has('code')) {
  try {
    await host.handleRedirectCallback();
    history.replaceState(null, '', location.pathname);
  } catch {
    // The widget's answer, not ours.
  }
}

const user = await host.getUser();
const state = document.querySelector('[data-host-state]');
if (state) state.textContent = user ? `The host knows you as ${user.email ?? ''}.` : 'The host does not know you.';
