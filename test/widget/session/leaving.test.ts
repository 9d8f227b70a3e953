import { expect } from '@esm-bundle/chai';
import { clientSession, type OwnClient } from '../../../widget/session/client-session.ts';
import type { Intent } from '../../../widget/session/session.ts';
import { fakeClock } from '../support/clock.ts';
import { deferred, fakeClient } from '../support/fakes.ts';
import { codeOf, forget, hosts, intent, KEY, leftWith, own, settings } from '../support/session-page.ts';

afterEach(forget);

describe('A session: leaving', () => {
  it('remembers why, and the state that marks the answer', async () => {
    const client = fakeClient();
    await clientSession(settings, { owner: 'host', client }).signIn({ prompt: 'login', maxAge: 0 }, intent);
    expect(JSON.parse(sessionStorage.getItem(KEY)!)).to.eql({ state: 'state-1', intent });
    expect(client.logins[0]?.authorizationParams).to.include({ prompt: 'login', max_age: 0, organization: 'org_1' });
  });

  it('does not forget that a password change is under way when the user signs in again on the way back', async () => {
    leftWith('before');
    const client = fakeClient();
    const signIn: Intent = { flow: 'universal-login', startedAt: Date.now() };
    await clientSession(settings, { owner: 'host', client }).signIn({}, signIn);
    expect(JSON.parse(sessionStorage.getItem(KEY)!)).to.eql({ state: 'state-1', intent: { ...intent, resumed: true } });
  });

  it('says so when the browser blocks the storage that a login of our own needs', async () => {
    const unblock = blockStorage();
    const code = await codeOf(own({}).signIn({}, intent));
    unblock();
    expect(code).to.equal('storage-blocked');
  });

  it('leaves with the host’s client even when storage is blocked', async () => {
    const unblock = blockStorage();
    const client = fakeClient();
    await clientSession(settings, { owner: 'host', client }).signIn({}, intent);
    unblock();
    expect(client.logins).to.have.length(1);
  });

  it('signs out at the tenant, and revokes the refresh token before', async () => {
    const done: string[] = [];
    const session = hosts({
      revokeRefreshToken: () => Promise.resolve(void done.push('revoked')),
      logout: options => Promise.resolve(void done.push(JSON.stringify(options))),
    });
    await session.signOut('https://app.example/');
    expect(done).to.eql(['revoked', '{"logoutParams":{"returnTo":"https://app.example/"}}']);
  });

  it('signs out all the same when there is no refresh token, or its revocation fails or hangs', async () => {
    for (const revokeRefreshToken of [
      undefined,
      () => Promise.reject(new Error('none')),
      () => deferred<undefined>().promise,
    ]) {
      const clock = fakeClock();
      let out = false;
      const members = { revokeRefreshToken, logout: () => Promise.resolve(void (out = true)) };
      const signedOut = hosts(members as Partial<OwnClient>).signOut('/');
      await clock.advance(3000);
      clock.restore();
      await signedOut;
      expect(out).to.equal(true);
    }
  });

  it('gets tokens for the proxy, fresh ones when asked, and "login-required" when there is none', async () => {
    const client = fakeClient();
    const session = clientSession(settings, { owner: 'host', client });
    expect(await session.authorize(change, false)).to.eql({ Authorization: 'Bearer token' });
    await session.authorize(change, true);
    expect(client.tokenRequests).to.eql([
      { authorizationParams: { audience: 'aud', scope: 'change:password' }, cacheMode: 'on' },
      { authorizationParams: { audience: 'aud', scope: 'change:password' }, cacheMode: 'off' },
    ]);
    const none = hosts({ getTokenSilently: () => Promise.resolve(undefined) });
    expect(await codeOf(none.authorize(change, false))).to.equal('login-required');
  });

  it('presents tokens that are bound to a key with a proof for the very request', async () => {
    const asked: unknown[] = [];
    const bound = hosts({
      getTokenSilently: () => Promise.resolve('token'),
      generateDpopProof: request => {
        asked.push(request);
        return Promise.resolve(`proof ${asked.length}`);
      },
    });
    expect(await bound.authorize(change, false)).to.eql({ Authorization: 'DPoP token', DPoP: 'proof 1' });
    expect(await bound.authorize(change, false)).to.eql({ Authorization: 'DPoP token', DPoP: 'proof 2' });
    expect(asked[0]).to.eql({ method: 'POST', url: change.url, accessToken: 'token' });
    await bound.authorize({ ...change, url: '/proxy/change-password' }, false);
    expect(asked[2]).to.include({ url: `${location.origin}/proxy/change-password` });
  });

  it('presents others as bearer tokens: the SDK has the method for both', async () => {
    for (const generateDpopProof of [
      () => {
        throw new Error('`useDpop` option must be enabled before using DPoP.');
      },
      () => Promise.reject(new Error('no key')),
    ]) {
      const session = hosts({ getTokenSilently: () => Promise.resolve('token'), generateDpopProof });
      expect(await session.authorize(change, false)).to.eql({ Authorization: 'Bearer token' });
    }
  });
});

const change = {
  method: 'POST',
  url: 'https://proxy.example/change-password',
  audience: 'aud',
  scope: 'change:password',
} as const;

/** As a browser does that blocks a site's storage: the mere access throws. */
function blockStorage(): () => void {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    get() {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
  return () => Object.defineProperty(globalThis, 'sessionStorage', real);
}
