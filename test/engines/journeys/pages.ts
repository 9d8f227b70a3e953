/**
 * The hosts' pages. Most are the smallest that can be: the script tag and the element, which logs in with its own client,
 * the slim build of the SDK. One brings the whole SDK, with refresh tokens in a worker.
 */

export function document(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <script src="/notes.js"></script>
    <script type="module" src="/widget/account-password-manager.js"></script>
  </head>
  <body>${body}</body>
</html>`;
}

/** Tells the server what goes wrong in a page, in every engine the same way. */
export const NOTES = `
const note = text => void fetch('/noted', { method: 'POST', body: location.pathname + ': ' + text, keepalive: true });
addEventListener('error', event => note(event.message || 'did not load: ' + (event.target.src || event.target.href)), true);
addEventListener('unhandledrejection', event => note('rejected: ' + event.reason));
addEventListener('securitypolicyviolation', event => note(event.effectiveDirective + ' ' + event.blockedURI));
const { error } = console;
console.error = (...words) => { note('console: ' + words.join(' ')); error.apply(console, words); };
`;

/** The Application Login URI has to start a login by itself. */
export const LOGIN = 'addEventListener("apm-ready", event => event.target.start())';

/** As in `docs/host-client.md`. */
export const OWN_CLIENT = `
const client = new auth0.Auth0Client({
  domain: document.querySelector('#tenant').textContent,
  clientId: 'acme-spa',
  useRefreshTokens: true,
  workerUrl: '/worker.js',
  authorizationParams: { redirect_uri: location.origin + '/host' },
});
const element = document.createElement('account-password-manager');
element.client = client;
element.setAttribute('redirect-uri', '/host');

const said = document.createElement('p');
const button = (name, act) => {
  const made = document.createElement('button');
  made.textContent = name;
  made.addEventListener('click', act);
  return made;
};
document.body.append(
  button('Sign in', () => client.loginWithRedirect()),
  button('Refresh', async () => {
    const token = await client.getTokenSilently({ cacheMode: 'off' });
    said.textContent = token ? 'A fresh token is there.' : 'No token.';
  }),
  button('Sign out', () => client.logout({ logoutParams: { returnTo: location.origin + '/' } })),
  said,
);

const query = new URLSearchParams(location.search);
document.body.append(element);
if (query.has('state') && query.has('code')) {
  await client.handleRedirectCallback();
  history.replaceState(null, '', location.pathname);
}
`;

export const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html";

/** As in `docs/csp.md`, and an icon of the page's own: some engines ask for one. */
export function contentSecurityPolicy(tenant: string, proxy: string, more: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${tenant} ${proxy}`,
    `frame-src ${tenant}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    more,
  ].join('; ');
}
