import { decodeJwt } from 'jose';
import * as client from 'openid-client';
import { afterEach, describe, expect, it } from 'vitest';
import type { Extension, PostLogin, PostLoginOutcome } from '../../tenant/extensions.ts';
import type { Tenant } from '../../tenant/tenant.ts';
import { ADA, API, APP, appBrowser, discover, finishLogin, logIn, newestLink } from './support/town.ts';
import { requestResetMail, startLogin, startCoreTenant } from './support/town.ts';
import { text } from './support/web-client.ts';

const ADA_FORM = { username: ADA.email, password: ADA.password };
const NEW = 'Brand-New-Pass-9';

let tenant: Tenant;
let config: client.Configuration;
let logins: PostLogin[];

/** A tenant with one extension, whose post-login hook is noted and then decides. */
async function start(decide: (login: PostLogin) => PostLoginOutcome, extension: Extension = {}): Promise<void> {
  logins = [];
  const onPostLogin = (login: PostLogin) => {
    logins.push(login);
    return Promise.resolve(decide(login));
  };
  tenant = await startCoreTenant({ extensions: [() => ({ onPostLogin, ...extension })] });
  config = await discover(tenant);
}

const allow = (): PostLoginOutcome => ({ type: 'allow' });

afterEach(() => tenant.close());

describe('post-login hooks', () => {
  it('see the login as the browser asked for it, max_age=0 included', async () => {
    await start(allow);
    const parameters = { audience: API, scope: 'openid update:password', prompt: 'login', max_age: '0', 'ext-a': 'b' };
    await logIn(config, { parameters });
    expect(logins).toHaveLength(1);
    expect(logins[0]).toMatchObject({
      protocol: 'oidc-basic-profile',
      user: { user_id: ADA.sub, logins_count: 1 },
      client: { client_id: 'acme-spa' },
      connection: { name: 'Username-Password-Authentication' },
      audience: API,
      requestedScopes: ['openid', 'update:password'],
      methods: [{ name: 'pwd' }],
      canRedirect: true,
      transaction: { interactive: true, clientId: 'acme-spa' },
      request: { ip: '127.0.0.1', query: { max_age: '0', prompt: 'login', 'ext-a': 'b' } },
    });
  });

  it('run for silent logins, which they cannot redirect', async () => {
    await start(allow);
    const browser = appBrowser();
    await logIn(config, { browser });
    await startLogin(config, browser, { prompt: 'none' });
    expect(logins[1]).toMatchObject({ canRedirect: false, transaction: { interactive: false } });
    expect(logins[1]?.methods).toEqual(logins[0]?.methods);
  });

  it('run for refresh tokens', async () => {
    await start(allow);
    const tokens = await logIn(config, { parameters: { audience: API, scope: 'openid offline_access' } });
    await client.refreshTokenGrant(config, tokens.refresh_token!);
    expect(logins[1]).toMatchObject({
      protocol: 'oauth2-refresh-token',
      canRedirect: false,
      transaction: undefined,
      methods: [{ name: 'pwd' }],
    });
  });

  it('deny a login in their own words', async () => {
    await start(() => ({ type: 'deny', reason: 'apm_reauth_required' }));
    const browser = appBrowser();
    const login = await startLogin(config, browser);
    const callback = await browser.submit(login.page, ADA_FORM);
    const query = new URL(callback.url).searchParams;
    expect([query.get('error'), query.get('error_description')]).toEqual(['access_denied', 'apm_reauth_required']);
    expect(query.get('state')).toBe(login.state);
  });

  it('deny a refresh', async () => {
    await start(login => (login.protocol === 'oauth2-refresh-token' ? { type: 'deny', reason: 'no' } : allow()));
    const tokens = await logIn(config, { parameters: { audience: API, scope: 'openid offline_access' } });
    await expect(client.refreshTokenGrant(config, tokens.refresh_token!)).rejects.toMatchObject({
      status: 403,
      error: 'access_denied',
      error_description: 'no',
    });
  });

  it('fail closed when they throw', async () => {
    await start(() => {
      throw new Error('secret detail');
    });
    const browser = appBrowser();
    const { page } = await startLogin(config, browser);
    const callback = await browser.submit(page, ADA_FORM);
    expect(new URL(callback.url).searchParams.get('error')).toBe('server_error');
    expect(callback.url).not.toContain('secret');
  });

  it('set claims in ID and access tokens, again after a refresh', async () => {
    let round = 0;
    await start(() => ({
      type: 'allow',
      idTokenClaims: { 'https://acme.example/round': ++round },
      accessTokenClaims: { 'https://acme.example/amr': ['mfa'] },
    }));
    const first = await logIn(config, { parameters: { audience: API, scope: 'openid offline_access' } });
    expect(first.claims()).toHaveProperty(['https://acme.example/round'], 1);
    const second = await client.refreshTokenGrant(config, first.refresh_token!);
    expect(second.claims()).toHaveProperty(['https://acme.example/round'], 2);
    expect(decodeJwt(second.access_token)).toHaveProperty(['https://acme.example/amr'], ['mfa']);
  });

  it('redirect with `state` appended, and go on at /continue', async () => {
    await start(login => (login.resumed === undefined ? { type: 'redirect', url: `${APP}/survey?a=b` } : allow()));
    const browser = appBrowser();
    const login = await startLogin(config, browser);
    const away = await browser.submit(login.page, ADA_FORM);
    const survey = new URL(away.url);
    expect([survey.pathname, survey.searchParams.get('a')]).toEqual(['/survey', 'b']);
    const state = survey.searchParams.get('state')!;
    const callback = await browser.get(`${tenant.url}/continue?state=${state}&answer=42`);
    expect(logins[1]?.resumed).toEqual({ query: { state, answer: '42' }, body: {} });
    expect(logins[1]?.transaction).toBe(logins[0]?.transaction);
    expect(logins[1]!.user.logins_count).toBe(1);
    expect((await finishLogin(config, login, callback)).claims()?.sub).toBe(ADA.sub);
  });

  it('let nobody else continue', async () => {
    await start(login => (login.resumed === undefined ? { type: 'redirect', url: `${APP}/survey` } : allow()));
    const browser = appBrowser();
    const { page } = await startLogin(config, browser);
    const away = await browser.submit(page, ADA_FORM);
    const other = await appBrowser().get(`${tenant.url}/continue${new URL(away.url).search}`);
    expect([other.status, text(other)]).toEqual([400, expect.stringContaining('something went wrong')]);
  });

  it('make a silent login interaction_required instead of redirecting', async () => {
    await start(login => (login.canRedirect ? allow() : { type: 'redirect', url: `${APP}/survey` }));
    const browser = appBrowser();
    await logIn(config, { browser });
    const { page } = await startLogin(config, browser, { prompt: 'none' });
    expect(new URL(page.url).searchParams.get('error')).toBe('interaction_required');
  });

  it('run one after another; a redirect of the second does not run the first again', async () => {
    const order: string[] = [];
    const hook = (name: string, redirects: boolean) => () => ({
      onPostLogin: (login: PostLogin): Promise<PostLoginOutcome> => {
        order.push(name);
        const isFirst = redirects && login.resumed === undefined;
        return Promise.resolve(isFirst ? { type: 'redirect', url: `${APP}/survey` } : { type: 'allow' });
      },
    });
    tenant = await startCoreTenant({ extensions: [hook('a', false), hook('b', true), hook('c', false)] });
    config = await discover(tenant);
    const browser = appBrowser();
    const { page } = await startLogin(config, browser);
    const away = await browser.submit(page, ADA_FORM);
    await browser.get(`${tenant.url}/continue${new URL(away.url).search}`);
    expect(order).toEqual(['a', 'b', 'b', 'c']);
  });

  it('/continue without a login is an error page', async () => {
    await start(allow);
    expect((await appBrowser().get(`${tenant.url}/continue?state=made-up`)).status).toBe(400);
  });
});

