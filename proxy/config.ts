/** Environment → configuration. Names every missing, malformed or dangerous setting at once, and no value of a secret. */
import { createPrivateKey } from 'node:crypto';
import { isIP } from 'node:net';
import * as v from 'valibot';
import { DEFAULT_LIMITS, type AttemptLimits } from './limits/attempts.ts';
import { Secret } from './secret.ts';
import { readSettings, type Environment, type ReadFile, type SecretReader } from './settings.ts';

export interface ProxyConfig {
  readonly host: string;
  readonly port: number;
  /** The proxy's own certificate and key, as PEM; without them TLS ends at a trusted proxy in front, or there is none. */
  readonly tls: TlsFiles | undefined;
  readonly trustedHops: number;
  /** Seconds between the signal to stop and the end of new work, for a load balancer to notice. */
  readonly shutdownDelay: number;
  /** Where clients reach the proxy, without a slash at the end. */
  readonly publicUrl: string;
  readonly origins: readonly string[];
  readonly tenant: TenantConfig;
  readonly tokens: {
    readonly audience: string;
    readonly algorithms: readonly string[];
    readonly clients: readonly string[];
    readonly dpop: 'optional' | 'required';
    readonly recentLogin: { readonly maxAge: number; readonly claim: string } | undefined;
  };
  readonly limits: AttemptLimits;
  readonly redisUrl: Secret | undefined;
  readonly metricsToken: Secret | undefined;
  readonly logLevel: 'info' | 'warn' | 'silent';
}

export interface TenantConfig {
  /** Origin of the Authentication API; the issuer is this with a slash. */
  readonly origin: string;
  /** Origin of the Management API: the tenant's own domain, also where users see a custom one. */
  readonly managementOrigin: string;
  readonly managementAudience: string;
  readonly clientId: string;
  readonly credential: SecretReader & { readonly kind: 'secret' | 'private-key' };
  readonly connection: string;
  /** Sockets to each origin at most. */
  readonly connections: number;
}

export interface TlsFiles {
  /** What the two files hold now: certificates are renewed every few weeks. Throws where one cannot be read. */
  readonly read: () => { readonly cert: string; readonly key: Secret };
}

/** Everything that is wrong, one line per setting. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * The configuration in `environment`.
 *
 * @param readFile Reads a `*_FILE` setting; throws where there is no such file.
 * @throws {ConfigError} naming everything that is wrong.
 */
export function loadConfig(environment: Environment, readFile: ReadFile): ProxyConfig {
  const read = readSettings(environment, readFile);
  const { text, list, whole, secret, secretReader, problem } = read;

  const host = text('HOST', Host, '127.0.0.1');
  const port = whole('PORT', 0, 65_535, 8787);
  const trustedHops = whole('TRUSTED_PROXY_HOPS', 0, 10, 0);
  const cert = read.file('TLS_CERT_FILE');
  const key = read.file('TLS_KEY_FILE');
  const origin = text('AUTH0_DOMAIN', TenantOrigin);
  const managementOrigin = text('AUTH0_MANAGEMENT_DOMAIN', TenantOrigin, origin);
  const publicUrl = text('PUBLIC_URL', Origin, '');
  const maxAge = whole('MAX_LOGIN_AGE', 0, 86_400, 0);
  const dpop = text('DPOP', v.picklist(['optional', 'required']), 'optional');
  const clientSecret = secretReader('AUTH0_CLIENT_SECRET');
  const privateKey = secretReader('AUTH0_CLIENT_PRIVATE_KEY');

  const config: ProxyConfig = {
    host,
    port,
    tls:
      cert !== undefined && key !== undefined
        ? { read: () => ({ cert: cert.read(), key: new Secret(key.read()) }) }
        : undefined,
    trustedHops,
    shutdownDelay: whole('SHUTDOWN_DELAY', 0, 60, 0),
    publicUrl:
      publicUrl || `${cert === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${port}`,
    origins: list('ALLOWED_ORIGINS', Origin),
    tenant: {
      origin,
      managementOrigin,
      managementAudience: text('AUTH0_MANAGEMENT_AUDIENCE', v.pipe(v.string(), v.url()), `${managementOrigin}/api/v2/`),
      clientId: text('AUTH0_CLIENT_ID', Word),
      credential: privateKey
        ? { kind: 'private-key', ...privateKey }
        : { kind: 'secret', ...(clientSecret ?? NO_SECRET) },
      connection: text('AUTH0_CONNECTION', ConnectionName, 'Username-Password-Authentication'),
      connections: whole('TENANT_CONNECTIONS', 1, 1_024, 64),
    },
    tokens: {
      audience: text('PROXY_AUDIENCE', v.pipe(v.string(), v.nonEmpty())),
      algorithms: list('TOKEN_ALGORITHMS', v.picklist(['RS256', 'PS256', 'ES256', 'EdDSA']), ['RS256']),
      clients: list('ALLOWED_CLIENT_IDS', Word),
      dpop,
      recentLogin: maxAge > 0 ? { maxAge, claim: text('LOGIN_TIME_CLAIM', v.string(), 'auth_time') } : undefined,
    },
    limits: {
      guessesPerUser: whole('GUESSES_PER_USER', 1, 9, DEFAULT_LIMITS.guessesPerUser),
      guessesPerUserAndDay: whole('GUESSES_PER_USER_AND_DAY', 1, 100, DEFAULT_LIMITS.guessesPerUserAndDay),
      guessesPerAddress: whole('GUESSES_PER_ADDRESS', 1, 100_000, DEFAULT_LIMITS.guessesPerAddress),
      guessesPerClient: whole('GUESSES_PER_CLIENT', 1, 1_000_000, DEFAULT_LIMITS.guessesPerClient),
      guessesInAll: whole('GUESSES_IN_ALL', 1, 1_000_000, DEFAULT_LIMITS.guessesInAll),
      requestsPerUser: whole('REQUESTS_PER_USER', 1, 1_000, DEFAULT_LIMITS.requestsPerUser),
    },
    redisUrl: secret(
      'REDIS_URL',
      v.pipe(v.string(), v.regex(/^rediss?:\/\/\S+$/, 'must be a redis:// or rediss:// URL')),
    ),
    metricsToken: secret('METRICS_TOKEN', LongSecret),
    logLevel: text('LOG_LEVEL', v.picklist(['info', 'warn', 'silent']), 'info'),
  };

  if ((cert === undefined) !== (key === undefined))
    problem('TLS_CERT_FILE', 'needs TLS_KEY_FILE, and the other way round');
  if (config.tls === undefined && trustedHops === 0 && !isLoopback(host)) {
    problem(
      'HOST',
      'would serve passwords over plain HTTP: set TLS_CERT_FILE and TLS_KEY_FILE, or TRUSTED_PROXY_HOPS for a TLS terminator in front, or a loopback address',
    );
  }
  if (dpop === 'required' && publicUrl === '' && !isLoopback(host))
    problem('PUBLIC_URL', 'is needed to check DPoP proofs');
  if (clientSecret && privateKey) problem('AUTH0_CLIENT_SECRET', 'and AUTH0_CLIENT_PRIVATE_KEY exclude each other');
  if (!clientSecret && !privateKey) problem('AUTH0_CLIENT_SECRET', 'is missing (or AUTH0_CLIENT_PRIVATE_KEY)');
  if (clientSecret && isWeak(clientSecret.read().reveal())) problem('AUTH0_CLIENT_SECRET', 'looks like a placeholder');
  if (privateKey && !isRsaKey(privateKey.read().reveal())) {
    problem('AUTH0_CLIENT_PRIVATE_KEY', 'is not an RSA key in PKCS #8 PEM (BEGIN PRIVATE KEY)');
  }
  refuseDangerousRuntime(environment, problem);

  if (read.problems.length > 0) throw new ConfigError(read.problems);
  return config;
}

