import { expect } from '@esm-bundle/chai';
import { CLAIM_NAMESPACE } from '../../../widget/session/client-session.ts';
import { fakeClock } from '../support/clock.ts';
import { annsClaims, deferred, offline } from '../support/fakes.ts';
import { ann } from '../support/make.ts';
import { cameBackTo, codeOf, forget, hosts, own, page } from '../support/session-page.ts';

afterEach(forget);

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
