// What the proxy is compared with: a bare node:http handler that verifies the same token and makes the same calls.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { Pool } from 'undici';

const tenant = process.argv[2] ?? '';
const pool = new Pool(tenant, { connections: 64, pipelining: 1 });
const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', tenant));
const management = { authorization: `Bearer ${'m'.repeat(900)}`, 'content-type': 'application/json' };

async function call(
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
  headers: Record<string, string> = management,
) {
  const answer = await pool.request({ method, path, headers, body: body ? JSON.stringify(body) : null });
  return (await answer.body.json()) as { email: string; last_password_reset: string };
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    change(request.headers.authorization ?? '', Buffer.concat(chunks)).then(
      body => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      () => response.writeHead(500).end(),
    );
  });
});

async function change(authorization: string, bytes: Buffer): Promise<string> {
  const { payload } = await jwtVerify(authorization.slice(7), keys, {
    issuer: `${tenant}/`,
    audience: 'https://proxy.example/',
  });
  const { current_password, new_password } = JSON.parse(bytes.toString()) as Record<string, string>;
  const user = `/api/v2/users/${encodeURIComponent(payload.sub ?? '')}`;
  const { email } = await call('GET', user);
  const realm = 'Username-Password-Authentication';
  await call(
    'POST',
    '/oauth/token',
    {
      grant_type: 'http://auth0.com/oauth/grant-type/password-realm',
      realm,
      username: email,
      password: current_password,
      scope: 'openid',
      client_id: 'proxy',
      client_secret: 'a-secret-of-good-length',
    },
    { 'content-type': 'application/json' },
  );
  const changed = await call('PATCH', user, { password: new_password, connection: realm });
  await call('POST', `${user}/revoke-access`, {});
  return JSON.stringify({ changed_at: changed.last_password_reset, sessions: 'requested' });
}

server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit(0));
