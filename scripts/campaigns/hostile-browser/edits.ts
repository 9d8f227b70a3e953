// What a hostile user agent may do to the `/authorize` request that the widget makes for Option 4.

/** An edit of the request in flight: of its query, and sometimes of more. */
export interface Edit {
  readonly name: string;
  readonly query?: (query: URLSearchParams) => void;
  /** Replaces the path `/authorize`. */
  readonly path?: string;
  /** Sends the parameters in a body instead. */
  readonly post?: boolean;
}

const remove = (...names: string[]): Edit => ({
  name: `without ${names.join(' and ')}`,
  query: query => names.forEach(name => query.delete(name)),
});
const set = (name: string, value: string): Edit => ({
  name: `${name}=${JSON.stringify(value)}`,
  query: query => query.set(name, value),
});
const double = (name: string, first: string, second: string): Edit => ({
  name: `${name} twice, ${first} and ${second}`,
  query: query => {
    query.set(name, first);
    query.append(name, second);
  },
});
const both = (...edits: readonly Edit[]): Edit => ({
  name: edits.map(edit => edit.name).join(', '),
  query: query => edits.forEach(edit => edit.query?.(query)),
});

const STRIPPED = remove('prompt', 'max_age');
const SCOPE = 'openid profile email update:password';

export const EDITS: readonly Edit[] = [
  // The two parameters that ask for the password again.
  remove('prompt'),
  remove('max_age'),
  STRIPPED,
  set('prompt', ''),
  set('prompt', 'none'),
  set('prompt', 'consent'),
  set('prompt', 'select_account'),
  set('prompt', 'login none'),
  set('prompt', 'none login'),
  set('prompt', 'Login'),
  set('prompt', ' login'),
  set('prompt', 'login\u0000'),
  double('prompt', 'login', 'none'),
  double('prompt', 'none', 'login'),
  double('prompt', '', 'login'),
  both(remove('prompt'), set('prompt[]', 'login')),
  both(remove('prompt'), set('max_age', '99999')),
  both(remove('prompt'), set('max_age', '-1')),
  both(remove('prompt'), set('max_age', 'NaN')),
  both(remove('prompt'), set('max_age', '')),
  both(remove('prompt'), set('max_age', '1e9')),
  both(remove('prompt'), double('max_age', '0', '99999')),
  both(remove('prompt'), double('max_age', '99999', '0')),
  both(set('prompt', 'none'), set('max_age', '99999')),
  both(set('prompt', 'none'), remove('max_age')),

  // The scope: asked for in other words, and asked for silently.
  both(STRIPPED, set('scope', 'update:password')),
  both(STRIPPED, set('scope', `${SCOPE} ${SCOPE}`)),
  both(STRIPPED, double('scope', SCOPE, 'openid')),
  both(STRIPPED, double('scope', 'openid', SCOPE)),
  both(STRIPPED, set('scope', `${SCOPE} offline_access`)),
  both(STRIPPED, set('scope', `openid  update:password`)),
  both(STRIPPED, set('scope', 'openid UPDATE:PASSWORD')),
  both(STRIPPED, remove('scope')),

  // The way of the answer.
  both(STRIPPED, set('response_mode', 'web_message')),
  both(STRIPPED, set('response_mode', 'fragment')),
  both(STRIPPED, set('response_mode', 'form_post')),
  both(set('prompt', 'none'), set('response_mode', 'web_message')),
  both(STRIPPED, set('response_type', 'id_token')),
  both(STRIPPED, set('response_type', 'code token id_token')),
  both(STRIPPED, set('response_type', 'none')),

  // Another application, another place, another user.
  both(STRIPPED, set('client_id', 'host-app')),
  both(STRIPPED, set('client_id', 'apm-proxy')),
  both(STRIPPED, set('client_id', 'apm-actions')),
  both(STRIPPED, set('client_id', 'nobody')),
  both(STRIPPED, double('client_id', 'acme-spa', 'host-app')),
  both(STRIPPED, set('redirect_uri', 'https://evil.example/')),
  both(STRIPPED, set('login_hint', 'lena@acme.example')),
  both(STRIPPED, set('connection', 'partners')),
  both(STRIPPED, set('connection', 'google-oauth2')),
  both(STRIPPED, set('organization', 'org_1')),
  both(STRIPPED, set('audience', 'https://api.acme.example/password')),

  // Everything else that an authorization request may carry.
  both(STRIPPED, remove('state', 'nonce')),
  both(STRIPPED, remove('code_challenge', 'code_challenge_method')),
  both(STRIPPED, set('code_challenge_method', 'plain')),
  both(STRIPPED, set('acr_values', 'http://schemas.openid.net/pape/policies/2007/06/multi-factor')),
  both(STRIPPED, set('claims', '{"id_token":{"auth_time":{"essential":true,"value":0}}}')),
  both(STRIPPED, set('id_token_hint', 'a.b.c')),
  both(STRIPPED, set('request', 'eyJhbGciOiJub25lIn0.eyJwcm9tcHQiOiJsb2dpbiJ9.')),
  both(STRIPPED, set('request_uri', 'urn:ietf:params:oauth:request_uri:nothing')),
  both(STRIPPED, set('screen_hint', 'signup')),
  both(STRIPPED, set('ext-flow', 'login')),
  both(STRIPPED, set('ui_locales', 'de')),
  { ...STRIPPED, name: 'a POST, stripped', post: true },
  { ...STRIPPED, name: 'a path with a slash, stripped', path: '/authorize/' },
  { name: 'a POST with prompt=none', query: query => query.set('prompt', 'none'), post: true },
];
