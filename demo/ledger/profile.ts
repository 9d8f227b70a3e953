/** The profile page: the application's own details, and the widget with the application's own Auth0 client. */
import { auth0, user } from './host.ts';
import { configuration } from '../site/configuration.ts';
import { forgetReturn } from '../site/return-to.ts';
import { createWidget } from '../site/widget.ts';

forgetReturn();

const details = document.querySelector('[data-details]');
const facts: Record<string, string> = user
  ? { Name: user.name ?? '', 'E-mail': user.email ?? '' }
  : { 'Signed in': 'No. Sign in to see your details.' };
for (const [term, description] of Object.entries(facts)) {
  const dt = document.createElement('dt');
  const dd = document.createElement('dd');
  dt.textContent = term;
  dd.textContent = description;
  details?.append(dt, dd);
}

const { proxy, proxyAudience } = configuration;
const widget = createWidget({
  'after-logout-uri': '/',
  // `/profile?light-dom`, for trying a password manager that cannot look into a shadow.
  ...(new URLSearchParams(location.search).has('light-dom') && { 'light-dom': '' }),
  ...(proxy && { 'proxy-url': proxy, 'proxy-audience': proxyAudience }),
});
widget.client = auth0;
document.querySelector('[data-security]')?.append(widget);
