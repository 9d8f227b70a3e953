// A second opinion on Option 4's rule, for tests only. Written from the rule's prose, clause by clause, without looking at
// decide.ts and without sharing a line with it: where the implementation stops at the first "no", this one judges every
// clause of every event.

/** What should happen to a login. */
export type Verdict =
  | { readonly kind: 'untouched' }
  /** The scope is taken off, the login goes on. */
  | { readonly kind: 'stripped' }
  | { readonly kind: 'refused'; readonly broken: readonly string[] }
  /** A ticket for exactly this user, identity and application. */
  | { readonly kind: 'served'; readonly whose: Whose };

export interface Whose {
  readonly user_id: string;
  readonly identity_user_id: string;
  readonly client_id: string;
}

/** The rule's parameters, in the units of its prose. */
export interface Policy {
  readonly clients: readonly string[];
  readonly connections: readonly string[];
  readonly seconds: number;
  readonly everybodyNeedsMfa: boolean;
}

type Json = Record<string, unknown>;

/** Sign-ins that show a page in a browser; every other value Auth0 documents is a machine talking to a machine. */
const IN_A_BROWSER =
  'oidc-basic-profile oidc-implicit-profile oidc-hybrid-profile oidc-ciba-web-link samlp wsfed'.split(' ');
const DOCUMENTED = [
  ...IN_A_BROWSER,
  'oidc-ciba',
  'oauth2-device-code',
  'oauth2-resource-owner',
  'oauth2-resource-owner-jwt-bearer',
  'oauth2-password',
  'oauth2-webauthn',
  'oauth2-access-token',
  'oauth2-refresh-token',
  'oauth2-token-exchange',
  'wstrust-usernamemixed',
];

export function judge(event: unknown, browserCanBeSentAway: boolean, nowMs: number, policy: Policy): Verdict {
  const transaction = object(event, 'transaction');
  const scopes = strings(transaction['requested_scopes']);
  if (!scopes.includes('update:password')) return { kind: 'untouched' };

  const protocol = String(transaction['protocol']);
  if (DOCUMENTED.includes(protocol) && !IN_A_BROWSER.includes(protocol)) return { kind: 'stripped' };

  const clientId = object(event, 'client')['client_id'];
  const connection = object(event, 'connection');
  const user = object(event, 'user');
  const prompt = strings(transaction['prompt']).join(' ').split(' ');
  const own = objects(user['identities']).filter(
    candidate => candidate['provider'] === 'auth0' && candidate['connection'] === connection['name'],
  );

  const passwordProofs = ages(event, 'pwd', nowMs);
  const youngestPassword = passwordProofs.length === 0 ? Infinity : passwordProofs.reduce((a, b) => (a < b ? a : b));
  const mfaProofs = ages(event, 'mfa', nowMs);
  const withinBounds = (seconds: number): boolean => -5 <= seconds && seconds <= policy.seconds;

  const witness = object(event, 'session')['authenticated_at'];
  const needsMfa = policy.everybodyNeedsMfa || objects(user['enrolledFactors']).length > 0;

  const clauses: Record<string, boolean> = {
    '3 code flow': protocol === 'oidc-basic-profile',
    '3 a browser that can be sent away': browserCanBeSentAway,
    '3 application on the list': policy.clients.some(id => id === clientId),
    '4 database connection': connection['strategy'] === 'auth0',
    '4 connection on the list': policy.connections.some(name => name === connection['name']),
    '4 exactly one identity': own.length === 1,
    '5 prompt includes login': prompt.includes('login'),
    '5 prompt does not include none': !prompt.includes('none'),
    '6 password proved just now': youngestPassword !== Infinity && withinBounds(youngestPassword),
    '6 second witness agrees': witness === undefined || withinBounds(secondsSince(witness, nowMs)),
    '7 second factor after the password': !needsMfa || mfaProofs.some(age => age <= youngestPassword),
  };
  const broken = Object.keys(clauses).filter(clause => !clauses[clause]);
  if (broken.length > 0) return { kind: 'refused', broken };
  return {
    kind: 'served',
    whose: {
      user_id: String(user['user_id']),
      identity_user_id: String(own[0]?.['user_id'] ?? own[0]?.['userId']),
      client_id: String(clientId),
    },
  };
}

/** How many seconds ago each readable entry of this name happened. */
function ages(event: unknown, name: string, nowMs: number): readonly number[] {
  const found: number[] = [];
  for (const entry of objects(object(event, 'authentication')['methods'])) {
    if (entry['name'] !== name) continue;
    const age = secondsSince(entry['timestamp'], nowMs);
    if (!Number.isNaN(age)) found.push(age);
  }
  return found;
}

/** NaN for what is no time. */
function secondsSince(time: unknown, nowMs: number): number {
  return typeof time === 'string' ? (nowMs - new Date(time).getTime()) / 1000 : NaN;
}

function object(parent: unknown, key: string): Json {
  const value = (parent as Json)[key];
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function objects(value: unknown): readonly Json[] {
  return value instanceof Array ? value.filter((item): item is Json => typeof item === 'object' && item !== null) : [];
}

function strings(value: unknown): readonly string[] {
  return value instanceof Array ? value.filter(item => typeof item === 'string') : [];
}
