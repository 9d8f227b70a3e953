/** What the widget imports of the SDK. */
export { Auth0Client } from '@auth0/auth0-spa-js';
