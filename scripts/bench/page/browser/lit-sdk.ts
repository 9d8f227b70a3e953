/** The base line: the bare form, and the unmodified Auth0 SDK that somebody who builds one by hand needs as well. */
import { Auth0Client } from '@auth0/auth0-spa-js';
import './lit-form.ts';

declare global {
  interface Window {
    auth0: Auth0Client;
  }
}

window.auth0 = new Auth0Client({
  domain: 'tenant.example',
  clientId: 'client',
  authorizationParams: { redirect_uri: location.origin },
});
