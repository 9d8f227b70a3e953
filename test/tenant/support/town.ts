/** A tenant of one's own for a test file, and the steps that most tests take. */
import * as client from 'openid-client';
import { startTenant } from '../../../tenant/tenant.ts';
import type { Tenant, TenantOptions } from '../../../tenant/tenant.ts';
import { WebClient } from './web-client.ts';
import type { WebPage } from './web-client.ts';

export const APP = 'http://localhost:5999';
export const API = 'https://api.acme.example/password';
export const CONNECTION = 'Username-Password-Authentication';
export const ADA = { email: 'ada@acme.example', password: 'Correct-Horse-1', sub: 'auth0|ada' };

export function startTestTenant(options: TenantOptions = {}): Promise<Tenant> {
  return startTenant({ ...options, variables: { app: APP, host: 'http://localhost:5998', ...options.variables } });
}

/** A tenant with nothing plugged in: what the core does by itself. */
export function startCoreTenant(options: TenantOptions = {}): Promise<Tenant> {
  return startTestTenant({ extensions: [], ...options });
}

/** A browser that stops where the demo application would take over. */
export function appBrowser(headers: Record<string, string> = {}): WebClient {
  return new WebClient(url => url.startsWith(APP), headers);
}

/** openid-client for the demo's client, as its documentation says, but for plain http. */
export function discover(tenant: Tenant, clientId = 'acme-spa'): Promise<client.Configuration> {
  return client.discovery(new URL(tenant.issuer), clientId, undefined, client.None(), {
    // Deprecated only so that nobody uses it by accident; this is the case it is meant for.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    execute: [client.allowInsecureRequests],
  });
}

export interface StartedLogin {
  readonly page: WebPage;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** Goes to /authorize with PKCE. */
export async function startLogin(
  config: client.Configuration,
  browser: WebClient,
  parameters: Record<string, string> = {},
): Promise<StartedLogin> {
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const nonce = client.randomNonce();
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: `${APP}/callback`,
    scope: 'openid profile email',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...parameters,
  });
  return { page: await browser.get(url.href), verifier, state, nonce };
}

/** Exchanges the code in the callback's address. */
export function finishLogin(config: client.Configuration, login: StartedLogin, callback: WebPage) {
  return client.authorizationCodeGrant(config, new URL(callback.url), {
    pkceCodeVerifier: login.verifier,
    expectedState: login.state,
    expectedNonce: login.nonce,
  });
}

/** A whole login, by the pages. */
export async function logIn(
  config: client.Configuration,
  { browser = appBrowser(), parameters = {}, user = ADA }: LoginOptions = {},
) {
  const login = await startLogin(config, browser, parameters);
  const callback = await browser.submit(login.page, { username: user.email, password: user.password });
  return finishLogin(config, login, callback);
}

export interface LoginOptions {
  readonly browser?: WebClient;
  readonly parameters?: Record<string, string>;
  readonly user?: { readonly email: string; readonly password: string };
}

export function requestResetMail(tenant: Tenant, fields: Record<string, unknown> = {}, headers = {}) {
  return fetch(`${tenant.url}/dbconnections/change_password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ client_id: 'acme-spa', email: ADA.email, connection: CONNECTION, ...fields }),
  });
}

/** The link of the newest mail to somebody. */
export async function newestLink(tenant: Tenant, email = ADA.email): Promise<string> {
  await tenant.control.waitForMail(mail => mail.to.includes(email));
  const mails = tenant.control.mails().filter(mail => mail.to.includes(email));
  return mails.at(-1)!.links[0]!;
}
