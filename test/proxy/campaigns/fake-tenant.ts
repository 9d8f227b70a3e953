/** A tenant without a network, for properties that are tried a hundred thousand times: fills the seam to the network. */
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { Upstream, UpstreamAnswer, UpstreamRequest } from '../../../proxy/accounts/upstream.ts';
import { createApp, type ProxyApp } from '../../../proxy/app.ts';
import { assemble } from '../../../proxy/assemble.ts';
import { loadConfig } from '../../../proxy/config.ts';
import { fingerprintWith } from '../../../proxy/fingerprint.ts';
import { memoryStore } from '../../../proxy/limits/memory-store.ts';

export const CONNECTION = 'Username-Password-Authentication';
export const ORIGIN = 'https://app.example.com';
const TENANT = 'https://tenant.example.com';
const AUDIENCE = 'https://proxy.example/';

export interface FakeIdentity {
  readonly provider: string;
  readonly connection: string;
  readonly user_id: string;
  readonly profileData?: { readonly email: string };
}

export interface FakeUser {
  readonly user_id: string;
  readonly email: string;
  readonly identities: readonly FakeIdentity[];
}

/** An identity with its user and its password, as the tenant's database has them. */
export interface FakeAccount {
  readonly user: FakeUser;
  readonly identity: FakeIdentity;
  password: string;
}

export interface FakeTenant {
  accounts: FakeAccount[];
  users: readonly FakeUser[];
  /** Called between the look-up and the password check, for accounts that change just then. */
  between: () => void;
  /** Whether every account has a second factor. */
  secondFactor: boolean;
  /** Every request about users and passwords, parsed. */
  requests: FakeRequest[];
  /** The account whose password was right in the last check. */
  proven: FakeAccount | undefined;
  /** The account that the last PATCH changed. */
  changed: FakeAccount | undefined;
}

export interface FakeRequest {
  readonly call: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface FakeTown {
  readonly app: ProxyApp;
  readonly tenant: FakeTenant;
  /** A signed access token of a user; made once per user, for signing costs more than all the rest. */
  token(subject: string): Promise<string>;
}

/** The proxy, assembled as in production, on a fake tenant; with limits that are never reached unless `limited`. */
export async function createFakeTown({ limited = false } = {}): Promise<FakeTown> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }] });
  const tenant: FakeTenant = {
    accounts: [],
    users: [],
    between: () => undefined,
    secondFactor: false,
    requests: [],
    proven: undefined,
    changed: undefined,
  };
  const config = loadConfig(
    {
      AUTH0_DOMAIN: TENANT,
      AUTH0_CLIENT_ID: 'proxy',
      AUTH0_CLIENT_SECRET: 'a-secret-of-good-length',
      PROXY_AUDIENCE: AUDIENCE,
      ALLOWED_CLIENT_IDS: 'spa',
      ALLOWED_ORIGINS: ORIGIN,
    },
    () => '',
  );
  const { dependencies } = assemble(config, {
    connect: () => fakeUpstream(tenant, jwks),
    store: memoryStore(),
    journal: { answered: () => undefined, called: () => undefined, notice: () => undefined },
    peerAddress: () => '192.0.2.1',
    fingerprint: fingerprintWith('key'),
  });
  const most = 1_000_000_000;
  const unlimited = {
    guessesPerUser: most,
    guessesPerUserAndDay: most,
    guessesPerAddress: most,
    guessesPerClient: most,
    guessesInAll: most,
    requestsPerUser: most,
  };
  const tokens = new Map<string, Promise<string>>();
  return {
    app: createApp({ ...dependencies, ...(!limited && { limits: unlimited }) }),
    tenant,
    token: subject => {
      const known = tokens.get(subject);
      if (known) return known;
      const made = new SignJWT({ azp: 'spa', scope: 'change:password' })
        .setProtectedHeader({ alg: 'RS256', kid: 'k', typ: 'at+jwt' })
        .setIssuer(`${TENANT}/`)
        .setAudience(AUDIENCE)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('12h')
        .sign(privateKey);
      tokens.set(subject, made);
      return made;
    },
  };
}

function fakeUpstream(tenant: FakeTenant, jwks: string): Upstream {
  return {
    send: request => Promise.resolve(answer(tenant, jwks, request)),
    close: () => Promise.resolve(),
  };
}

function answer(tenant: FakeTenant, jwks: string, request: UpstreamRequest): UpstreamAnswer {
  const body = JSON.parse(request.body ?? '{}') as Record<string, unknown>;
  switch (request.call) {
    case 'read-keys':
      return reply(200, jwks);
    case 'management-token': {
      const scope = 'read:users update:users read:connections delete:sessions delete:refresh_tokens';
      return reply(200, { access_token: 'm', expires_in: 86_400, scope });
    }
    case 'read-policy':
      return reply(200, [{ name: CONNECTION, strategy: 'auth0', options: {} }]);
  }
  tenant.requests.push({ call: request.call, path: request.path, body });
  switch (request.call) {
    case 'find-user':
      return findUser(tenant, request.path);
    case 'check-password':
      return checkPassword(tenant, body);
    case 'set-password':
      return setPassword(tenant, request.path, body);
    default:
      return reply(202, {});
  }
}

function findUser(tenant: FakeTenant, path: string): UpstreamAnswer {
  const user = tenant.users.find(candidate => candidate.user_id === idIn(path));
  tenant.between();
  return user ? reply(200, user) : reply(404, { statusCode: 404 });
}

/** As the tenant does: the first account of the realm by that name whose password it is, and whoever it belongs to now. */
function checkPassword(tenant: FakeTenant, body: Readonly<Record<string, unknown>>): UpstreamAnswer {
  const account = tenant.accounts.find(
    ({ user, identity, password }) =>
      identity.provider === 'auth0' &&
      identity.connection === body['realm'] &&
      nameOf(user, identity) === body['username'] &&
      password === body['password'],
  );
  tenant.proven = account;
  if (!account) return reply(403, { error: 'invalid_grant' });
  if (tenant.secondFactor) return reply(403, { error: 'mfa_required', mfa_token: 't' });
  const id_token = new UnsecuredJWT({ sub: account.user.user_id, iss: `${TENANT}/`, aud: 'proxy' }).encode();
  return reply(200, { id_token });
}

function setPassword(tenant: FakeTenant, path: string, body: Readonly<Record<string, unknown>>): UpstreamAnswer {
  const account = tenant.accounts.find(
    ({ user, identity: { provider, connection } }) =>
      user.user_id === idIn(path) && provider === 'auth0' && connection === body['connection'],
  );
  if (!account) return reply(400, { statusCode: 400, message: 'The connection does not exist.' });
  account.password = String(body['password']);
  tenant.changed = account;
  return reply(200, { user_id: account.user.user_id, last_password_reset: '2026-01-01T00:00:00.000Z' });
}

export function nameOf(user: FakeUser, identity: FakeIdentity): string {
  return identity.profileData?.email ?? user.email;
}

function idIn(path: string): string {
  return decodeURIComponent(path.split('?')[0]?.split('/')[4] ?? '');
}

function reply(status: number, body: unknown): UpstreamAnswer {
  return { status, header: () => undefined, body: typeof body === 'string' ? body : JSON.stringify(body) };
}
