// Who is asked for a second factor before a password change, and that nobody else is.
import { describe, expect, it, vi } from 'vitest';
import { onExecutePostLogin } from '../../actions/password-change-mfa/action.ts';
import { decide } from '../../actions/password-change-mfa/decide.ts';
import type { PostLoginApi, PostLoginEvent } from '../../actions/typings/post-login.ts';
import { strictFake } from './support/strict-fake.ts';
import { ago, goodEvent } from './ticket-rule/example.ts';

const ignore = { do: 'ignore' } as const;
const challenge = (...types: string[]): object => ({ do: 'challenge', factors: types.map(type => ({ type })) });

function enrolled(enrolledFactors: unknown, change: object = {}): PostLoginEvent {
  return { ...goodEvent(), user: { ...goodEvent().user, enrolledFactors }, ...change } as PostLoginEvent;
}
const OTP = [{ type: 'otp' }];
const transaction = (change: object): object => ({ transaction: { ...goodEvent().transaction, ...change } });
const methods = (...entries: [string, string][]): object => ({
  authentication: { methods: entries.map(([name, timestamp]) => ({ name, timestamp })) },
});

describe('password-change-mfa: decide', () => {
  it.each([
    ['a user with a factor', enrolled(OTP), challenge('otp')],
    ['a user with several', enrolled([...OTP, { type: 'phone' }, ...OTP]), challenge('otp', 'phone')],
    ['a user with none', enrolled([]), ignore],
    ['a user whose factors are unknown', enrolled(undefined), ignore],
    ['factors that are no list', enrolled('otp'), ignore],
    ['factors without a type', enrolled([null, {}, { type: '' }]), ignore],
    ['a login that does not ask', enrolled(OTP, transaction({ requested_scopes: ['openid'] })), ignore],
    ['a refresh-token exchange', enrolled(OTP, transaction({ protocol: 'oauth2-refresh-token' })), ignore],
    ['a SAML login', enrolled(OTP, transaction({ protocol: 'samlp' })), ignore],
    ['a factor answered after the password', enrolled(OTP, methods(['pwd', ago(2)], ['mfa', ago(1)])), ignore],
    ['a factor answered with the password', enrolled(OTP, methods(['pwd', ago(1)], ['mfa', ago(1)])), ignore],
    ['a factor answered before', enrolled(OTP, methods(['mfa', ago(2)], ['pwd', ago(1)])), challenge('otp')],
    ['no methods at all', enrolled(OTP, methods()), challenge('otp')],
  ])('%s', (_, event, expected) => {
    expect(decide(event, true)).toEqual(expected);
  });

  it('leaves a login alone that nobody can answer', () => {
    expect(decide(enrolled(OTP), false)).toEqual(ignore);
  });
});

describe('password-change-mfa: handler', () => {
  it('challenges with every enrolled factor, and does nothing else', async () => {
    const challengeWithAny = vi.fn();
    const api = { redirect: { canRedirect: () => true }, authentication: { challengeWithAny } };
    await onExecutePostLogin(enrolled(OTP), strictFake(api) as PostLoginApi);
    expect(challengeWithAny).toHaveBeenCalledExactlyOnceWith([{ type: 'otp' }]);
  });

  it('does nothing for others', async () => {
    const canRedirect = vi.fn(() => true);
    await onExecutePostLogin(enrolled([]), strictFake({ redirect: { canRedirect } }) as PostLoginApi);
    expect(canRedirect).toHaveBeenCalledOnce();
  });
});
