import { expect } from '@esm-bundle/chai';
import type { PasswordError } from '../../../widget/errors.ts';
import { clientSession, CLAIM_NAMESPACE, type OwnClient } from '../../../widget/session/client-session.ts';
import type { Intent, Return } from '../../../widget/session/session.ts';
import { readSettings, type Settings } from '../../../widget/config.ts';
import { fakeClock } from '../support/clock.ts';
import { annsClaims, deferred, fakeClient, offline, strictFake } from '../support/fakes.ts';
import { ann } from '../support/make.ts';

const settings: Settings = readSettings(
  {
    domain: 'tenant.example',
    clientId: 'client',
    connection: 'people',
    organization: 'org_1',
    flow: 'auto',
    flows: undefined,
    proxyUrl: undefined,
    proxyAudience: undefined,
    redirectUri: undefined,
    afterLogoutUri: undefined,
    afterChange: 'logout',
    allowFramed: false,
    askEmail: false,
    client: undefined,
  },
  new URL(location.href),
);
const KEY = 'apm.redirect.client';
const intent: Intent = { flow: 'reauthenticate', startedAt: Date.now(), sub: ann.sub };
const page = location.href;

const own = (members: Partial<OwnClient>) =>
  clientSession(settings, { owner: 'widget', client: strictFake<OwnClient>('client', members) });
const hosts = (members: Partial<OwnClient>) =>
  clientSession(settings, { owner: 'host', client: strictFake<OwnClient>('client', members) });

const leftWith = (state: string, more: Partial<Intent> = {}): void =>
  sessionStorage.setItem(KEY, JSON.stringify({ state, intent: { ...intent, ...more } }));
const cameBackTo = (query: string): void => {
  const address = new URL(page);
  new URLSearchParams(query).forEach((value, name) => address.searchParams.set(name, value));
  history.replaceState({ of: 'the host' }, '', address);
};

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as PasswordError).code;
  }
  return 'nothing';
}

afterEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', page);
});

describe('A session: who is signed in', () => {
  it('is what the claims say', async () => {
    const reset = '2026-03-05T10:00:00.000Z';
    const claims = { ...annsClaims, [`${CLAIM_NAMESPACE}last_password_reset`]: reset };
    const session = hosts({ getUser: () => Promise.resolve(claims) });
    expect(await session.account()).to.eql({ ...ann, lastPasswordReset: new Date(reset) });
  });

  it('waits for the host to finish a login of its own, the answer to which is still in the address', async () => {
    cameBackTo('code=abc&state=host');
    const answers = [undefined, annsClaims];
    const session = hosts({ getUser: () => Promise.resolve(answers.shift()) });
    let isOver = false;
    const returned = session.returned().then(answer => {
      isOver = true;
      return answer;
    });
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(isOver, 'before the host has finished').to.equal(false);
    history.replaceState(null, '', page);
    expect(await returned, 'it is no answer to the widget').to.equal(undefined);
    expect(await session.account()).to.include({ email: ann.email });
  });

  for (const claim of ['yesterday', '', 7, null])
    it(`does not take ${JSON.stringify(claim)} for a date`, async () => {
      const claims = { sub: 'auth0|ann', email: '', [`${CLAIM_NAMESPACE}last_password_reset`]: claim };
      const session = hosts({ getUser: () => Promise.resolve(claims) });
      expect(await session.account()).to.include({ lastPasswordReset: undefined, email: undefined });
    });

  it('is asked of the tenant first when the client is our own', async () => {
    const asked: unknown[] = [];
    const session = own({
      getTokenSilently(options) {
        asked.push(options);
        return Promise.resolve('token');
      },
      getUser: () => Promise.resolve(annsClaims),
    });
    await session.account();
    await session.account(true);
    expect(asked).to.eql([{ cacheMode: 'on' }, { cacheMode: 'off' }]);
  });

  for (const error of ['login_required', 'consent_required', 'interaction_required', 'missing_refresh_token'])
    it(`is nobody when the tenant says ${error}`, async () => {
      const session = own({
        // As the SDK does: an error object with a code.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        getTokenSilently: () => Promise.reject({ error }),
        getUser: () => Promise.resolve(undefined),
      });
      expect(await session.account()).to.equal(undefined);
    });

  const troubles: [unknown, string][] = [
    [{ error: 'timeout' }, 'session-timeout'],
    [{ error: 'request_error' }, 'tenant-unreachable'],
    [new TypeError('Failed to fetch'), 'tenant-unreachable'],
    [{ error: 'unauthorized_client' }, 'login-failed'],
  ];
  for (const [thrown, code] of troubles)
    it(`is ${code} when the client fails with ${JSON.stringify(thrown)}, and not "signed out"`, async () => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      expect(await codeOf(own({ getTokenSilently: () => Promise.reject(thrown) }).account())).to.equal(code);
    });

  it('is "offline" when the browser says so', async () => {
    const line = offline();
    const session = own({ getTokenSilently: () => Promise.reject(new TypeError('Failed to fetch')) });
    const code = await codeOf(session.account());
    line.restore();
    expect(code).to.equal('offline');
  });

  it('does not wait for ever, and keeps nothing of what the SDK threw', async () => {
    const clock = fakeClock();
    const waiting = own({ getTokenSilently: () => deferred<string>().promise }).account();
    const result = codeOf(waiting);
    await clock.advance(10_000);
    clock.restore();
    expect(await result).to.equal('session-timeout');
    const mfa = { error: 'mfa_something', mfa_token: 'canary' };
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    const error = await own({ getTokenSilently: () => Promise.reject(mfa) })
      .account()
      .catch((thrown: unknown) => thrown);
    expect(JSON.stringify(error) + String((error as Error).cause) + String((error as Error).stack)).not.to.contain(
      'canary',
    );
  });
});

