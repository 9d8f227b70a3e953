/** The flow around Actions, with Actions written for the purpose: pauses, new requests, refusals, and Auth0's traps. */
import { afterEach, describe, expect, it } from 'vitest';
import { actionHost } from '../../../tenant/action-host/action-host.ts';
import type { ActionFile, Trigger } from '../../../tenant/action-host/load-actions.ts';
import type { Tenant } from '../../../tenant/tenant.ts';
import { ADA, APP, appBrowser, discover, finishLogin, logIn, startLogin, startTestTenant } from '../support/town.ts';
import { text, WebClient } from '../support/web-client.ts';
import type { WebPage } from '../support/web-client.ts';
import { code, MIA } from './support/built-actions.ts';
import { decodeJwt } from 'jose';

let tenant: Tenant;
let consoles: string[];

/** Starts a tenant whose post-login flow is these handlers, in order. */
async function start(...bodies: readonly (string | { execute: string; resume: string })[]): Promise<void> {
  const actions = bodies.map((body, index): ActionFile => {
    const { execute, resume } = typeof body === 'string' ? { execute: body, resume: '' } : body;
    const handlers = `exports.onExecutePostLogin = async (event, api) => { ${execute} };
      ${resume && `exports.onContinuePostLogin = async (event, api) => { ${resume} };`}`;
    const trigger: Trigger = 'post-login';
    return { name: `action-${index}`, trigger, order: index, code: handlers, secretNames: [], dependencies: [] };
  });
  consoles = [];
  tenant = await startTestTenant({
    extensions: [
      actionHost({
        bind: () => actions.map(action => ({ action, secrets: { KEY: 'value' } })),
        onRun: run => consoles.push(run.console.trim()),
      }),
    ],
  });
}
afterEach(() => tenant.close());

async function signIn(browser = appBrowser(), user = ADA, parameters: Record<string, string> = {}): Promise<WebPage> {
  const { page } = await startLogin(await discover(tenant), browser, parameters);
  return browser.submit(page, { username: user.email, password: user.password });
}

const result = (page: WebPage): string | null => {
  const { searchParams } = new URL(page.url);
  return searchParams.get('error_description') ?? (searchParams.has('code') ? 'code' : null);
};

/** A browser that stops at somebody else's site. */
const awayBrowser = (): WebClient =>
  new WebClient(url => url.startsWith(APP) || url.startsWith('https://away.example'));
const AWAY = 'api.redirect.sendUserTo("https://away.example/x?a=1", { query: { b: "2 3" } });';
const SAY_QUERY = 'console.log(event.request.query.max_age + "/" + event.transaction.requested_scopes.join());';

describe('the event', () => {
  it('tells what Auth0 tells', async () => {
    await start(
      'console.log(Object.keys(event).sort().join());',
      'console.log(JSON.stringify([event.transaction.protocol, event.transaction.prompt, event.client.client_id, event.connection.strategy, event.secrets.KEY, event.user.enrolledFactors, event.authentication.methods.map(m => m.name)]))',
    );
    await signIn(appBrowser(), MIA, { prompt: 'login' });
    expect(consoles[0]).toBe(
      'authentication,authorization,client,connection,request,secrets,session,stats,tenant,transaction,user',
    );
    expect(consoles[1]).toBe('["oidc-basic-profile",["login"],"acme-spa","auth0","value",[{"type":"otp"}],["pwd"]]');
  });

  it('holds neither the password’s hash nor the tenant’s own notes', async () => {
    await start('console.log(JSON.stringify(event.user))');
    await signIn();
    expect(consoles[0]).not.toMatch(/hash|blocked|\$2/);
  });

  it('has a new request after a redirect: the query of /authorize is gone, the transaction stays', async () => {
    await start(
      { execute: SAY_QUERY + AWAY, resume: SAY_QUERY + 'console.log(event.request.query.answer)' },
      SAY_QUERY,
    );
    const browser = awayBrowser();
    const away = await signIn(browser, ADA, { max_age: '5000', scope: 'openid' });
    expect(away.url).toMatch(/^https:\/\/away\.example\/x\?a=1&b=2\+3&state=/);
    const state = new URL(away.url).searchParams.get('state') ?? '';
    expect(result(await browser.get(`${tenant.url}/continue?state=${state}&answer=42`))).toBe('code');
    expect(consoles).toEqual(['5000/openid', 'undefined/openid\n42', 'undefined/openid']);
  });

  it('has a new request after a second factor', async () => {
    await start(
      'api.authentication.challengeWithAny(event.user.enrolledFactors)',
      SAY_QUERY + 'console.log(event.authentication.methods.map(m => m.name).join())',
    );
    const browser = appBrowser();
    const challenge = await signIn(browser, MIA, { max_age: '5000', scope: 'openid' });
    expect(result(await browser.submit(challenge, { code: code() }))).toBe('code');
    expect(consoles[1]).toBe('undefined/openid\npwd,mfa');
  });

  it('keeps metadata for the Actions behind', async () => {
    await start('api.transaction.setMetadata("seen", 1)', 'console.log(event.transaction.metadata.seen)');
    await signIn();
    expect(consoles[1]).toBe('1');
  });
});

