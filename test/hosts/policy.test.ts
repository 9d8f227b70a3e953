/** Pages under a Content Security Policy: what the guide promises, what hosts have besides, and what they forget. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../e2e/support/browser.ts';
import { ADA } from '../e2e/support/pages.ts';
import { docsPolicy, header, type Policy } from './support/docs-policy.ts';
import { startHostTown, type HostTown } from './support/host-town.ts';
import { CLASSIC, element, newHost, withProxy, type HostPage, type HostPageOptions } from './support/host-page.ts';
import {
  askForMail,
  expectSilence,
  loginReached,
  mailAccepted,
  mentions,
  named,
  passwordChanged,
  signIn,
} from './support/journeys.ts';

/** The page’s own copy of the Auth0 SDK, as a script tag brings it. */
const SDK = readFileSync(
  new URL('../../node_modules/@auth0/auth0-spa-js/dist/auth0-spa-js.production.js', import.meta.url),
  'utf8',
);

/** File of the build → its hash. */
const hashes = JSON.parse(readFileSync(new URL('../../dist/cdn/sri.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

describe('under a Content Security Policy', () => {
  let town: HostTown;
  let browser: Browser;
  let host: HostPage;

  beforeAll(async () => {
    [town, browser] = await Promise.all([startHostTown(), launchBrowser()]);
  });
  beforeEach(async () => {
    await town.tenant.control.reset();
    host = await newHost(browser, town);
    return () => host.close();
  });
  afterAll(() => Promise.all([browser.close(), town.close()]));

  /** The guide's policy with some directives changed, or taken out. */
  const policy = (changes: Policy = {}): string => header({ ...docsPolicy(town), ...changes });
  const withoutTenant = () => `'self' ${town.proxyUrl}`;
  const withoutProxy = () => `'self' ${town.tenant.url}`;

  it('the guide’s own is enough for a login and a direct change, and nothing in it is broken', async () => {
    await host.show({ policy: policy(), body: withProxy(town) });
    await signIn(host);
    await passwordChanged(host);
    expectSilence(host);
  });

  it('the guide’s own, only to report, has nothing to report', async () => {
    // The icon is the browser's own wish.
    const reported = policy({ 'img-src': "'self'" });
    await host.show({ headers: { 'Content-Security-Policy-Report-Only': reported }, body: withProxy(town) });
    await signIn(host);
    await passwordChanged(host);
    expectSilence(host);
  });

  it('nothing in the guide’s is left over: a report of what is not allowed does come', async () => {
    const reported = policy({ 'img-src': "'self'", 'connect-src': "'none'" });
    await host.show({ headers: { 'Content-Security-Policy-Report-Only': reported } });
    await mailAccepted(host);
    expect(new Set(host.of('violation'))).toEqual(
      new Set([`connect-src: ${town.tenant.url}/dbconnections/change_password`]),
    );
    expect(host.of('apm-error')).toEqual([]);
  });

  const SCRIPTS: Readonly<Record<string, () => HostPageOptions>> = {
    'a nonce with strict-dynamic': () => ({
      policy: policy({ 'script-src': "'nonce-n0nce' 'strict-dynamic'" }),
      nonce: 'n0nce',
    }),
    'a nonce with strict-dynamic, the classic script': () => ({
      policy: policy({ 'script-src': "'nonce-n0nce' 'strict-dynamic'" }),
      nonce: 'n0nce',
      tags: CLASSIC,
    }),
    'the hash of the tag': () => byHash('full', ''),
    'the hash of the tag, the classic script': () => byHash('iife', ''),
    'the hash of the tag with strict-dynamic': () => byHash('full', " 'strict-dynamic'"),
    'no style at all': () => ({ policy: policy({ 'style-src': "'none'" }) }),
    'every Trusted Types policy': () => ({ policy: policy({ 'trusted-types': '*' }) }),
    'a default Trusted Types policy of the page that refuses everything': () => ({
      policy: policy({ 'trusted-types': 'lit-html default' }),
      script: "trustedTypes.createPolicy('default', { createHTML: () => null });",
    }),
    'a second Lit on the page, where duplicates are allowed': () => ({
      policy: policy({ 'trusted-types': "lit-html 'allow-duplicates'" }),
      script: "trustedTypes.createPolicy('lit-html', { createHTML: text => text });",
    }),
    'two policies at once': () => ({ headers: { 'Content-Security-Policy': `${policy()}, default-src *` } }),
  };

  function byHash(file: 'full' | 'iife', more: string): HostPageOptions {
    const name = `account-password-manager.${file}.js`;
    const { [name]: hash = '' } = hashes;
    const kind = file === 'full' ? 'type="module"' : 'defer';
    return {
      policy: policy({ 'script-src': `'${hash}'${more}` }),
      tags: `<script ${kind} src="/widget/${name}" integrity="${hash}" crossorigin="anonymous"></script>`,
    };
  }

  for (const [name, options] of Object.entries(SCRIPTS))
    it(`${name}: the mail is accepted`, async () => {
      await host.show(options());
      await mailAccepted(host);
      expectSilence(host);
    });

  it('the hash of the tag, on a page in German: it stays in English, and works', async () => {
    await host.show({ ...byHash('full', ''), body: `<div lang="de">${element(town)}</div>` });
    await mailAccepted(host);
    expect(host.of('violation').every(text => text.startsWith('script-src'))).toBe(true);
    expect(host.of('error')).toEqual([]);
  });

  for (const [name, changes, script] of [
    ['no Trusted Types policy is allowed', { 'trusted-types': "'none'" }, undefined],
    ['Trusted Types allows only the page’s own', { 'trusted-types': 'mine' }, undefined],
    [
      'the page’s own Lit has taken the name',
      {},
      "trustedTypes.createPolicy('lit-html', { createHTML: text => text });",
    ],
  ] as const)
    it(`${name}: it says so in plain words`, async () => {
      await host.show({ policy: policy(changes), ...(script !== undefined && { script }) });
      await named(host, 'blocked-by-policy', mentions('lit-html', 'trusted-types'));
      expect(host.of('error')).toEqual([]);
    });

  it('connect-src lacks the tenant: a request for a mail says so', async () => {
    await host.show({ policy: policy({ 'connect-src': withoutTenant() }) });
    await askForMail(host.widget);
    await named(host, 'blocked-by-policy', mentions('connect-src', town.tenant.url));
  });

  it('connect-src lacks the tenant: the end of a login says so', async () => {
    await host.show({ policy: policy({ 'connect-src': withoutTenant() }) });
    const login = await loginReached(host);
    await login.logIn(ADA);
    await named(host, 'blocked-by-policy', mentions('connect-src', town.tenant.url));
  });

  it('connect-src lacks the proxy: the form says so when it opens, before anything is typed', async () => {
    await host.show({ policy: policy({ 'connect-src': withoutProxy() }), body: withProxy(town) });
    await signIn(host);
    await host.widget.button(/Change it right here/).click();
    await named(host, 'blocked-by-policy', mentions('connect-src', town.proxyUrl));
    expect(host.requests.filter(address => address.startsWith(town.proxyUrl))).toEqual([]);
    expect(await host.widget.text()).not.toContain('can’t tell whether');
  });

  it('frame-src is missing: whoever is signed in is told, and not taken for signed out', async () => {
    await host.show({ policy: policy() });
    await signIn(host);
    await host.show({ policy: policy({ 'frame-src': undefined }) });
    await named(host, 'blocked-by-policy', mentions('frame-src', town.tenant.url));
  });

  /** A page with refresh tokens in memory, for which the SDK starts a worker from a blob: no Trusted Types allow that. */
  const ownClient = (workers: string | undefined): HostPageOptions => {
    const changes = { 'require-trusted-types-for': undefined, 'trusted-types': undefined, 'worker-src': workers };
    host.file('/sdk.js', SDK);
    host.file(
      '/client.js',
      `const client = new auth0.Auth0Client({
        domain: '${town.tenant.url}', clientId: 'acme-spa', useRefreshTokens: true, cacheLocation: 'memory',
        authorizationParams: { redirect_uri: location.origin + location.pathname },
      });
      document.querySelector('account-password-manager').client = client;
      if (new URLSearchParams(location.search).has('code'))
        client.handleRedirectCallback().finally(() => history.replaceState(null, '', location.pathname));`,
    );
    const body = '<account-password-manager></account-password-manager><script src="/client.js"></script>';
    return { policy: policy(changes), head: '<script src="/sdk.js"></script>', body };
  };

  it('worker-src allows blob: the page’s own client with refresh tokens signs in', async () => {
    await host.show(ownClient('blob:'));
    await signIn(host);
    expectSilence(host);
  });

  it('no blob: may be a worker, and the page’s own client with refresh tokens hangs: that is told', async () => {
    await host.show(ownClient(undefined));
    const login = await loginReached(host);
    await login.logIn(ADA);
    await named(host, 'blocked-by-policy', mentions('worker-src', 'blob:'));
  });
});