/** Settings of Node itself that would undo what this program promises. */
function refuseDangerousRuntime(environment: Environment, problem: (name: string, what: string) => void): void {
  const { NODE_TLS_REJECT_UNAUTHORIZED: tls, NODE_DEBUG: debug, NODE_OPTIONS: options = '' } = environment;
  if (tls === '0') problem('NODE_TLS_REJECT_UNAUTHORIZED', 'switches the check of certificates off');
  if (debug) problem('NODE_DEBUG', 'writes headers and bodies, passwords among them, to the log');
  if (/--(insecure-http-parser|inspect|heapsnapshot-signal|report-on)/.test(options)) {
    problem('NODE_OPTIONS', 'has an option that weakens HTTP parsing or exposes memory');
  }
}

const Word = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,128}$/, 'must be a client id'));
const ConnectionName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,127}$/, 'must be the name of a connection'),
);
const LongSecret = v.pipe(v.string(), v.minLength(16, 'is too short to be a secret'));
const Host = v.pipe(v.string(), v.regex(/^(?:[A-Za-z0-9.-]+|[0-9a-fA-F:]+)$/, 'must be a host name or an IP address'));

/** An origin exactly as browsers send it (RFC 6454 §6.2): no path, no slash at the end, no wildcard. */
const Origin = v.pipe(
  v.string(),
  v.check(
    value => URL.canParse(value) && new URL(value).origin === value && !value.includes('*'),
    'must be an origin such as https://app.example.com, without a path or a slash at the end',
  ),
  v.check(isSecureOrigin, 'must be https (only loopback may be http)'),
);

/** `tenant.eu.auth0.com` or a whole origin. */
const TenantOrigin = v.pipe(
  v.string(),
  v.transform(value => (value.includes('://') ? value : `https://${value}`)),
  Origin,
);

function isSecureOrigin(origin: string): boolean {
  const { protocol, hostname } = URL.canParse(origin) ? new URL(origin) : { protocol: '', hostname: '' };
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname.replace(/^\[|\]$/g, '')));
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Stands for the setting that is missing; the configuration is refused then. */
const NO_SECRET: SecretReader = { read: () => new Secret(''), reread: () => undefined };

function isRsaKey(pem: string): boolean {
  try {
    return pem.includes('BEGIN PRIVATE KEY') && createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

function isWeak(secret: string): boolean {
  return (
    secret.length < 16 || /^(.)\1*$/.test(secret) || /change.?me|your.?client.?secret|example|placeholder/i.test(secret)
  );
}
