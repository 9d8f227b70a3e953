/**
 * Builds the Auth0 SDK from the sources its package ships, without the parts that the widget's flows never reach: 79 % of
 * the shipped file never runs here. See docs/decisions/0006-slim-auth0-sdk.md.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { cutOut } from '../cut.ts';
import { CUTS, UNSET } from './cuts.ts';
import { keepReachable, type ReachableMethods } from './reachable-methods.ts';

const SDK = '@auth0/auth0-spa-js';
/** Without links: the bundler asks with real paths. */
const SOURCES = realpathSync(fileURLToPath(new URL(`../../../node_modules/${SDK}/src`, import.meta.url)));
const CLIENT = `${SOURCES}/Auth0Client.ts`;
const UNREACHED = fileURLToPath(new URL('./unreached.ts', import.meta.url));

/** Modules that are replaced, as the SDK's own sources import them. */
const REPLACED: readonly string[] = ['browser-tabs-lock', './worker/token.worker.ts', './dpop/dpop'];

const NEVER = "throw new Error('Not part of this build.')";

const CLIENT_METHODS: ReachableMethods = {
  className: 'Auth0Client',
  // The methods of `OwnClient`.
  called: [
    'getConfiguration',
    'getTokenSilently',
    'getUser',
    'handleRedirectCallback',
    'loginWithRedirect',
    'logout',
    'revokeRefreshToken',
  ],
  bodies: {
    // `sessionTransferTokenQueryParamName`
    _applySessionTransferToken: 'return authorizationParams;',
    // `useRefreshTokens`
    _getTokenUsingRefreshToken: NEVER,
    // `interactiveErrorHandler: 'popup'`
    _handleInteractiveErrorWithPopup: NEVER,
    // Only refresh tokens can be revoked.
    revokeRefreshToken: '',
    // Answers to `connectAccountWithRedirect()`
    _handleConnectAccountRedirectCallback: NEVER,
    // The constructor calls these two: `refreshTokenMode: 'online'` …
    resolveOnlineAccess: '',
    // … and `enterpriseConnect`.
    warnEnterpriseConnectConfig: '',
    // `mfa_required` leads to the login page instead.
    _storeMfaContext: '',
  },
};

const CACHE_METHODS: ReachableMethods = {
  className: 'CacheManager',
  // Those that the methods above call.
  called: ['setIdToken', 'getIdToken', 'get', 'set', 'clear'],
  bodies: {
    // Refresh tokens.
    modifiedCachedEntry: '',
    getEntryWithRefreshToken: '',
  },
};

const METHODS: Readonly<Record<string, ReachableMethods>> = {
  'Auth0Client.ts': CLIENT_METHODS,
  'cache/cache-manager.ts': CACHE_METHODS,
};

/** Reading something, not assigning it. */
const READ_UNSET = new RegExp(
  `(?<![\\w.])(${UNSET.map(it => it.replaceAll('.', '\\.')).join('|')})\\b(?! =(?!=))`,
  'g',
);

/** A module's path in the SDK's sources. */
const nameOf = (id: string): string => id.replace(`${SOURCES}/`, '').replace(/.*\/(?=es-cookie\.js$)/, '');

/** @throws when the SDK's sources have changed their shape: then somebody has to look again */
export function slimAuth0(): Plugin[] {
  const missing = new Set([...REPLACED, ...Object.keys(CUTS), ...Object.keys(METHODS)]);
  let used = false;
  return [
    {
      name: 'slim-auth0',
      enforce: 'pre',
      resolveId(source, importer = '') {
        if (source === SDK) {
          used = true;
          return CLIENT;
        }
        if (!importer.startsWith(SOURCES) || !REPLACED.includes(source)) return null;
        missing.delete(source);
        return UNREACHED;
      },
      // The sources as they were published.
      transform(code, id) {
        if (id === CLIENT) code = code.replace(READ_UNSET, 'undefined');
        const cuts = CUTS[nameOf(id)];
        return cuts && { code: cuts.reduce(cutOut, code), map: null };
      },
      buildEnd(error) {
        if (!error && used && missing.size) this.error(`${SDK} no longer imports ${[...missing].join(', ')}`);
      },
    },
    {
      name: 'slim-auth0-methods',
      enforce: 'post',
      // JavaScript by now.
      transform(code, id) {
        const name = nameOf(id);
        const methods = METHODS[name];
        if (name in CUTS) missing.delete(name);
        return methods && { code: keepReachable(code, this.parse(code), methods), map: null };
      },
    },
  ];
}
