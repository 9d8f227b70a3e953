/**
 * A host page whose user is signed in, and that opens Option 3's form. The page brings its client, as most do, so that
 * what is measured is the widget and not a login. Put in front of the widget's own script.
 */
const account = {
  sub: 'auth0|u1',
  email: 'ada@acme.example',
  email_verified: true,
};
const client = {
  getUser: () => Promise.resolve(account),
  getTokenSilently: () => Promise.resolve('token'),
  loginWithRedirect: () => Promise.resolve(),
  logout: () => Promise.resolve(),
  getConfiguration: () => ({ domain: 'tenant.example', clientId: 'client' }),
};

interface Widget extends HTMLElement {
  client: unknown;
  start(flow: string): Promise<void>;
}

const widget = document.querySelector<Widget>('account-password-manager');
if (widget) {
  widget.client = client;
  widget.addEventListener('apm-ready', () => void widget.start('direct-change'), { once: true });
}
