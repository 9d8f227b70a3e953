/** A bank that signs people in with an Auth0 client of its own and hands that client to the element. */
import { Auth0Client } from '@auth0/auth0-spa-js';
import { configuration } from '../site/configuration.ts';
import { element, need } from '../site/dom.ts';
import { returnHere } from '../site/return-to.ts';
import { createWidget } from '../site/widget.ts';

returnHere();

const auth0 = new Auth0Client({
  domain: configuration.tenant,
  clientId: configuration.clientId,
  authorizationParams: { redirect_uri: `${location.origin}/callback` },
});

const widget = createWidget({ 'redirect-uri': '/callback', 'after-logout-uri': '/login' });
widget.client = auth0;

const place = need('[data-widget]', HTMLElement);
const query = new URLSearchParams(location.search);
if (query.has('state') && (query.has('code') || query.has('error'))) {
  // The element first: it recognises the answer to its own request by the address.
  place.append(widget);
  await auth0.handleRedirectCallback().catch(() => undefined);
  history.replaceState(null, '', location.pathname);
} else {
  await auth0.checkSession().catch(() => undefined);
  place.append(widget);
}

const user = await auth0.getUser();
const button = element('button', { type: 'button' }, user ? 'Sign out' : 'Sign in');
button.addEventListener(
  'click',
  () => void (user ? auth0.logout({ logoutParams: { returnTo: `${location.origin}/` } }) : auth0.loginWithRedirect()),
);
need('[data-session]', HTMLElement).append(user?.name ?? '', button);