describe('post-challenge hooks', () => {
  it('can deny, redirect, and name where “Back” leads', async () => {
    const outcomes = [
      { type: 'deny', reason: 'not_today' },
      { type: 'redirect', url: `${APP}/factor` },
      { type: 'allow', resultUrl: `${APP}/welcome` },
      { type: 'allow', resultUrl: `${APP}/welcome` },
    ] as const;
    let call = 0;
    await start(allow, { onPostChallenge: () => Promise.resolve(outcomes[call++]!) });
    await requestResetMail(tenant);
    const link = await newestLink(tenant);
    const browser = appBrowser();
    const denied = await browser.get(link);
    expect([denied.status, text(denied)]).toEqual([403, expect.stringContaining('not_today')]);
    expect((await browser.get(link)).url).toBe(`${APP}/factor`);
    const done = await browser.submit(await browser.get(link), { password: NEW, confirmation: NEW });
    expect(done.html).toContain(`href="${APP}/welcome"`);
  });
});

describe('post-change-password hooks', () => {
  it('hear of a change, and cannot spoil it', async () => {
    const changes: unknown[] = [];
    await start(allow, {
      onPostChangePassword: ({ user, connection, by, request }) => {
        changes.push({ user: user.user_id, connection: connection.name, by, ip: request?.ip });
        return Promise.reject(new Error('mail server down'));
      },
    });
    await requestResetMail(tenant);
    const browser = appBrowser();
    const form = await browser.get(await newestLink(tenant));
    const done = await browser.submit(form, { password: NEW, confirmation: NEW });
    expect(text(done)).toContain('Password Changed!');
    expect(changes).toEqual([
      { user: ADA.sub, connection: 'Username-Password-Authentication', by: 'ticket', ip: '127.0.0.1' },
    ]);
  });
});

describe('routes and grants', () => {
  it('are mounted before OpenID Connect’s', async () => {
    await start(allow, {
      routes: app => void app.get('/mfa/authenticators', c => c.json([])),
      grants: provider =>
        provider.registerGrantType('http://acme.example/hello', ctx => {
          ctx.body = { hello: 'world' };
        }),
    });
    expect(await (await fetch(`${tenant.url}/mfa/authenticators`)).json()).toEqual([]);
    const answer = await fetch(`${tenant.url}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'http://acme.example/hello', client_id: 'acme-spa' }),
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      error: 'unauthorized_client',
      error_description: "Grant type 'http://acme.example/hello' not allowed for the client.",
    });
  });
});
