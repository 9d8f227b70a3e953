import { decodeJwt, decodeProtectedHeader } from 'jose';
import * as client from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../../tenant/tenant.ts';
import { ADA, API, APP, appBrowser, discover, logIn, startLogin, startCoreTenant } from './support/town.ts';

let tenant: Tenant;
let config: client.Configuration;

const OFFLINE = { audience: API, scope: 'openid profile email offline_access change:password update:password' };

beforeAll(async () => {
  tenant = await startCoreTenant();
  config = await discover(tenant);
});
beforeEach(() => tenant.control.reset());
afterAll(() => tenant.close());

describe('access tokens', () => {
  it('have Auth0’s profile', async () => {
    const tokens = await logIn(config, { parameters: OFFLINE });
    const granted = 'openid profile email offline_access change:password';
    expect(tokens.scope).toBe(granted); // update:password is no permission of this API
    expect(tokens.expires_in).toBe(86_400);
    expect(decodeProtectedHeader(tokens.access_token)).toMatchObject({ alg: 'RS256', typ: 'JWT' });
    const claims = decodeJwt(tokens.access_token);
    expect(claims).toMatchObject({
      iss: tenant.issuer,
      sub: ADA.sub,
      aud: [API, `${tenant.issuer}userinfo`],
      azp: 'acme-spa',
      scope: granted,
    });
    expect(claims).not.toHaveProperty('client_id');
    expect(claims).not.toHaveProperty('gty');
  });

  it('are opaque without an audience', async () => {
    const tokens = await logIn(config);
    expect(tokens.access_token).not.toContain('.');
    expect(tokens.scope).toBe('openid profile email');
  });

  it.each([[{}], [{ audience: API, scope: 'openid email change:password' }]])(
    'open /userinfo, asked for with %o',
    async parameters => {
      const tokens = await logIn(config, { parameters });
      const info = await client.fetchUserInfo(config, tokens.access_token, ADA.sub);
      expect(info).toMatchObject({ sub: ADA.sub, email: ADA.email });
    },
  );

  it.each(['', 'Bearer nonsense', 'Bearer a.b.c'])('do not open /userinfo with “%s”', async authorization => {
    const answer = await fetch(`${tenant.url}/userinfo`, { headers: { authorization } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(402);
  });
});

describe('codes', () => {
  it('need the verifier, work once, and fail in Auth0’s words', async () => {
    const browser = appBrowser();
    const login = await startLogin(config, browser);
    const callback = await browser.submit(login.page, { username: ADA.email, password: ADA.password });
    const code = new URL(callback.url).searchParams.get('code')!;
    const exchange = (codeVerifier: string) =>
      token({
        grant_type: 'authorization_code',
        client_id: 'acme-spa',
        redirect_uri: `${APP}/callback`,
        code,
        code_verifier: codeVerifier,
      });
    const wrong = await exchange(client.randomPKCECodeVerifier());
    expect(wrong).toEqual({
      status: 403,
      body: { error: 'invalid_grant', error_description: 'Invalid authorization code' },
    });
    const right = await exchange(login.verifier);
    expect(right.status).toBe(200);
    expect((await exchange(login.verifier)).body).toMatchObject({ error: 'invalid_grant' });
  });

  it('must be asked for with PKCE', async () => {
    const { page } = await startLogin(config, appBrowser(), { code_challenge: '', code_challenge_method: '' });
    expect(new URL(page.url).searchParams.get('error')).toBe('invalid_request');
  });
});

describe('refresh tokens', () => {
  it('come with offline_access only', async () => {
    expect((await logIn(config)).refresh_token).toBeUndefined();
    expect((await logIn(config, { parameters: OFFLINE })).refresh_token).toBeTruthy();
  });

  it('come with a silent login by session, too', async () => {
    const browser = appBrowser();
    await logIn(config, { browser });
    const login = await startLogin(config, browser, { ...OFFLINE, prompt: 'none' });
    const tokens = await client.authorizationCodeGrant(config, new URL(login.page.url), {
      pkceCodeVerifier: login.verifier,
      expectedState: login.state,
      expectedNonce: login.nonce,
    });
    expect(tokens.refresh_token).toBeTruthy();
  });

  it('rotate; a second use of one ends the whole family', async () => {
    const first = await logIn(config, { parameters: OFFLINE });
    const second = await client.refreshTokenGrant(config, first.refresh_token!);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(decodeJwt(second.access_token)).toMatchObject({ sub: ADA.sub, scope: first.scope });
    const unknown = {
      status: 403,
      body: { error: 'invalid_grant', error_description: 'Unknown or invalid refresh token.' },
    };
    expect(await refresh(first.refresh_token!)).toEqual(unknown);
    expect(await refresh(second.refresh_token!)).toEqual(unknown);
  });

  it('can be reduced in scope, and ignore scopes that were never granted', async () => {
    const { refresh_token: first } = await logIn(config, { parameters: OFFLINE });
    const { body } = await refresh(first!, { scope: 'openid change:password read:everything' });
    expect(body).toMatchObject({ scope: 'openid change:password' });
  });

  it('are revoked by /oauth/revoke, as JSON or as a form', async () => {
    for (const isJson of [true, false]) {
      const { refresh_token: refreshToken } = await logIn(config, { parameters: OFFLINE });
      const fields = { client_id: 'acme-spa', token: refreshToken! };
      const answer = await fetch(`${tenant.url}/oauth/revoke`, {
        method: 'POST',
        headers: isJson ? { 'content-type': 'application/json' } : {},
        body: isJson ? JSON.stringify(fields) : new URLSearchParams(fields),
      });
      expect([answer.status, await answer.text()]).toEqual([200, '']);
      expect((await refresh(refreshToken!)).status).toBe(403);
    }
  });
});

describe('client credentials', () => {
  const audience = () => `${tenant.url}/api/v2/`;
  const ask = (fields: Record<string, string>) =>
    token({
      grant_type: 'client_credentials',
      client_id: 'apm-actions',
      client_secret: tenant.clientSecrets['apm-actions']!,
      audience: audience(),
      ...fields,
    });

  it('give a machine what its client grant says', async () => {
    const { status, body } = await ask({});
    expect([status, body.expires_in]).toEqual([200, 86_400]);
    expect(body.scope).toContain('create:user_tickets');
    expect(body.scope).not.toContain('update:users');
    expect(decodeJwt(body.access_token!)).toMatchObject({
      sub: 'apm-actions@clients',
      aud: audience(),
      azp: 'apm-actions',
      gty: 'client-credentials',
      scope: body.scope,
    });
  });

  it('refuse a wrong secret', async () => {
    expect(await ask({ client_secret: 'wrong' })).toEqual({
      status: 401,
      body: { error: 'access_denied', error_description: 'Unauthorized' },
    });
  });

  it('refuse an API without a client grant', async () => {
    const { status, body } = await ask({ audience: API });
    expect([status, body.error]).toEqual([403, 'access_denied']);
    expect(body.error_description).toContain('You need to create a "client-grant"');
  });

  it('are made up anew at every start', async () => {
    const other = await startCoreTenant();
    await other.close();
    expect(other.clientSecrets['apm-proxy']).not.toBe(tenant.clientSecrets['apm-proxy']);
  });
});

interface TokenBody {
  readonly error?: string;
  readonly error_description?: string;
  readonly scope?: string;
  readonly expires_in?: number;
  readonly access_token?: string;
}

async function token(fields: Record<string, string>): Promise<{ status: number; body: TokenBody }> {
  const answer = await fetch(`${tenant.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
  expect(answer.headers.get('cache-control')).toContain('no-store');
  return { status: answer.status, body: (await answer.json()) as TokenBody };
}

function refresh(refreshToken: string, fields: Record<string, string> = {}) {
  return token({ grant_type: 'refresh_token', client_id: 'acme-spa', refresh_token: refreshToken, ...fields });
}