describe('A session: the way back', () => {
  it('is nothing without a redirect of ours', async () => {
    expect(await own({}).returned()).to.equal(undefined);
  });

  it('leaves the answer to somebody else’s request alone', async () => {
    cameBackTo('code=theirs&state=theirs');
    const there = location.href;
    expect(await own({}).returned()).to.equal(undefined);
    leftWith('ours');
    expect(await own({}).returned()).to.eql({ kind: 'without-answer', intent });
    expect(location.href).to.equal(there);
  });

  it('finishes our own login and cleans the address, and nothing else in it', async () => {
    leftWith('ours');
    cameBackTo('tab=2&code=secret&state=ours&iss=https://tenant.example/');
    const before = location.href;
    const finished: string[] = [];
    const session = own({
      handleRedirectCallback(url) {
        finished.push(url);
        return Promise.resolve({});
      },
    });
    expect(await session.returned()).to.eql({ kind: 'signed-in', intent });
    expect(finished).to.eql([before]);
    const { searchParams } = new URL(location.href);
    expect([...searchParams.keys()].filter(name => !name.startsWith('wtr'))).to.eql(['tab']);
    expect(history.state).to.eql({ of: 'the host' });
  });

  it('is one answer for all widgets that share the session', async () => {
    leftWith('ours');
    cameBackTo('code=secret&state=ours');
    let times = 0;
    const session = own({
      handleRedirectCallback() {
        times++;
        return Promise.resolve({});
      },
    });
    const [one, two] = await Promise.all([session.returned(), session.returned()]);
    expect(one).to.equal(two);
    expect(times).to.equal(1);
  });

  it('tells the reason of a refusal, and lets the SDK forget its transaction', async () => {
    leftWith('ours');
    cameBackTo('error=access_denied&error_description=mfa_required&state=ours');
    let told = false;
    const session = own({
      handleRedirectCallback() {
        told = true;
        return Promise.reject(new Error('access_denied'));
      },
    });
    expect(await session.returned()).to.eql({
      kind: 'refused',
      intent,
      error: 'access_denied',
      description: 'mfa_required',
    });
    expect(told).to.equal(true);
    expect(location.search).not.to.contain('error');
  });

  it('can be read again after the tenant failed to exchange the code', async () => {
    leftWith('ours');
    cameBackTo('code=secret&state=ours');
    const session = own({ handleRedirectCallback: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(await codeOf(session.returned())).to.equal('tenant-unreachable');
    expect(await session.returned()).to.eql({ kind: 'without-answer', intent });
  });

  it('waits for the host to take the answer when the login is the host’s', async () => {
    leftWith('ours');
    cameBackTo('code=secret&state=ours');
    const returned = hosts({}).returned();
    history.replaceState(null, '', page);
    expect(await returned).to.eql({ kind: 'signed-in', intent });
  });

  it('does not wait for ever for the host', async () => {
    leftWith('ours');
    cameBackTo('code=secret&state=ours');
    const clock = fakeClock();
    const returned = hosts({ getUser: () => Promise.resolve(annsClaims) }).returned();
    await clock.advance(6000);
    clock.restore();
    expect(await returned).to.eql({ kind: 'signed-in', intent });
    expect(location.search, 'the address is the host’s').to.contain('code=secret');
  });

  it('says so where the host’s client does not get any further', async () => {
    leftWith('ours');
    cameBackTo('code=secret&state=ours');
    const clock = fakeClock();
    const problem = codeOf(hosts({ getUser: () => Promise.resolve(undefined) }).returned());
    await clock.advance(6000);
    clock.restore();
    expect(await problem).to.equal('session-timeout');
  });

  it('is forgotten after an hour without an answer', async () => {
    leftWith('ours', { startedAt: Date.now() - 3_700_000 });
    expect(await own({}).returned()).to.equal(undefined);
  });

  it('survives a storage that holds nonsense', async () => {
    for (const nonsense of ['{', 'null', '7', '""']) {
      sessionStorage.setItem(KEY, nonsense);
      expect(await own({}).returned(), nonsense).to.equal(undefined);
    }
  });
});

describe('A session: what was told', () => {
  const options = ['reauthenticate'] as const;
  const back: Return = { kind: 'without-answer', intent };
  const stored = () => (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as { intent: Intent } | null)?.intent;

  beforeEach(() => leftWith('ours'));

  it('is over when the tenant answered', async () => {
    await own({}).acknowledge({ ...back, kind: 'signed-in' }, { name: 'choosing', account: ann, options });
    expect(stored()).to.equal(undefined);
  });

  it('is over when the change is proven', async () => {
    await own({}).acknowledge(back, { name: 'changed', account: ann, options, changedAt: new Date() });
    expect(stored()).to.equal(undefined);
  });

  it('is told once while the proof may still come', async () => {
    await own({}).acknowledge(back, { name: 'choosing', account: ann, options, notice: 'not-changed' });
    expect(stored()).to.eql({ ...intent, told: true });
  });

  it('is kept as it is while nobody is signed in', async () => {
    await own({}).acknowledge(back, { name: 'signed-out', options });
    expect(stored()).to.eql(intent);
  });
});

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
