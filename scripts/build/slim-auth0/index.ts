/**
 * Builds the Auth0 SDK from the sources its package ships, without the parts that the widget's flows never reach: 79 % of
 * the shipped file never runs here. See docs/decisions/0006-slim-auth0-sdk.md.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { keepReachable, type Cut } from './reachable-methods.ts';

const SDK = '@auth0/auth0-spa-js';
/** Without links: the bundler asks with real paths. */
const SOURCES = realpathSync(fileURLToPath(new URL(`../../../node_modules/${SDK}/src`, import.meta.url)));
const CLIENT = `${SOURCES}/Auth0Client.ts`;
const UNREACHED = fileURLToPath(new URL('./unreached.ts', import.meta.url));

/** Modules that are replaced, as the SDK's own sources import them. */
const REPLACED: readonly string[] = [
  '@auth0/auth0-auth-js',
  'browser-tabs-lock',
  './worker/token.worker.ts',
  './dpop/dpop',
  './mfa',
  './passkey',
  './anonymous',
  './myaccount',
];

const NEVER = "throw new Error('Not part of this build.')";

const CUT: Cut = {
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
    // `useRefreshTokens`
    _getTokenUsingRefreshToken: NEVER,
    // `interactiveErrorHandler: 'popup'`
    _handleInteractiveErrorWithPopup: NEVER,
    // Answers to `connectAccountWithRedirect()`
    _handleConnectAccountRedirectCallback: NEVER,
    // The constructor calls these three: `refreshTokenMode: 'online'` …
    resolveOnlineAccess: '',
    // … `enterpriseConnect` …
    warnEnterpriseConnectConfig: '',
    // … and the client of the My Account API, which is replaced.
    createFetcher: '',
  },
};

/** @throws when the SDK's sources have changed their shape: then somebody has to look again */
export function slimAuth0(): Plugin {
  const missing = new Set(REPLACED);
  let used = false;
  return {
    name: 'slim-auth0',
    enforce: 'post',
    resolveId: {
      order: 'pre',
      handler(source, importer = '') {
        if (source === SDK) {
          used = true;
          return CLIENT;
        }
        if (!importer.startsWith(SOURCES) || !REPLACED.includes(source)) return null;
        missing.delete(source);
        return UNREACHED;
      },
    },
    transform(code, id) {
      return id === CLIENT ? { code: keepReachable(code, this.parse(code), CUT), map: null } : null;
    },
    buildEnd(error) {
      if (!error && used && missing.size) this.error(`${SDK} no longer imports ${[...missing].join(', ')}`);
    },
  };
}
