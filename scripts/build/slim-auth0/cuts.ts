/**
 * What of the SDK is never reached by a client that is made as `widget/session/auth0-client.ts` makes it. Dead code that
 * this leaves behind goes with the minifier.
 */
import type { Cut } from '../cut.ts';

/** Options that are never set, and what the SDK makes of them: each reads as `undefined`. */
export const UNSET: readonly string[] = [
  ...[
    'anonymousSessionsCacheMode',
    'auth0Client',
    'cookieDomain',
    'enterpriseConnect',
    'interactiveErrorHandler',
    'issuer',
    'leeway',
    'nowProvider',
    'sessionCheckExpiryDays',
    'sessionTransferTokenQueryParamName',
    'useCookiesForTransactions',
    'useDpop',
    'useMrrt',
    'useRefreshTokens',
    'workerUrl',
  ].map(option => `this.options.${option}`),
  ...['cache', 'cacheLocation', 'legacySameSiteCookie', 'sessionCheckExpiryDays', 'useCookiesForTransactions'].map(
    option => `options.${option}`,
  ),
  'this.dpop',
  'this.onlineAccess',
  'this.worker',
];

/** By the modules' paths in the SDK's sources, and its cookie library. */
export const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  'Auth0Client.ts': [
    // The cache is the one in memory, which can list its keys.
    ['if (!cacheFactory(cacheLocation)) {', 'if (false) {'],
    ['cache = cacheFactory(cacheLocation)();', 'cache = new InMemoryCache().enclosedCache;'],
    ['!cache.allKeys', 'false'],
    // Interfaces to other parts of Auth0: My Account, second factors, passkeys, anonymous sessions.
    [/const myAccountApiIdentifier [^]*?this\.passkey = new PasskeyApiClient\([^)]*\);/, ''],
  ],
  'api.ts': [
    // The only grant is `authorization_code`, as a form.
    ["options.grant_type === 'urn:ietf:params:oauth:grant-type:token-exchange'", 'false'],
    ["options.grant_type === 'urn:okta:params:oauth:grant-type:webauthn'", 'false'],
    ["options.grant_type === 'refresh_token' && useMrrt", 'false'],
    ['dpopUtils.isGrantTypeSupported(options.grant_type)', 'false'],
  ],
  'http.ts': [
    ['if (worker) {', 'if (false) {'],
    ['if (dpop) {\n    const dpopProof', 'if (false) {\n    const dpopProof'],
    ['if (dpop) {\n    /**', 'if (false) {\n    /**'],
    ["if (error === 'missing_refresh_token') {", 'if (false) {'],
    ["if (error === 'use_dpop_nonce') {", 'if (false) {'],
  ],
  'utils.ts': [
    // Markup of the page can take the names of the document's members (DOM clobbering).
    ["window.document.createElement('iframe')", "Document.prototype.createElement.call(document, 'iframe')"],
    // A page that empties its body takes the frame along; the listener has to go all the same.
    ['if (window.document.body.contains(iframe)) {', '{'],
    ['window.document.body.removeChild(iframe)', 'iframe.remove()'],
    ['window.document.body.appendChild(iframe)', "Reflect.get(Document.prototype, 'body', document).append(iframe)"],
  ],
  'lock.ts': [
    // Browsers without Web Locks are from before 2022.
    ['isWebLocksSupported()\n    ? new WebLocksApiManager()', 'true\n    ? new WebLocksApiManager()'],
  ],
  'cache/cache-manager.ts': [
    ["if (!wrappedEntry && useMrrt && cacheMode !== 'cache-only') {", 'if (false) {'],
    ['if (wrappedEntry.body.refresh_token) {', 'if (false) {'],
    ['if (this.keyManifest) {', 'if (false) {'],
  ],
  // A CommonJS module, and the only one: as a module it needs no wrapper.
  'es-cookie.js': [
    ['exports.__esModule = true;', ''],
    ['(this && this.__assign) || ', ''],
    // As in `utils.ts`.
    ['parse(document.cookie)', "parse(Reflect.get(Document.prototype, 'cookie', document))"],
    [
      "document.cookie = encode(name, value, __assign({ path: '/' }, attributes));",
      "Reflect.set(Document.prototype, 'cookie', encode(name, value, __assign({ path: '/' }, attributes)), document);",
    ],
    ['exports.encode = encode;', 'export { encode };'],
    ['exports.parse = parse;', 'export { parse };'],
    ['exports.getAll = getAll;', 'export { getAll };'],
    ['exports.get = get;', 'export { get };'],
    ['exports.set = set;', 'export { set };'],
    ['exports.remove = remove;', 'export { remove };'],
  ],
};
