import { expect } from '@esm-bundle/chai';
import type { Intent, Return } from '../../../widget/session/session.ts';
import { fakeClock } from '../support/clock.ts';
import { annsClaims } from '../support/fakes.ts';
import { ann } from '../support/make.ts';
import { cameBackTo, codeOf, forget, hosts, intent, KEY, leftWith, own, page } from '../support/session-page.ts';

afterEach(forget);

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
