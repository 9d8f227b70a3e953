/** The make-believe application's own sign-in, as an Auth0 customer would write it, and the header that shows it. */
import { Auth0Client } from '@auth0/auth0-spa-js';
import { configuration } from '../site/configuration.ts';

export const auth0 = new Auth0Client({
  domain: configuration.tenant,
  clientId: configuration.clientId,
  authorizationParams: { redirect_uri: `${location.origin}/profile` },
});

/** Finishes a login that ends on this page. An error is left in the address for the widget to explain. */
async function finishLogin(): Promise<void> {
  const query = new URLSearchParams(location.search);
  if (!query.has('code') || !query.has('state')) return;
  try {
    await auth0.handleRedirectCallback();
  } catch {
    // An answer to a request this tab no longer remembers: the visitor is simply not signed in.
  }
  history.replaceState(null, '', location.pathname);
}

await finishLogin();
await auth0.checkSession();

export const user = await auth0.getUser();

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-inbox]')) link.href = configuration.inbox;

const who = document.querySelector<HTMLElement>('[data-who]');
if (who) showWho(who);

function showWho(place: HTMLElement): void {
  const button = document.createElement('button');
  button.className = 'button';
  if (user) {
    const name = document.createElement('span');
    name.textContent = user.name ?? '';
    place.append(name);
    button.textContent = 'Sign out';
    button.addEventListener('click', () => void auth0.logout({ logoutParams: { returnTo: `${location.origin}/` } }));
  } else {
    button.textContent = 'Sign in';
    button.addEventListener('click', () => void auth0.loginWithRedirect());
  }
  place.append(button);
}
