// A login that deserves a ticket, from which the tests take away one thing at a time.
import type { TicketRules } from '../../../actions/password-change-ticket/settings.ts';
import type { PostLoginEvent } from '../../../actions/typings/post-login.ts';
import type { Policy } from './oracle.ts';

export const NOW = Date.parse('2026-11-23T10:00:00.000Z');
export const SPA = 'spa-client';
export const DATABASE = 'Username-Password-Authentication';

export const RULES: TicketRules = {
  clients: new Set([SPA]),
  connections: new Set([DATABASE]),
  passwordMaxAgeMs: 300_000,
  mfaAlways: false,
};

/** The same rules in the oracle's words. */
export const POLICY: Policy = { clients: [SPA], connections: [DATABASE], seconds: 300, everybodyNeedsMfa: false };

/** ISO time so many milliseconds before NOW. */
export function ago(milliseconds: number): string {
  return new Date(NOW - milliseconds).toISOString();
}

export function goodEvent(change: Partial<PostLoginEvent> = {}): PostLoginEvent {
  return {
    transaction: {
      protocol: 'oidc-basic-profile',
      requested_scopes: ['openid', 'profile', 'update:password'],
      prompt: ['login'],
    },
    client: { client_id: SPA, name: 'Demo' },
    connection: { id: 'con_0123456789abcdef', name: DATABASE, strategy: 'auth0' },
    user: {
      user_id: 'auth0|ada',
      identities: [{ provider: 'auth0', connection: DATABASE, user_id: 'ada', isSocial: false }],
      enrolledFactors: [],
    },
    authentication: { methods: [{ name: 'pwd', timestamp: ago(10_000) }] },
    ...change,
  };
}
