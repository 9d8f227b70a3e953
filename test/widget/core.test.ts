import { expect } from '@esm-bundle/chai';
import { createPasswordCore, type PasswordCore } from '../../widget/core.ts';
import { annsClaims, deferred, fakeClient, fakeNetwork, type FakeNetwork } from './support/fakes.ts';
import { until } from './support/widget-page.ts';

describe('The core, for an interface of one’s own', () => {
  let core: PasswordCore;
  let network: FakeNetwork | undefined;

  const settled = (name: string): Promise<void> => until(`the core is ${name}`, () => core.state.name === name);

  afterEach(() => {
    core.stop();
    network?.restore();
    network = undefined;
    sessionStorage.clear();
  });

  it('tells who is here and what can be done, and says when that changes', async () => {
    core = createPasswordCore({ client: fakeClient(annsClaims), flows: 'reauthenticate' });
    expect(core.state.name).to.equal('loading');
    const seen: string[] = [];
    const stopListening = core.subscribe(() => seen.push(core.state.name));
    await settled('choosing');
    expect(core.state).to.deep.include({ name: 'choosing', options: ['reauthenticate'] });
    expect(seen).to.eql(['choosing']);
    stopListening();
    core.reset();
    await settled('choosing');
    expect(seen).to.eql(['choosing']);
  });

  it('runs a flow, and its events can stop one', async () => {
    network = fakeNetwork(() => new Response('sent'));
    core = createPasswordCore({ client: fakeClient(annsClaims) });
    await settled('choosing');
    core.on('apm-start', event => event.preventDefault(), { once: true });
    await core.start('reset-email');
    expect(core.state.name).to.equal('choosing');
    const sent = deferred<undefined>();
    core.on('apm-email-sent', () => sent.resolve(undefined));
    await core.start('reset-email');
    await sent.promise;
    expect(core.state.name).to.equal('email-sent');
    core.cancel();
    await settled('choosing');
  });

  it('ends with stop(): what answers later changes nothing', async () => {
    const user = deferred<Record<string, unknown> | undefined>();
    core = createPasswordCore({ client: fakeClient(undefined, { getUser: () => user.promise }) });
    core.stop();
    user.resolve(annsClaims);
    await new Promise(resolve => setTimeout(resolve));
    expect(core.state.name).to.equal('loading');
  });

  it('names a setting that is missing', async () => {
    core = createPasswordCore({ domain: 'tenant.example' });
    await settled('unavailable');
    expect(core.state).to.have.nested.property('problem.code', 'not-configured');
  });
});
