/** A scripted Auth0 tenant on a real port: just the calls that the proxy makes, with every answer replaceable. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

export const CONNECTION = 'Username-Password-Authentication';
export const CLIENT_ID = 'proxy-client';
export const CLIENT_SECRET = 'proxy-client-secret-4711';
export const AUDIENCE = 'https://proxy.example/';
export const SPA_CLIENT_ID = 'spa-client';

/** The calls that the proxy makes, by the names it uses itself. */
export type CallName =
  | 'read-keys'
  | 'management-token'
  | 'read-policy'
  | 'find-user'
  | 'check-password'
  | 'set-password'
  | 'revoke-access'
  | 'void-reset-links';

export interface Call {
  readonly name: CallName | 'unknown';
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

export interface StubUser {
  user_id: string;
  email?: string;
  username?: string;
  blocked?: boolean;
  last_password_reset?: string;
  identities: { provider: string; connection: string; user_id: string; profileData?: { email?: string } }[];
  /** Password of each identity, by `connection/user_id`. */
  passwords: Record<string, string>;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Answers one call in place of the stub; `proceed` runs what the stub would have done, with all its effects. */
export type Script = (
  call: Call,
  proceed: () => Promise<Answer>,
  response: ServerResponse,
) => Promise<Answer | 'handled'>;

export interface StubTenant {
  readonly origin: string;
  readonly calls: Call[];
  readonly users: Map<string, StubUser>;
  /** `options` of the database connection. */
  options: Record<string, unknown>;
  /** Scopes that the proxy's client is granted. */
  scopes: string;
  /** The secret of the proxy's client; an operator may rotate it. */
  clientSecret: string;
  count(name: CallName): number;
  /** Replaces the answer to a call until further notice, or until `times` calls have been answered. */
  script(name: CallName, script: Script, times?: number): void;
  unscript(): void;
  addUser(user?: Partial<StubUser> & { password?: string }): StubUser;
  /** A signed access token of `subject`; `claims` and `header` replace the usual ones. */
  accessToken(
    subject: string,
    claims?: JWTPayload,
    header?: { alg?: string; kid?: string; typ?: string },
  ): Promise<string>;
  /** Refuses the Management token handed out last; the next one is good. */
  revokeManagementToken(): void;
  /** Drops all sockets and stops listening; `start` listens on the same port again. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: object;
}

/** The published key does not say what it is for: it is up to the proxy to accept no algorithm that it did not ask for. */
async function createKey(kid: string, alg: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid } };
}

const UNKNOWN_CLIENT: Answer = {
  status: 401,
  body: { error: 'access_denied', error_description: 'Unauthorized' },
};

const JSON_HEADERS = { 'content-type': 'application/json' };

export async function createStubTenant(): Promise<StubTenant> {
  const keys = await Promise.all([createKey('key-1', 'RS256'), createKey('key-ps', 'PS256')]);
  const scripts = new Map<CallName, { script: Script; times: number }>();
  let managementToken = 'management-token-1';

  const server = createServer((request, response) => {
    // A request that is cut off halfway is nobody's any more.
    answerRequest(request, response).catch(() => response.destroy());
  });
  let port = 0;
  const start = async () => {
    await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  };
  await start();
  const origin = `http://127.0.0.1:${port}`;

  async function answerRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request);
    tenant.calls.push(call);
    const scripted = call.name === 'unknown' ? undefined : scripts.get(call.name);
    if (scripted && call.name !== 'unknown' && --scripted.times === 0) scripts.delete(call.name);
    const proceed = () => usualAnswer(call);
    const answer = scripted ? await scripted.script(call, proceed, response) : await proceed();
    if (answer === 'handled') return;
    const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {});
    response.writeHead(answer.status, { ...JSON_HEADERS, ...answer.headers }).end(body);
  }

  async function usualAnswer(call: Call): Promise<Answer> {
    switch (call.name) {
      case 'read-keys':
        return { status: 200, body: { keys: keys.map(key => key.publicJwk) } };
      case 'management-token':
        return isTheProxy(call)
          ? { status: 200, body: { access_token: managementToken, expires_in: 86_400, scope: tenant.scopes } }
          : UNKNOWN_CLIENT;
      case 'check-password':
        return checkPassword(call);
      case 'unknown':
        return { status: 404, body: { statusCode: 404, error: 'Not Found', message: 'Not Found' } };
    }
    if (call.headers.authorization !== `Bearer ${managementToken}`) {
      return { status: 401, body: { statusCode: 401, error: 'Unauthorized', message: 'Invalid token' } };
    }
    switch (call.name) {
      case 'read-policy':
        return { status: 200, body: [{ name: CONNECTION, strategy: 'auth0', options: tenant.options }] };
      case 'find-user':
        return withUser(call, user => ({ status: 200, body: documentOf(user) }));
      case 'set-password':
        return withUser(call, user => setPassword(user, call));
      case 'revoke-access':
        return { status: 202, body: {} };
      case 'void-reset-links':
        return { status: 201, body: { ticket: `${origin}/u/reset-verify?ticket=canary-ticket#` } };
    }
  }

  function isTheProxy({ body }: Call): boolean {
    return body['client_id'] === CLIENT_ID && body['client_secret'] === tenant.clientSecret;
  }

  function withUser(call: Call, answer: (user: StubUser) => Answer): Answer {
    const id = decodeURIComponent(call.path.split('?')[0]?.split('/')[4] ?? '');
    const user = tenant.users.get(id);
    if (user) return answer(user);
    return {
      status: 404,
      body: { statusCode: 404, message: 'The user does not exist.', errorCode: 'inexistent_user' },
    };
  }

  function setPassword(user: StubUser, call: Call): Answer {
    const { password, connection } = call.body;
    const identity = user.identities.find(candidate => candidate.connection === connection);
    if (!identity) return { status: 400, body: { statusCode: 400, message: 'The connection does not exist.' } };
    user.passwords[`${identity.connection}/${identity.user_id}`] = String(password);
    user.last_password_reset = nextTime(user.last_password_reset);
    return { status: 200, body: documentOf(user) };
  }

  async function checkPassword(call: Call): Promise<Answer> {
    if (!isTheProxy(call)) return UNKNOWN_CLIENT;
    const { username, password, realm } = call.body;
    for (const user of tenant.users.values()) {
      for (const identity of user.identities) {
        const isPrimary = `auth0|${identity.user_id}` === user.user_id;
        const name = isPrimary ? (user.email ?? user.username) : identity.profileData?.email;
        const isRight = user.passwords[`${identity.connection}/${identity.user_id}`] === password;
        if (identity.connection !== realm || name !== username || !isRight) continue;
        const id_token = await sign({ sub: user.user_id, aud: CLIENT_ID });
        return { status: 200, body: { access_token: 'opaque', id_token, token_type: 'Bearer', expires_in: 86_400 } };
      }
    }
    return { status: 403, body: { error: 'invalid_grant', error_description: 'Wrong email or password.' } };
  }

  function sign(claims: JWTPayload, header: { alg?: string; kid?: string; typ?: string } = {}): Promise<string> {
    const [usual] = keys;
    const key = keys.find(({ kid }) => kid === header.kid) ?? usual;
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: `${origin}/`, iat: now, exp: now + 600, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT', ...header })
      .sign(key.privateKey);
  }

  let users = 0;
  const tenant: StubTenant = {
    origin,
    calls: [],
    users: new Map(),
    options: { passwordPolicy: 'low' },
    scopes: 'read:users update:users read:connections delete:sessions delete:refresh_tokens create:user_tickets',
    clientSecret: CLIENT_SECRET,
    count: name => tenant.calls.filter(call => call.name === name).length,
    script: (name, script, times = Infinity) => void scripts.set(name, { script, times }),
    unscript: () => scripts.clear(),
    addUser: ({ password = 'old password', ...given } = {}) => {
      users += 1;
      const id = `u${users}`;
      const user: StubUser = {
        user_id: `auth0|${id}`,
        email: `user${users}@example.com`,
        last_password_reset: '2026-01-01T00:00:00.000Z',
        identities: [{ provider: 'auth0', connection: CONNECTION, user_id: id }],
        passwords: { [`${CONNECTION}/${id}`]: password },
        ...given,
      };
      tenant.users.set(user.user_id, user);
      return user;
    },
    accessToken: (subject, claims, header) =>
      sign({ sub: subject, aud: AUDIENCE, azp: SPA_CLIENT_ID, scope: 'openid change:password', ...claims }, header),
    revokeManagementToken: () => {
      managementToken = `management-token-${Math.random()}`;
    },
    stop: async () => {
      const closed = new Promise(resolve => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
    start,
  };
  return tenant;
}

/** The password of the user's only identity. */
export function passwordOf(user: StubUser): string | undefined {
  return Object.values(user.passwords)[0];
}

function documentOf(user: StubUser): object {
  return { ...user, passwords: undefined };
}

/** A time that surely differs from `last`, and lies before any token of a test. */
function nextTime(last: string | undefined): string {
  return new Date(Math.max(Date.parse(last ?? '2026-01-01T00:00:00Z'), 0) + 1000).toISOString();
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const { method = '', url: path = '', headers } = request;
  const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  return { name: nameOf(method, path, body), method, path, headers, body };
}

function nameOf(method: string, path: string, body: Record<string, unknown>): Call['name'] {
  const key = `${method} ${(path.split('?')[0] ?? '').replace(/^(\/api\/v2\/users\/)[^/]+/, '$1*')}`;
  switch (key) {
    case 'GET /.well-known/jwks.json':
      return 'read-keys';
    case 'POST /oauth/token':
      return body['grant_type'] === 'client_credentials' ? 'management-token' : 'check-password';
    case 'GET /api/v2/connections':
      return 'read-policy';
    case 'GET /api/v2/users/*':
      return 'find-user';
    case 'PATCH /api/v2/users/*':
      return 'set-password';
    case 'POST /api/v2/users/*/revoke-access':
      return 'revoke-access';
    case 'POST /api/v2/tickets/password-change':
      return 'void-reset-links';
    default:
      return 'unknown';
  }
}
