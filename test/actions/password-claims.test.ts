// Which facts get into tokens, and under which names.
import { describe, expect, it } from 'vitest';
import { onExecutePostLogin } from '../../actions/password-claims/action.ts';
import { decide } from '../../actions/password-claims/decide.ts';
import type { PostLoginApi, PostLoginEvent } from '../../actions/typings/post-login.ts';
import { strictFake } from './support/strict-fake.ts';
import { DATABASE } from './ticket-rule/example.ts';

const LOGIN: PostLoginEvent = {
  user: { last_password_reset: '2026-11-01T12:00:00.500Z' },
  connection: { name: DATABASE, strategy: 'auth0' },
  authentication: {
    methods: [
      { name: 'pwd', timestamp: '2026-11-23T10:00:00.900Z' },
      { name: 'pwd', timestamp: '2026-11-22T10:00:00.000Z' },
      { name: 'mfa', timestamp: '2026-11-23T10:00:30.000Z' },
    ],
  },
};

describe('password-claims', () => {
  it.each<[string, PostLoginEvent, object]>([
    [
      'a login with a second factor: auth_time is that of the first',
      LOGIN,
      {
        last_password_reset: '2026-11-01T12:00:00.500Z',
        connection: DATABASE,
        auth_time: Date.parse('2026-11-23T10:00:00Z') / 1000,
        methods: ['pwd', 'mfa'],
      },
    ],
    [
      'a refresh-token exchange with a session time only',
      { session: { authenticated_at: '2026-11-23T09:00:00Z' } },
      { auth_time: Date.parse('2026-11-23T09:00:00Z') / 1000 },
    ],
    ['times that are none', { user: { last_password_reset: 'never' }, session: { authenticated_at: '' } }, {}],
    ['an event that knows nothing', {}, {}],
  ])('%s', (_, event, claims) => {
    expect(decide(event)).toEqual(claims);
  });

  it('puts each claim, with the namespace, into both tokens and does nothing else', async () => {
    const tokens = { id: new Map<string, unknown>(), access: new Map<string, unknown>() };
    const api = strictFake({
      idToken: { setCustomClaim: (name: string, value: unknown) => tokens.id.set(name, value) },
      accessToken: { setCustomClaim: (name: string, value: unknown) => tokens.access.set(name, value) },
    }) as PostLoginApi;
    await onExecutePostLogin(LOGIN, api);
    expect([...tokens.id.keys()].sort()).toEqual(
      ['auth_time', 'connection', 'last_password_reset', 'methods'].map(
        name => `https://account-password-manager.dev/${name}`,
      ),
    );
    expect(tokens.access).toEqual(tokens.id);
  });
});
