import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../proxy/config.ts';
import { inspect } from 'node:util';

const GOOD = {
  AUTH0_DOMAIN: 'tenant.eu.auth0.com',
  AUTH0_CLIENT_ID: 'client',
  AUTH0_CLIENT_SECRET: 'a-secret-of-good-length',
  PROXY_AUDIENCE: 'https://password.example.com/',
  ALLOWED_CLIENT_IDS: 'spa-1,spa-2',
  ALLOWED_ORIGINS: 'https://app.example.com',
};

const files: Record<string, string> = {
  '/run/secret': 'a-secret-from-a-file\n',
  '/run/cert.pem': 'CERT',
  '/run/key.pem': 'KEY',
  '/run/pem': '-----BEGIN PRIVATE KEY-----',
};

function load(settings: Record<string, string | undefined> = {}) {
  return loadConfig({ ...GOOD, ...settings }, path => {
    const text = files[path];
    if (text === undefined) throw new Error(`ENOENT ${path}`);
    return text;
  });
}

function problemsOf(settings: Record<string, string | undefined>): readonly string[] {
  try {
    load(settings);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  it('needs six settings and fills in the rest', () => {
    const config = load();
    expect(config.tenant.origin).toBe('https://tenant.eu.auth0.com');
    expect(config.tenant.managementAudience).toBe('https://tenant.eu.auth0.com/api/v2/');
    expect(config.tenant.connection).toBe('Username-Password-Authentication');
    expect(config.tokens).toEqual({
      audience: 'https://password.example.com/',
      algorithms: ['RS256'],
      clients: ['spa-1', 'spa-2'],
      dpop: 'optional',
      recentLogin: undefined,
    });
    expect([config.host, config.port, config.trustedHops]).toEqual(['127.0.0.1', 8787, 0]);
  });

  it('names everything that is missing at once', () => {
    try {
      loadConfig({}, () => '');
      expect.unreachable();
    } catch (error) {
      expect((error as ConfigError).problems).toEqual([
        'AUTH0_DOMAIN is missing',
        'ALLOWED_ORIGINS is missing',
        'AUTH0_CLIENT_ID is missing',
        'PROXY_AUDIENCE is missing',
        'ALLOWED_CLIENT_IDS is missing',
        'AUTH0_CLIENT_SECRET is missing (or AUTH0_CLIENT_PRIVATE_KEY)',
      ]);
    }
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a public address without TLS', { HOST: '0.0.0.0' }, /^HOST would serve passwords over plain HTTP/],
    ['any IPv6 address without TLS', { HOST: '::' }, /^HOST would serve/],
    ['a name that only looks like loopback', { HOST: '127.evil.example' }, /^HOST would serve/],
    ['a certificate without its key', { TLS_CERT_FILE: '/run/cert.pem' }, /^TLS_CERT_FILE needs TLS_KEY_FILE/],
    [
      'a key file that is not there',
      { TLS_CERT_FILE: '/run/cert.pem', TLS_KEY_FILE: '/none' },
      /^TLS_KEY_FILE names a file/,
    ],
    ['a tenant over plain HTTP', { AUTH0_DOMAIN: 'http://tenant.example' }, /^AUTH0_DOMAIN must be https/],
    ['a tenant with a path', { AUTH0_DOMAIN: 'https://tenant.example/x' }, /^AUTH0_DOMAIN must be an origin/],
    ['a tenant with credentials', { AUTH0_DOMAIN: 'https://a:b@tenant.example' }, /^AUTH0_DOMAIN must be an origin/],
    ['every origin', { ALLOWED_ORIGINS: '*' }, /^ALLOWED_ORIGINS must be an origin/],
    ['the null origin', { ALLOWED_ORIGINS: 'null' }, /^ALLOWED_ORIGINS must be an origin/],
    ['an origin with a slash', { ALLOWED_ORIGINS: 'https://a.example/' }, /^ALLOWED_ORIGINS must be an origin/],
    ['an origin with a wildcard', { ALLOWED_ORIGINS: 'https://*.example.com' }, /^ALLOWED_ORIGINS must be/],
    ['an origin over plain HTTP', { ALLOWED_ORIGINS: 'http://a.example' }, /^ALLOWED_ORIGINS must be https/],
    ['a shared-secret algorithm', { TOKEN_ALGORITHMS: 'RS256,HS256' }, /^TOKEN_ALGORITHMS must be one of/],
    ['no signature at all', { TOKEN_ALGORITHMS: 'none' }, /^TOKEN_ALGORITHMS must be one of/],
    ['a placeholder secret', { AUTH0_CLIENT_SECRET: 'YOUR_CLIENT_SECRET_HERE' }, /looks like a placeholder/],
    ['a short secret', { AUTH0_CLIENT_SECRET: 'short' }, /looks like a placeholder/],
    [
      'a secret twice',
      { AUTH0_CLIENT_SECRET_FILE: '/run/secret' },
      /^AUTH0_CLIENT_SECRET and AUTH0_CLIENT_SECRET_FILE/,
    ],
    [
      'a key that is none',
      { AUTH0_CLIENT_SECRET: '', AUTH0_CLIENT_PRIVATE_KEY_FILE: '/run/pem' },
      /^AUTH0_CLIENT_PRIVATE_KEY is not an RSA key/,
    ],
    ['a secret and a key', { AUTH0_CLIENT_PRIVATE_KEY_FILE: '/run/pem' }, /exclude each other/],
    [
      'a secret file that is not there',
      { AUTH0_CLIENT_SECRET: '', AUTH0_CLIENT_SECRET_FILE: '/none' },
      /cannot be read/,
    ],
    [
      "more guesses than Auth0's own limit",
      { GUESSES_PER_USER: '10' },
      /^GUESSES_PER_USER must be a whole number from 1 to 9/,
    ],
    ['no guesses', { GUESSES_PER_USER: '0' }, /^GUESSES_PER_USER must be/],
    ['half a hop', { TRUSTED_PROXY_HOPS: '0.5' }, /^TRUSTED_PROXY_HOPS must be/],
    ['a port beyond the last', { PORT: '65536' }, /^PORT must be/],
    ['Redis over HTTP', { REDIS_URL: 'http://redis' }, /^REDIS_URL must be/],
    ['a short metrics token', { METRICS_TOKEN: 'x' }, /^METRICS_TOKEN is too short/],
    ['unchecked certificates', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /^NODE_TLS_REJECT_UNAUTHORIZED/],
    ['debug output', { NODE_DEBUG: 'http' }, /^NODE_DEBUG/],
    ['a lenient HTTP parser', { NODE_OPTIONS: '--insecure-http-parser' }, /^NODE_OPTIONS/],
    ['a debugger', { NODE_OPTIONS: '--inspect=0.0.0.0' }, /^NODE_OPTIONS/],
    ['an unknown mode', { DPOP: 'maybe' }, /^DPOP must be one of/],
    [
      'DPoP without an address',
      { DPOP: 'required', HOST: '10.0.0.1', TRUSTED_PROXY_HOPS: '1' },
      /^PUBLIC_URL is needed/,
    ],
  ])('refuses %s', (_case, settings, expected) => {
    expect(problemsOf(settings).filter(problem => expected.test(problem))).toHaveLength(1);
  });

  it.each<[string, Record<string, string>]>([
    ['a certificate', { HOST: '0.0.0.0', TLS_CERT_FILE: '/run/cert.pem', TLS_KEY_FILE: '/run/key.pem' }],
    ['a trusted proxy in front', { HOST: '0.0.0.0', TRUSTED_PROXY_HOPS: '1' }],
    ['a loopback address', { HOST: '::1' }],
  ])('serves with %s', (_case, settings) => {
    expect(problemsOf(settings)).toEqual([]);
  });

  it('takes a local tenant over plain HTTP, for development', () => {
    expect(load({ AUTH0_DOMAIN: 'http://localhost:4500' }).tenant.origin).toBe('http://localhost:4500');
  });

  it('reads secrets from files, and shows none of them', () => {
    const config = load({
      AUTH0_CLIENT_SECRET: undefined,
      AUTH0_CLIENT_SECRET_FILE: '/run/secret',
      METRICS_TOKEN: 'canary-metrics-token',
    });
    expect(config.tenant.credential.read().reveal()).toBe('a-secret-from-a-file');
    const shown = inspect(config, { depth: 9 }) + JSON.stringify(config) + String(config.metricsToken);
    expect(shown).not.toMatch(/a-secret-from-a-file|canary-metrics-token/);
  });

  it('never quotes a value that it refuses', () => {
    const canary = 'canary-4711';
    for (const name of [
      'AUTH0_CLIENT_SECRET',
      'REDIS_URL',
      'METRICS_TOKEN',
      'AUTH0_DOMAIN',
      'DPOP',
      'PORT',
      'ALLOWED_ORIGINS',
    ]) {
      const problems = problemsOf({
        [name]: canary,
        AUTH0_CLIENT_SECRET: name === 'AUTH0_CLIENT_SECRET' ? canary : GOOD.AUTH0_CLIENT_SECRET,
      });
      expect(problems.join()).not.toContain(canary);
    }
    expect(problemsOf({ DPOP: canary })).toHaveLength(1);
  });
});
