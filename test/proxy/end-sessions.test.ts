import { describe, expect, it } from 'vitest';
import { endSessions } from '../../proxy/accounts/end-sessions.ts';
import type { ManagementApi, ManagementCall } from '../../proxy/accounts/management-api.ts';
import { Secret } from '../../proxy/secret.ts';

const user = { subject: 'auth0|a', blocked: false, lastPasswordReset: undefined, identities: [] };
const identity = { id: 'a', username: 'a@example.com' };

interface Outcome {
  readonly sessions: string;
  readonly calls: readonly string[];
}

/** Ends sessions with these scopes, at a tenant that answers each call with that status; 0 breaks the connection. */
async function end(scopes: string, statuses: Readonly<Record<string, number>>): Promise<Outcome> {
  const calls: string[] = [];
  const management = {
    grant: () => Promise.resolve({ token: new Secret('t'), scopes: new Set(scopes.split(' ')) }),
    send: ({ call }: ManagementCall) => {
      calls.push(call);
      const status = statuses[call] ?? 202;
      return status === 0 ? Promise.reject(new Error('broken')) : Promise.resolve({ status });
    },
  } as unknown as ManagementApi;
  return { sessions: await endSessions(management, user, identity), calls };
}

describe('ending sessions', () => {
  it.each<[string, Record<string, number>, string, string[]]>([
    ['delete:sessions delete:refresh_tokens', {}, 'requested', ['revoke-access']],
    ['delete:sessions', {}, 'requested', ['end-sessions']],
    ['delete:refresh_tokens', {}, 'requested', ['end-refresh-tokens']],
    ['delete:sessions', { 'end-sessions': 204 }, 'revoked', ['end-sessions']],
    ['delete:sessions', { 'end-sessions': 403 }, 'kept', ['end-sessions']],
    ['delete:sessions', { 'end-sessions': 0 }, 'kept', ['end-sessions']],
    ['read:users', {}, 'kept', []],
    ['create:user_tickets', {}, 'kept', ['void-reset-links']],
    [
      'delete:sessions create:user_tickets',
      { 'void-reset-links': 0 },
      'requested',
      ['end-sessions', 'void-reset-links'],
    ],
  ])('with %s, %o: %s', async (scopes, statuses, sessions, calls) => {
    expect(await end(scopes, statuses)).toEqual({ sessions, calls });
  });

  it('is no failure of the change even where there is no token to ask with', async () => {
    const management = { grant: () => Promise.reject(new Error('no token')) } as unknown as ManagementApi;
    expect(await endSessions(management, user, identity)).toBe('kept');
  });
});
