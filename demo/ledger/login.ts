/** The Application Login URI: where Auth0's "Back to Acme" leads. It has to start a login by itself. */
import { catchUp } from '../diagram/trace.ts';
import { maskedNavigation } from '../diagram/mask.ts';
import { note } from '../diagram/run.ts';
import { returnTarget } from '../site/return-to.ts';
import { auth0 } from './host.ts';

await catchUp();
note('login-route');

await auth0.loginWithRedirect({
  // Pages other than the profile share one callback address.
  ...(returnTarget() && { authorizationParams: { redirect_uri: `${location.origin}/callback` } }),
  openUrl: url => {
    note('sent', { path: '/authorize', request: maskedNavigation(url) });
    location.assign(url);
  },
});
