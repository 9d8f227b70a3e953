// The rule of Option 4 as a table: one change to a good login, and what must come of it.
import type { TicketDecision } from '../../../actions/password-change-ticket/decide.ts';
import type { DenialCode } from '../../../actions/reason-codes.ts';
import type { PostLoginEvent } from '../../../actions/typings/post-login.ts';
import type { TicketRules } from '../../../actions/password-change-ticket/settings.ts';
import { ago, DATABASE, goodEvent, NOW, RULES, SPA } from './example.ts';

export interface Row {
  readonly says: string;
  readonly event: PostLoginEvent;
  readonly canRedirect?: boolean;
  /** `null` for secrets that could not be read. */
  readonly rules?: TicketRules | null;
  readonly expected: TicketDecision;
}

const ignore: TicketDecision = { do: 'ignore' };
const strip: TicketDecision = { do: 'strip-scope' };
const deny = (code: DenialCode): TicketDecision => ({ do: 'deny', code });
const PLAIN_REQUEST = {
  user_id: 'auth0|ada',
  client_id: SPA,
  ttl_sec: 300,
  mark_email_as_verified: false,
  includeEmailInRedirect: false,
} as const;
const ticket = (extra: object = {}): TicketDecision => ({ do: 'ticket', request: { ...PLAIN_REQUEST, ...extra } });

const transaction = (change: object): PostLoginEvent =>
  goodEvent({ transaction: { ...goodEvent().transaction, ...change } });
const user = (change: object): PostLoginEvent => goodEvent({ user: { ...goodEvent().user, ...change } });
const methods = (...entries: readonly (readonly [string, string])[]): PostLoginEvent =>
  goodEvent({ authentication: { methods: entries.map(([name, timestamp]) => ({ name, timestamp })) } });
const enrolled = (...entries: readonly (readonly [string, string])[]): PostLoginEvent => ({
  ...user({ enrolledFactors: [{ type: 'otp' }] }),
  authentication: { methods: entries.map(([name, timestamp]) => ({ name, timestamp })) },
});
/** What a request that is malformed behind the types looks like. */
const malformed = (change: object): PostLoginEvent => ({ ...goodEvent(), ...change });
const identity = { provider: 'auth0', connection: DATABASE, user_id: 'ada' };

