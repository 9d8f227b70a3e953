/** The Application Login URI: where Auth0's "Back to Acme" leads. It has to start a login by itself. */
import { auth0 } from './host.ts';

await auth0.loginWithRedirect();
