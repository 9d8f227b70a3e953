// A space of more than five million logins, and the comparison of the rule with the oracle over it.
import type { TicketDecision } from '../../../actions/password-change-ticket/decide.ts';
import type { TicketRules } from '../../../actions/password-change-ticket/settings.ts';
import type { PostLoginEvent } from '../../../actions/typings/post-login.ts';
import { ago, DATABASE, NOW, POLICY, RULES, SPA } from './example.ts';
import { judge, type Verdict } from './oracle.ts';

type Decide = (event: PostLoginEvent, canRedirect: boolean, now: number, rules: TicketRules) => TicketDecision;

const SCOPES = [['openid', 'update:password'], ['openid']];
const PROTOCOLS = ['oidc-basic-profile', 'oauth2-refresh-token', 'oauth2-password', 'oidc-implicit-profile', undefined];
const CLIENTS = [{ client_id: SPA }, { client_id: 'other' }, undefined];
const CONNECTIONS = [
  { id: 'con_1', name: DATABASE, strategy: 'auth0' },
  { id: 'con_2', name: 'Partners', strategy: 'auth0' },
  { id: 'con_3', name: 'google-oauth2', strategy: 'google-oauth2' },
  { id: 'con_4', name: DATABASE, strategy: 'samlp' },
  undefined,
];
const PROMPTS = [undefined, [], ['login'], ['none'], ['consent'], ['login', 'consent'], ['login', 'none'], 'login'];
const PASSWORD_ENTRIES = [
  [],
  [at('pwd', 2000)],
  [at('pwd', 300_000)],
  [at('pwd', 300_001)],
  [at('pwd', 86_400_000)],
  [at('pwd', -5000)],
  [at('pwd', -5001)],
  [at('pwd', 86_400_000), at('pwd', 2000)],
  [at('pwd', 2000), at('pwd', -60_000)],
  [at('pwd', 2000), at('federated', 0)],
  [at('sms', 1000), at('email', 500)],
  [at('federated', 1000)],
  [at('passkey', 1000)],
  [{ name: 'pwd', timestamp: 'nonsense' }],
  [{ name: 'pwd', timestamp: '' }, at('pwd', 2000)],
];
const FACTORS = [
  { enrolled: [], entries: [] },
  { enrolled: [{ type: 'otp' }], entries: [] },
  { enrolled: [{ type: 'otp' }], entries: [at('mfa', 86_400_000)] },
  { enrolled: [{ type: 'otp' }], entries: [at('mfa', 2000)] },
  { enrolled: [{ type: 'otp' }, { type: 'phone' }], entries: [at('mfa', 0)] },
  { enrolled: undefined, entries: [at('mfa', -10_000)] },
];
const SESSIONS = [undefined, { authenticated_at: ago(2000) }, { authenticated_at: ago(300_001) }];
const OWN = { provider: 'auth0', connection: DATABASE, user_id: 'ada' };
const SOCIAL = { provider: 'google-oauth2', connection: 'google-oauth2', user_id: '1' };
const USERS = [
  { user_id: 'auth0|ada', identities: [OWN] },
  { user_id: 'google-oauth2|1', identities: [SOCIAL, OWN] },
  { user_id: 'auth0|ada', identities: [OWN, { ...OWN, user_id: 'eve' }] },
  { user_id: 'google-oauth2|1', identities: [SOCIAL] },
];
const REDIRECTS = [true, false];
const MFA_ALWAYS = [false, true];

const AXES = [
  SCOPES, PROTOCOLS, CLIENTS, CONNECTIONS, PROMPTS, PASSWORD_ENTRIES, FACTORS, SESSIONS, USERS, REDIRECTS, MFA_ALWAYS,
]; // prettier-ignore

/** Number of logins in the space. */
export const SPACE_SIZE = AXES.reduce((product, axis) => product * axis.length, 1);

export interface Tally {
  readonly checked: number;
  /** Tickets, or a scope left on a token, that the oracle would not have allowed. */
  readonly unsafe: number;
  /** Legitimate tickets, or logins that are none of ours, that were refused. */
  readonly refused: number;
  /** Logins that rightly ended in a ticket: a campaign that never sees one proves nothing. */
  readonly served: number;
}

/**
 * Compares the rule with the oracle at every `step`-th login of the space.
 *
 * @param stopAtFirst ends at the first disagreement (for mutants)
 */
export function compare(decide: Decide, step = 1, stopAtFirst = false): Tally {
  const tally = { checked: 0, unsafe: 0, refused: 0, served: 0 };
  for (let index = 0; index < SPACE_SIZE; index += step) {
    const { event, canRedirect, mfaAlways } = loginAt(index);
    const verdict = judge(event, canRedirect, NOW, { ...POLICY, everybodyNeedsMfa: mfaAlways });
    const decision = decide(event, canRedirect, NOW, { ...RULES, mfaAlways });
    tally.checked += 1;
    if (verdict.kind === 'served') tally.served += 1;
    const finding = disagreement(verdict, decision);
    if (finding === undefined) continue;
    tally[finding] += 1;
    if (stopAtFirst) break;
  }
  return tally;
}

/** Mixed-radix digits of the index pick one value on each axis. */
function loginAt(index: number): { event: PostLoginEvent; canRedirect: boolean; mfaAlways: boolean } {
  let rest = index;
  const pick = <T>(axis: readonly T[]): T => {
    const value = axis[rest % axis.length] as T;
    rest = Math.floor(rest / axis.length);
    return value;
  };
  const [requested_scopes, protocol, client, connection] = [
    pick(SCOPES),
    pick(PROTOCOLS),
    pick(CLIENTS),
    pick(CONNECTIONS),
  ];
  const [prompt, password, factors, session, user] = [
    pick(PROMPTS),
    pick(PASSWORD_ENTRIES),
    pick(FACTORS),
    pick(SESSIONS),
    pick(USERS),
  ];
  const event = {
    transaction: { requested_scopes, protocol, prompt },
    client,
    connection,
    user: { ...user, enrolledFactors: factors.enrolled },
    authentication: { methods: [...password, ...factors.entries] },
    session,
  };
  return { event: event as unknown as PostLoginEvent, canRedirect: pick(REDIRECTS), mfaAlways: pick(MFA_ALWAYS) };
}

function disagreement(verdict: Verdict, decision: TicketDecision): 'unsafe' | 'refused' | undefined {
  switch (verdict.kind) {
    case 'untouched':
      return decision.do === 'ignore' ? undefined : decision.do === 'ticket' ? 'unsafe' : 'refused';
    case 'stripped':
      return decision.do === 'strip-scope' ? undefined : decision.do === 'deny' ? 'refused' : 'unsafe';
    case 'refused':
      return decision.do === 'deny' ? undefined : 'unsafe';
    case 'served':
      if (decision.do !== 'ticket') return 'refused';
      return isFor(decision, verdict.whose) ? undefined : 'unsafe';
  }
}

/** Whether the ticket is for this identity of this user, told to this application, and short-lived. */
function isFor(
  { request }: Extract<TicketDecision, { do: 'ticket' }>,
  whose: Extract<Verdict, { kind: 'served' }>['whose'],
) {
  const named = request.identity?.user_id ?? request.user_id.replace(/^auth0\|/, '');
  return (
    request.user_id === whose.user_id &&
    named === whose.identity_user_id &&
    request.client_id === whose.client_id &&
    request.ttl_sec === 300 &&
    !request.mark_email_as_verified
  );
}

function at(name: string, milliseconds: number): { name: string; timestamp: string } {
  return { name, timestamp: ago(milliseconds) };
}
