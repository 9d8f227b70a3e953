import { expect } from '@esm-bundle/chai';
import type { PasswordError } from '../../../widget/errors.ts';
import { directChange } from '../../../widget/flows/direct-change.ts';
import type { FlowContext } from '../../../widget/flows/flow.ts';
import { withDeadline } from '../../../widget/session/deadline.ts';
import type { Session } from '../../../widget/session/session.ts';
import { changedNow, fakeProxy, type FakeProxy } from '../support/fake-proxy.ts';
import { strictFake } from '../support/fakes.ts';
import { ann } from '../support/make.ts';

const context: FlowContext = {
  account: ann,
  locale: 'en',
  withDeadline,
  session: () =>
    Promise.resolve(
      strictFake<Session>('session', {
        authorize: () => Promise.resolve({ Authorization: 'Bearer token' }),
      }),
    ),
  settings: {
    tenantUrl: 'https://tenant.example',
    clientId: 'client',
    connection: 'people',
    organization: undefined,
    proxyUrl: 'https://proxy.example',
    proxyAudience: 'https://proxy.example/',
  },
};

describe('direct-change, called without a form (Option 3)', () => {
  let proxy: FakeProxy;
  beforeEach(() => (proxy = fakeProxy()));
  afterEach(() => proxy.restore());

  it('ends with the date that the proxy tells', async () => {
    proxy.change = changedNow;
    expect(await directChange(context, { currentPassword: 'old', newPassword: 'new' })).to.eql({
      kind: 'changed',
      changedAt: new Date('2026-11-05T10:00:00.000Z'),
    });
  });

  for (const [newPassword, code] of [
    ['old', 'same-password'],
    ['x'.repeat(73), 'password-too-long'],
    ['half \uDC00', 'password-ill-formed'],
  ] as const)
    it(`sends nothing that could only be refused: ${code}`, async () => {
      const error = await directChange(context, { currentPassword: 'old', newPassword }).catch((e: unknown) => e);
      expect((error as PasswordError).code).to.equal(code);
      expect(proxy.requests).to.have.length(0);
    });
});