export const TABLE: readonly Row[] = [
  { says: 'a fresh password with prompt=login', event: goodEvent(), expected: ticket() },

  // 1. Not asked for: nothing of ours happens, whatever else is wrong.
  { says: 'no transaction', event: malformed({ transaction: undefined }), expected: ignore },
  { says: 'no scopes', event: transaction({ requested_scopes: undefined }), expected: ignore },
  { says: 'other scopes', event: transaction({ requested_scopes: ['openid'] }), expected: ignore },
  { says: 'a longer scope', event: transaction({ requested_scopes: ['update:passwords'] }), expected: ignore },
  { says: 'scopes that are no list', event: transaction({ requested_scopes: 'update:password' }), expected: ignore },
  {
    says: 'other scopes, with secrets that cannot be read',
    event: transaction({ requested_scopes: ['openid'] }),
    rules: null,
    expected: ignore,
  },

  // 2. Nobody at a browser: the scope goes, the renewal lives.
  ...[
    'oauth2-refresh-token',
    'oauth2-password',
    'oauth2-resource-owner',
    'oauth2-resource-owner-jwt-bearer',
    'oauth2-token-exchange',
    'oauth2-access-token',
    'oauth2-device-code',
    'oauth2-webauthn',
    'oidc-ciba',
    'wstrust-usernamemixed',
  ].map(protocol => ({ says: `protocol ${protocol}`, event: transaction({ protocol }), expected: strip })),
  {
    says: 'a refresh-token exchange, with secrets that cannot be read',
    event: transaction({ protocol: 'oauth2-refresh-token' }),
    rules: null,
    expected: strip,
  },

  // 3. A browser, in the code flow, from an application on the list.
  {
    says: 'secrets that cannot be read',
    event: goodEvent(),
    rules: null,
    expected: deny('password_change_unavailable'),
  },
  ...[undefined, 'oidc-implicit-profile', 'oidc-hybrid-profile', 'oidc-ciba-web-link', 'samlp', 'wsfed', 'new'].map(
    protocol => ({
      says: `protocol ${protocol ?? 'missing'}`,
      event: transaction({ protocol }),
      expected: deny('interaction_not_possible'),
    }),
  ),
  {
    says: 'no redirect possible',
    event: goodEvent(),
    canRedirect: false,
    expected: deny('interaction_not_possible'),
  },
  {
    says: 'another application',
    event: goodEvent({ client: { client_id: 'other' } }),
    expected: deny('client_not_allowed'),
  },
  { says: 'no application', event: malformed({ client: undefined }), expected: deny('client_not_allowed') },

  // 4. A database login, and exactly one identity for it.
  {
    says: 'a social login',
    event: goodEvent({ connection: { name: 'google-oauth2', strategy: 'google-oauth2' } }),
    expected: deny('not_a_database_login'),
  },
  {
    says: 'an enterprise login under the name of the database',
    event: goodEvent({ connection: { name: DATABASE, strategy: 'samlp' } }),
    expected: deny('not_a_database_login'),
  },
  {
    says: 'another database',
    event: goodEvent({ connection: { name: 'Partners', strategy: 'auth0' } }),
    expected: deny('not_a_database_login'),
  },
  { says: 'no connection', event: malformed({ connection: undefined }), expected: deny('not_a_database_login') },
  {
    says: 'no connection name',
    event: goodEvent({ connection: { strategy: 'auth0' } }),
    expected: deny('not_a_database_login'),
  },
  { says: 'no user', event: malformed({ user: undefined }), expected: deny('identity_ambiguous') },
  { says: 'no user id', event: user({ user_id: undefined }), expected: deny('identity_ambiguous') },
  { says: 'no identities', event: user({ identities: [] }), expected: deny('identity_ambiguous') },
  { says: 'identities missing', event: user({ identities: undefined }), expected: deny('identity_ambiguous') },
  {
    says: 'two identities in the database',
    event: user({ identities: [identity, { ...identity, user_id: 'ada-2' }] }),
    expected: deny('identity_ambiguous'),
  },
  {
    says: 'an identity in another database only',
    event: user({ identities: [{ ...identity, connection: 'Partners' }] }),
    expected: deny('identity_ambiguous'),
  },
  {
    says: 'a foreign identity under the name of the database',
    event: user({ identities: [{ ...identity, provider: 'samlp' }] }),
    expected: deny('identity_ambiguous'),
  },
  {
    says: 'an identity without an id',
    event: user({ identities: [{ provider: 'auth0', connection: DATABASE }] }),
    expected: deny('identity_ambiguous'),
  },
  {
    says: 'an identity with an empty id',
    event: user({ identities: [{ ...identity, user_id: '' }] }),
    expected: deny('identity_ambiguous'),
  },
  {
    says: 'identities that are no objects',
    event: user({ identities: [null, 'ada', identity] }),
    expected: ticket(),
  },

  // 5. The tenant itself was told to ask again.
  ...[undefined, [], ['none'], ['consent'], ['select_account'], ['login', 'none'], ['login-later'], 'login'].map(
    prompt => ({
      says: `prompt ${JSON.stringify({ prompt })}`,
      event: transaction({ prompt }),
      expected: deny('reauthentication_not_requested'),
    }),
  ),
  { says: 'prompt with login and more', event: transaction({ prompt: ['consent', 'login'] }), expected: ticket() },

  // 6. The password was typed just now.
  ...(
    [
      ['no methods', methods()],
      ['a password 300.001 s old', methods(['pwd', ago(300_001)])],
      ['a password of yesterday', methods(['pwd', ago(86_400_000)])],
      ['a password 5.001 s in the future', methods(['pwd', ago(-5001)])],
      ['a time that is none', methods(['pwd', 'soon'])],
      ['a passkey', methods(['passkey', ago(1000)])],
      ['a federated login', methods(['federated', ago(1000)])],
      ['a code by mail', methods(['email', ago(1000)])],
      ['an old password and a fresh second factor', methods(['pwd', ago(3_600_000)], ['mfa', ago(1000)])],
      ['methods missing', malformed({ authentication: undefined })],
      ['methods that are no list', malformed({ authentication: { methods: { name: 'pwd', timestamp: ago(0) } } })],
      ['methods that are no objects', malformed({ authentication: { methods: [null, 'pwd', { name: 'pwd' }] } })],
      [
        'a time that is no text',
        malformed({ authentication: { methods: [{ name: 'pwd', timestamp: new Date(NOW) }] } }),
      ],
    ] as const
  ).map(([says, event]) => ({ says, event, expected: deny('password_proof_missing_or_old') })),
  { says: 'a password exactly 300 s old', event: methods(['pwd', ago(300_000)]), expected: ticket() },
  { says: 'a password exactly 5 s ahead', event: methods(['pwd', ago(-5000)]), expected: ticket() },
  {
    says: 'an old password and a new one (the tenant appends)',
    event: methods(['pwd', ago(86_400_000)], ['pwd', ago(1000)]),
    expected: ticket(),
  },
  {
    says: 'a new password and an old one, in that order',
    event: methods(['pwd', ago(1000)], ['pwd', ago(86_400_000)]),
    expected: ticket(),
  },
  {
    says: 'an unreadable entry beside a fresh one',
    event: methods(['pwd', ''], ['pwd', ago(1000)]),
    expected: ticket(),
  },
  {
    says: 'a fresh session time',
    event: goodEvent({ session: { authenticated_at: ago(300_000) } }),
    expected: ticket(),
  },
  {
    says: 'an old session time',
    event: goodEvent({ session: { authenticated_at: ago(300_001) } }),
    expected: deny('session_proof_old'),
  },
  {
    says: 'a session time that is none',
    event: goodEvent({ session: { authenticated_at: 'just now' } }),
    expected: deny('session_proof_old'),
  },
  { says: 'a session without a time', event: goodEvent({ session: {} }), expected: ticket() },
  {
    says: 'a longer bound, by setting',
    event: methods(['pwd', ago(600_000)]),
    rules: { ...RULES, passwordMaxAgeMs: 900_000 },
    expected: ticket(),
  },

  // 7. The second factor, for those who have one.
  { says: 'a factor, not asked', event: enrolled(['pwd', ago(1000)]), expected: deny('mfa_required') },
  {
    says: 'a factor, answered before the password',
    event: enrolled(['mfa', ago(1001)], ['pwd', ago(1000)]),
    expected: deny('mfa_required'),
  },
  {
    says: 'a factor, answered with the password',
    event: enrolled(['pwd', ago(1000)], ['mfa', ago(1000)]),
    expected: ticket(),
  },
  {
    says: 'a factor, answered after the password',
    event: enrolled(['pwd', ago(1000)], ['mfa', ago(0)]),
    expected: ticket(),
  },
  {
    says: 'a factor, its time unreadable',
    event: enrolled(['pwd', ago(1000)], ['mfa', 'now']),
    expected: deny('mfa_required'),
  },
  { says: 'no list of factors', event: user({ enrolledFactors: undefined }), expected: ticket() },
  { says: 'a null for factors', event: user({ enrolledFactors: null }), expected: ticket() },
  {
    says: 'factors that are no list: in doubt, enrolled',
    event: user({ enrolledFactors: { type: 'otp' } }),
    expected: deny('mfa_required'),
  },
  {
    says: 'no factor, where everybody needs one',
    event: goodEvent(),
    rules: { ...RULES, mfaAlways: true },
    expected: deny('mfa_required'),
  },
  {
    says: 'an answered factor, where everybody needs one',
    event: methods(['pwd', ago(1000)], ['mfa', ago(0)]),
    rules: { ...RULES, mfaAlways: true },
    expected: ticket(),
  },

  // 8. What the ticket is for.
  {
    says: 'an organization',
    event: goodEvent({ organization: { id: 'org_1' } }),
    expected: ticket({ organization_id: 'org_1' }),
  },
  { says: 'an organization without an id', event: goodEvent({ organization: {} }), expected: ticket() },
  {
    says: 'a linked account whose primary is social',
    event: user({
      user_id: 'google-oauth2|1',
      identities: [{ provider: 'google-oauth2', connection: 'google-oauth2', user_id: '1' }, identity],
    }),
    expected: ticket({
      user_id: 'google-oauth2|1',
      identity: { user_id: 'ada', provider: 'auth0', connection_id: 'con_0123456789abcdef' },
    }),
  },
  {
    says: 'a linked account, the connection id unknown',
    event: {
      ...user({
        user_id: 'auth0|other',
        identities: [{ ...identity, connection: 'Partners', user_id: 'other' }, identity],
      }),
      connection: { name: DATABASE, strategy: 'auth0' },
    },
    expected: ticket({ user_id: 'auth0|other', identity: { user_id: 'ada', provider: 'auth0' } }),
  },
  {
    says: 'an identity spelled userId',
    event: user({ identities: [{ provider: 'auth0', connection: DATABASE, userId: 'ada' }] }),
    expected: ticket(),
  },
];