describe('the flow', () => {
  it('stops at a refusal, whose reason the application sees', async () => {
    await start('api.access.deny("no entry")', 'console.log("never")');
    expect(result(await signIn())).toBe('no entry');
    expect(consoles).toHaveLength(1);
  });

  it.each(['throw new Error("canary")', 'api.prompt.render("form")', 'api.samlResponse.setIssuer("x")'])(
    'refuses when an Action fails: %s',
    async body => {
      await start(body);
      expect(result(await signIn())).toBe('Unauthorized');
      expect(JSON.stringify(tenant.control.trace.events())).not.toContain('canary');
    },
  );

  it('puts claims into both tokens and takes scopes away', async () => {
    await start(
      'api.idToken.setCustomClaim("https://x/a", [1]); api.accessToken.setCustomClaim("https://x/b", { c: 2 }); api.accessToken.removeScope("profile")',
    );
    const tokens = await logIn(await discover(tenant), {
      parameters: { audience: 'https://api.acme.example/password' },
    });
    expect(decodeJwt(tokens.id_token!)['https://x/a']).toEqual([1]);
    expect(decodeJwt(tokens.access_token)).toMatchObject({ 'https://x/b': { c: 2 } });
    expect(tokens.scope?.split(' ')).toEqual(['openid', 'email']);
  });

  it('shares one cache among the Actions of a trigger, from login to login', async () => {
    await start(
      'console.log(api.cache.get("k")?.value); api.cache.set("k", "v")',
      'console.log(api.cache.get("k").value)',
    );
    await signIn();
    await signIn();
    expect(consoles).toEqual(['undefined', 'v', 'v', 'v']);
  });

  it('cannot redirect silent requests, and says so', async () => {
    await start(
      'console.log(api.redirect.canRedirect()); if (event.transaction.prompt.includes("none")) api.redirect.sendUserTo("https://away.example/");',
    );
    const browser = appBrowser();
    await signIn(browser);
    const { page } = await startLogin(await discover(tenant), browser, { prompt: 'none' });
    expect(new URL(page.url).searchParams.get('error')).toBe('interaction_required');
    expect(consoles).toEqual(['true', 'false']);
  });

  it('redirects before it challenges when one Action wants both: the trap that separate Actions avoid', async () => {
    await start(AWAY + 'api.authentication.challengeWithAny(event.user.enrolledFactors)');
    const browser = awayBrowser();
    const away = await signIn(browser, MIA);
    expect(away.url).toContain('https://away.example/');
    const state = new URL(away.url).searchParams.get('state') ?? '';
    expect(text(await browser.get(`${tenant.url}/continue?state=${state}`))).toContain('Verify Your Identity');
  });

  it('has multifactor.enable behind all Actions', async () => {
    await start('api.multifactor.enable("any")', 'console.log("second")');
    const browser = appBrowser();
    expect(text(await signIn(browser, MIA))).toContain('Verify Your Identity');
    expect(consoles).toEqual(['', 'second']);
  });

  it('fails a challenge that nobody could answer', async () => {
    await start('api.authentication.challengeWithAny([{ type: "otp" }])');
    expect(result(await signIn())).toBe('None of the requested factors can be used.');
  });

  it('asks once for what several Actions want', async () => {
    const challenge = 'api.authentication.challengeWith({ type: "otp" })';
    await start(challenge, challenge);
    const browser = appBrowser();
    expect(result(await browser.submit(await signIn(browser, MIA), { code: code() }))).toBe('code');
  });

  it('begins anew when somebody else signs in during a pause', async () => {
    await start(
      'console.log(event.user.user_id)',
      'if (event.user.enrolledFactors.length > 0) api.authentication.challengeWithAny(event.user.enrolledFactors)',
    );
    const browser = appBrowser();
    const challenge = await signIn(browser, MIA);
    const state = new URL(challenge.url).searchParams.get('state') ?? '';
    const login = await browser.get(`${tenant.url}/u/login?state=${state}`);
    // oidc-provider ends the first user's session by a form that a browser's script submits.
    const swap = await browser.submit(login, { username: ADA.email, password: ADA.password });
    expect(result(await browser.submit(swap, {}))).toBe('code');
    expect(consoles).toEqual(['auth0|totp', '', 'auth0|ada', '']);
  });

  it('saves what Actions note about the user', async () => {
    await start(
      'api.user.setAppMetadata("a", 1); api.user.setUserMetadata("b", 2)',
      '',
      'console.log(event.user.app_metadata.a + event.user.user_metadata.b)',
    );
    const browser = appBrowser();
    const login = await startLogin(await discover(tenant), browser);
    const callback = await browser.submit(login.page, { username: ADA.email, password: ADA.password });
    expect((await finishLogin(await discover(tenant), login, callback)).access_token).toBeTruthy();
    expect(consoles[2]).toBe('3');
  });
});

describe('one-time codes', () => {
  it('are refused after ten wrong ones, even if right', async () => {
    await start('api.authentication.challengeWithAny(event.user.enrolledFactors)');
    const browser = appBrowser();
    let page = await signIn(browser, MIA);
    for (let attempt = 1; attempt <= 10; attempt++) page = await browser.submit(page, { code: '000000' });
    expect(text(await browser.submit(page, { code: code() }))).toContain('Too many failed codes');
  });

  it('are good for one answer', async () => {
    await start('api.authentication.challengeWithAny(event.user.enrolledFactors)');
    const once = code();
    const first = appBrowser();
    expect(result(await first.submit(await signIn(first, MIA), { code: once }))).toBe('code');
    const second = appBrowser();
    expect(text(await second.submit(await signIn(second, MIA), { code: once }))).toContain('invalid');
  });

  it('cannot be answered on the page of another login', async () => {
    await start(
      'if (event.user.enrolledFactors.length > 0) api.authentication.challengeWithAny(event.user.enrolledFactors)',
    );
    const { page } = await startLogin(await discover(tenant), appBrowser());
    const state = new URL(page.url).searchParams.get('state') ?? '';
    const lost = await new WebClient().get(`${tenant.url}/u/mfa-otp-challenge?state=${state}`);
    expect(lost.status).toBe(400);
    expect(lost.html).not.toContain('name="code"');
  });
});
