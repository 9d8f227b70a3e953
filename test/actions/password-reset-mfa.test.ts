// Who must answer a second factor before a reset goes on.
import { expect, it, vi } from 'vitest';
import { onExecutePostChallenge } from '../../actions/password-reset-mfa/action.ts';
import type { PostChallengeApi, PostChallengeEvent } from '../../actions/typings/post-challenge.ts';
import { strictFake } from './support/strict-fake.ts';

it('challenges with every enrolled factor', async () => {
  const challengeWithAny = vi.fn();
  const event = { user: { enrolledFactors: [{ type: 'otp' }, { type: 'otp' }, { type: 'email' }] } };
  await onExecutePostChallenge(event, strictFake({ authentication: { challengeWithAny } }) as PostChallengeApi);
  expect(challengeWithAny).toHaveBeenCalledExactlyOnceWith([{ type: 'otp' }, { type: 'email' }]);
});

it.each<[string, unknown]>([
  ['no factors', { user: { enrolledFactors: [] } }],
  ['unknown factors', { user: {} }],
  ['malformed factors', { user: { enrolledFactors: [null, {}, { type: '' }] } }],
  ['no user', {}],
])('lets users go on with %s', async (_, event) => {
  const challengeWithAny = vi.fn();
  const api = strictFake({ authentication: { challengeWithAny } }) as PostChallengeApi;
  await onExecutePostChallenge(event as PostChallengeEvent, api);
  expect(challengeWithAny).not.toHaveBeenCalled();
});
