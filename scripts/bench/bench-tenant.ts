// A tenant for measurements, in a process of its own: answers the proxy's calls from memory and at no cost worth naming.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Milliseconds before each answer; an Auth0 tenant takes tens to hundreds. */
const DELAY = Number(process.argv[2] ?? 0);
const TOKENS = Number(process.argv[3] ?? 1_000);
export const AUDIENCE = 'https://proxy.example/';

const { privateKey, publicKey } = await generateKeyPair('RS256');
const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }] });

/** What each user's password was set to, and how often: a change that is counted twice was doubled. */
const changes = new Map<string, number>();

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    if (DELAY === 0) answer(request, body, response);
    else setTimeout(() => answer(request, body, response), DELAY);
  });
});
server.keepAliveTimeout = 60_000;

function answer(request: IncomingMessage, body: string, response: ServerResponse): void {
  const { method, url = '' } = request;
  if (url === '/oauth/token') {
    reply(response, 200, tokenAnswer(body));
    return;
  }
  if (url.startsWith('/api/v2/users/')) {
    const id = decodeURIComponent(url.split('?')[0]?.split('/')[4] ?? '');
    if (method === 'GET') {
      reply(response, 200, userDocument(id));
      return;
    }
    if (method === 'POST') {
      reply(response, 202, '{}');
      return;
    }
    changes.set(id, (changes.get(id) ?? 0) + 1);
    reply(response, 200, userDocument(id));
    return;
  }
  if (url.startsWith('/api/v2/connections')) {
    reply(
      response,
      200,
      '[{"name":"Username-Password-Authentication","strategy":"auth0","options":{"passwordPolicy":"good"}}]',
    );
    return;
  }
  if (url === '/.well-known/jwks.json') {
    reply(response, 200, jwks);
    return;
  }
  if (url === '/__changes') {
    reply(response, 200, JSON.stringify([...changes]));
    return;
  }
  if (url === '/__reset') {
    changes.clear();
    reply(response, 200, '{}');
    return;
  }
  reply(response, 404, '{}');
}

function reply(response: ServerResponse, status: number, body: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    .end(body);
}

function userDocument(id: string): string {
  const bare = id.slice('auth0|'.length);
  return JSON.stringify({
    user_id: id,
    email: `${bare}@example.com`,
    identities: [{ provider: 'auth0', connection: 'Username-Password-Authentication', user_id: bare, isSocial: false }],
    last_password_reset: `2026-01-01T00:00:${String((changes.get(id) ?? 0) % 60).padStart(2, '0')}.000Z`,
  });
}

/** Unsigned: neither the proxy nor what it is compared with checks a signature that comes straight from the tenant. */
function tokenAnswer(body: string): string {
  const { grant_type: grant, username = '', client_id: aud } = JSON.parse(body) as Record<string, string>;
  if (grant === 'client_credentials') {
    const scope = 'read:users update:users read:connections delete:sessions delete:refresh_tokens';
    return JSON.stringify({ access_token: 'm'.repeat(900), expires_in: 86_400, scope });
  }
  const claims = { iss: `${origin}/`, aud, sub: `auth0|${username.split('@')[0] ?? ''}` };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return JSON.stringify({
    access_token: 'opaque',
    id_token: `${part({ alg: 'RS256' })}.${part(claims)}.x`,
    expires_in: 86_400,
  });
}

await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Access tokens of that many users, signed before the measurement begins. */
const tokens = await Promise.all(
  Array.from({ length: TOKENS }, (_, i) =>
    new SignJWT({ azp: 'spa', scope: 'openid change:password' })
      .setProtectedHeader({ alg: 'RS256', kid: 'k', typ: 'at+jwt' })
      .setIssuer(`${origin}/`)
      .setAudience(AUDIENCE)
      .setSubject(`auth0|u${i}`)
      .setIssuedAt()
      .setExpirationTime('2h')
      .sign(privateKey),
  ),
);
process.send?.({ origin, tokens });
process.on('disconnect', () => process.exit(0));
