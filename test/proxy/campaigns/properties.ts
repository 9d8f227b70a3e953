/** What must hold for any caller: each property is tried a few hundred times by the tests, and 100,000 by the campaign. */
import fc from 'fast-check';
import { parseChangeRequest } from '../../../proxy/middleware/read-request.ts';
import { clientAddress } from '../../../proxy/middleware/client-address.ts';
import { isWellFormed, utf8ByteLength } from '../../../policy/index.ts';
import { Problem } from '../../../proxy/problem.ts';
import {
  CONNECTION,
  createFakeTown,
  nameOf,
  ORIGIN,
  type FakeAccount,
  type FakeIdentity,
  type FakeTown,
  type FakeUser,
} from './fake-tenant.ts';

/** Tries a property `runs` times. Throws fast-check's report, with the smallest counterexample, where it does not hold. */
export type Property = (runs: number) => Promise<void>;

const SUBJECTS = ['auth0|a', 'auth0|b', 'google-oauth2|1', 'samlp|corp|x@y.example', 'oauth2|custom|7'];
const PASSWORDS = [
  'old password',
  'old password',
  'another one',
  '',
  '  ',
  'p',
  '\u00e9',
  'e\u0301',
  '😀'.repeat(18),
  '😀'.repeat(19),
];
const EMAILS = ['a@example.com', 'b@example.com', 'A@example.com', 'c@example.com'];

const otherIdentity = fc.record({
  provider: fc.constantFrom('auth0', 'google-oauth2', 'samlp'),
  connection: fc.constantFrom(CONNECTION, 'partners', 'google-oauth2', ''),
  user_id: fc.constantFrom('a', 'b', '1', 'x', 'auth0|a'),
  profileData: fc.option(fc.record({ email: fc.constantFrom(...EMAILS) }), { nil: undefined }),
});

/** The usual one: the account's own, or one that is linked to it. */
const databaseIdentity = fc.constantFrom('a', 'b', 'linked').chain(user_id =>
  fc.record({
    provider: fc.constant('auth0'),
    connection: fc.constant(CONNECTION),
    user_id: fc.constant(user_id),
    profileData: fc.record({ email: fc.constantFrom(...EMAILS) }),
  }),
);

/** One to four, with collisions of names, ids and connections as no real tenant should have them. */
const identities = fc.oneof(
  { weight: 3, arbitrary: databaseIdentity.map(one => [one]) },
  { weight: 1, arbitrary: fc.tuple(otherIdentity, databaseIdentity).map(both => [...both]) },
  { weight: 1, arbitrary: fc.array(fc.oneof(databaseIdentity, otherIdentity), { minLength: 1, maxLength: 4 }) },
);

/** Users whose e-mail addresses, ids and links collide in every way. */
const users = fc
  .tuple(
    ...SUBJECTS.map(user_id =>
      fc.record({ user_id: fc.constant(user_id), email: fc.constantFrom(...EMAILS), identities }),
    ),
  )
  // The main identity of an account has no profile of its own: its names are the user's.
  .map((list): FakeUser[] =>
    list.map(({ identities: own, ...user }) => ({
      ...user,
      identities: (own as FakeIdentity[]).map(({ profileData, ...it }) =>
        profileData === undefined || `auth0|${it.user_id}` === user.user_id ? it : { ...it, profileData },
      ),
    })),
  );

/** What they may have turned into by the time of the password check; still one account each on the connection. */
const oneEach = users.map(list => list.map(user => ({ ...user, identities: firstOnConnection(user) })));

function firstOnConnection({ identities: all }: FakeUser): FakeIdentity[] {
  const first = all.find(isOnConnection);
  return all.filter(it => it === first || !isOnConnection(it));
}

function isOnConnection({ provider, connection }: FakeIdentity): boolean {
  return provider === 'auth0' && connection === CONNECTION;
}

const password = fc.oneof(fc.constantFrom(...PASSWORDS), fc.string({ unit: 'binary', maxLength: 80 }));
const header = fc.constantFrom(
  'x-forwarded-for',
  'forwarded',
  'auth0-forwarded-for',
  'x-user',
  'x-original-url',
  'x-http-method-override',
);
const headers = fc.dictionary(header, fc.stringMatching(/^[ -~]{0,30}$/), { maxKeys: 4 });

/** Bodies that are right, nearly right, and anything. */
const body = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .record({ current_password: fc.constantFrom('old password', ...PASSWORDS), new_password: password })
      .map(value => JSON.stringify(value)),
  },
  {
    weight: 3,
    arbitrary: fc
      .record(
        {
          current_password: password,
          new_password: password,
          username: fc.constantFrom(...EMAILS),
          user_id: fc.constantFrom(...SUBJECTS),
          connection: fc.constantFrom('partners', CONNECTION),
          email_verified: fc.boolean(),
          app_metadata: fc.object({ maxDepth: 1 }),
        },
        { requiredKeys: ['current_password', 'new_password'] },
      )
      .map(value => JSON.stringify(value)),
  },
  { weight: 1, arbitrary: fc.string() },
);

function accountsOf(list: readonly FakeUser[], passwords: readonly string[]): FakeAccount[] {
  const accounts = list.flatMap(user => user.identities.map(identity => ({ user, identity, password: '' })));
  accounts.forEach((account, i) => (account.password = passwords[i % passwords.length] ?? ''));
  return accounts;
}

let keys = 0;

async function submit(
  town: FakeTown,
  subject: string,
  content: string,
  more: Record<string, string> = {},
): Promise<Response> {
  keys += 1;
  return town.app.request('/change-password', {
    method: 'POST',
    headers: {
      ...more,
      authorization: `Bearer ${await town.token(subject)}`,
      'content-type': 'application/json',
      'idempotency-key': `key-of-a-property-${keys}`,
      origin: ORIGIN,
    },
    body: content,
  });
}

/**
 * For any body, headers and accounts, even accounts that change between the steps: the name whose password is checked
 * belongs to the token's user, the PATCH has exactly its two fields and goes to that user, and the identity that it
 * changes is the one whose password was right.
 */
const onlyTheCallersPassword: Property = async runs => {
  const town = await createFakeTown();
  const { tenant } = town;
  const swap = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: oneEach });
  const accounts = fc.array(fc.constantFrom('old password', 'old password', 'old password', 'another one'), {
    minLength: 3,
  });
  let changes = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SUBJECTS),
      users,
      swap,
      accounts,
      body,
      headers,
      async (subject, list, later, passwords, content, more) => {
        Object.assign(tenant, {
          users: list,
          accounts: accountsOf(list, passwords),
          requests: [],
          proven: undefined,
          changed: undefined,
        });
        tenant.between = () => {
          if (later) tenant.accounts = accountsOf(later, passwords);
        };
        const response = await submit(town, subject, content, more);
        demand(response.status < 500, `status ${response.status}`);
        const caller = list.find(user => user.user_id === subject);
        for (const { call, path, body: sent } of tenant.requests) {
          const id = decodeURIComponent(path.split('?')[0]?.split('/')[4] ?? '');
          if (call === 'check-password') {
            const own = caller?.identities.filter(isOnConnection) ?? [];
            const names = own.map(it => caller && nameOf(caller, it));
            demand(names.includes(String(sent['username'])) && sent['realm'] === CONNECTION, 'a foreign name');
          } else demand(id === subject, `${call} of somebody else`);
          if (call === 'set-password') {
            changes += 1;
            demand(Object.keys(sent).sort().join() === 'connection,password', 'not exactly two fields');
            demand(sent['connection'] === CONNECTION, 'another connection');
            demand(
              sent['password'] === parseChangeRequest(new TextEncoder().encode(content)).new_password,
              'another password',
            );
            demand(tenant.proven?.user.user_id === subject, 'a password nobody proved');
            demand(tenant.changed === tenant.proven, 'an identity nobody proved');
          }
        }
      },
    ),
    { numRuns: runs },
  );
  demand(changes > runs / 50, `only ${changes} changes were seen`);
};

/** A second factor is never skipped: where the tenant asks for one, nothing is changed, whatever is sent. */
const secondFactorIsNeverSkipped: Property = async runs => {
  const town = await createFakeTown();
  const { tenant } = town;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SUBJECTS), users, body, headers, async (subject, list, content, more) => {
      Object.assign(tenant, {
        users: list,
        accounts: accountsOf(list, ['old password']),
        requests: [],
        secondFactor: true,
      });
      const response = await submit(town, subject, content, more);
      demand(!response.ok, 'a change without the second factor');
      demand(
        tenant.requests.every(({ call }) => call !== 'set-password'),
        'a PATCH without the second factor',
      );
    }),
    { numRuns: runs },
  );
};

/** A genuine token with anything at all altered is refused with 401, and the tenant hears nothing of it. */
const alteredTokensAreRefused: Property = async runs => {
  const town = await createFakeTown();
  const genuine = await town.token('auth0|a');
  const content = JSON.stringify({ current_password: 'old password', new_password: 'new password' });
  const character = fc.constantFrom(...Array.from('ABCdef019-_.='));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(genuine.length - 3),
      character,
      fc.constantFrom('replace', 'insert', 'delete', 'cut'),
      async (at, other, how) => {
        const [head, tail] = [genuine.slice(0, at), genuine.slice(at + (how === 'insert' ? 0 : 1))];
        const altered = how === 'cut' ? head : how === 'delete' ? head + tail : head + other + tail;
        fc.pre(altered !== genuine);
        town.tenant.requests = [];
        const response = await town.app.request('/change-password', {
          method: 'POST',
          headers: {
            authorization: `Bearer ${altered}`,
            'content-type': 'application/json',
            'idempotency-key': 'key-of-a-property',
          },
          body: content,
        });
        demand(response.status === 401, `status ${response.status}`);
        demand(town.tenant.requests.length === 0, 'the tenant was asked');
      },
    ),
    { numRuns: runs },
  );
};

/** Only the origins on the list may read or call, whatever else looks like one. */
const originsAreExact: Property = async runs => {
  const town = await createFakeTown();
  const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  const origin = fc.oneof(
    fc.webUrl(),
    fc.stringMatching(/^[ -~]{1,40}$/),
    fc
      .tuple(fc.constantFrom('https', 'http', 'HTTPS', 'ftp', 'null'), label, fc.nat(65_535))
      .chain(([scheme, name, port]) =>
        fc.constantFrom(
          `${scheme}://app.example.com`,
          `${scheme}://app.example.com:${port}`,
          `${scheme}://${name}.app.example.com`,
          `${scheme}://app.example.com.${name}`,
          `${scheme}://${name}app.example.com`,
          `${scheme}://app.example.com@${name}`,
          `${scheme}://app.example.com/${name}`,
          `${scheme}://app.example.com?${name}`,
          `${scheme}://APP.example.com`,
          `${scheme}://app.example.com.`,
        ),
      ),
  );
  await fc.assert(
    fc.asyncProperty(origin, async candidate => {
      const response = await town.app.request('/change-password', { method: 'POST', headers: { origin: candidate } });
      const isOurs = candidate.trim() === ORIGIN;
      demand(response.status === (isOurs ? 401 : 403), `status ${response.status}`);
      demand(response.headers.get('access-control-allow-origin') === (isOurs ? ORIGIN : null), 'readable');
    }),
    { numRuns: runs },
  );
};

/** The address is the socket's, or what a trusted hop added: nothing that the client writes can move it. */
const addressesAreNotForged: Property = runs => {
  const address = fc.oneof(fc.ipV4(), fc.ipV6());
  const entry = fc.oneof(address, fc.string(), fc.constantFrom('unknown', '[::1', '127.0.0.1%lo', '1.2.3.4:99999'));
  fc.assert(
    fc.property(address, fc.array(entry), fc.array(address, { maxLength: 4 }), (peer, forged, added) => {
      const chain = [...forged, ...added].join(',');
      const expected = added[0] ?? peer;
      const found = clientAddress(peer, chain, added.length);
      demand(found === clientAddress(expected, undefined, 0), `found ${found ?? 'nothing'}`);
      demand(clientAddress(peer, chain, 0) === clientAddress(peer, undefined, 0), 'believed without being asked');
    }),
    { numRuns: runs },
  );
  return Promise.resolve();
};

/** Any bytes are either the two passwords exactly as sent, or refused with 400; nothing is a surprise. */
const bodiesAreExactOrRefused: Property = runs => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
  const spaced = fc
    .tuple(text, text, fc.constantFrom(undefined, 1, '\t'))
    .map(([current_password, new_password, space]) => ({
      sent: { current_password, new_password },
      bytes: new TextEncoder().encode(JSON.stringify({ current_password, new_password }, null, space)),
    }));
  const anything = fc
    .oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.json().map(json => new TextEncoder().encode(json)),
      spaced.chain(({ bytes }) =>
        fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)).map(([at, byte]) => bytes.with(at, byte)),
      ),
    )
    .map(bytes => ({ sent: undefined, bytes }));
  fc.assert(
    fc.property(fc.oneof(spaced, anything), ({ sent, bytes }) => {
      try {
        const read = parseChangeRequest(bytes);
        const meant = sent ?? (JSON.parse(new TextDecoder().decode(bytes)) as typeof read);
        demand(read.current_password === meant.current_password && read.new_password === meant.new_password, 'altered');
        demand(Object.keys(meant).length === 2, 'more than two fields');
      } catch (error) {
        if (sent || !(error instanceof Problem) || error.status !== 400) throw error;
      }
    }),
    { numRuns: runs },
  );
  return Promise.resolve();
};

/** A password of any characters arrives at the tenant exactly as typed, or is refused with a reason. */
const passwordsArriveAsTyped: Property = async runs => {
  const town = await createFakeTown();
  const user = {
    user_id: 'auth0|a',
    email: 'a@example.com',
    identities: [{ provider: 'auth0', connection: CONNECTION, user_id: 'a' }],
  };
  const unicode = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc
      .array(fc.integer({ min: 1, max: 0xffff }), { minLength: 1, maxLength: 30 })
      .map(units => String.fromCharCode(...units)),
  );
  await fc.assert(
    fc.asyncProperty(unicode, unicode, async (current_password, new_password) => {
      const account: FakeAccount = { user, identity: user.identities[0]!, password: current_password };
      Object.assign(town.tenant, { users: [user], accounts: [account], requests: [] });
      const response = await submit(town, 'auth0|a', JSON.stringify({ current_password, new_password }));
      const isGood =
        isWellFormed(current_password) &&
        isWellFormed(new_password) &&
        utf8ByteLength(new_password) <= 72 &&
        new_password !== current_password;
      demand(response.ok === isGood, `status ${response.status}`);
      demand(account.password === (isGood ? new_password : current_password), 'another password');
    }),
    { numRuns: runs },
  );
};

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

export const properties: Readonly<Record<string, Property>> = {
  'only-the-callers-password': onlyTheCallersPassword,
  'second-factor-is-never-skipped': secondFactorIsNeverSkipped,
  'altered-tokens-are-refused': alteredTokensAreRefused,
  'origins-are-exact': originsAreExact,
  'addresses-are-not-forged': addressesAreNotForged,
  'bodies-are-exact-or-refused': bodiesAreExactOrRefused,
  'passwords-arrive-as-typed': passwordsArriveAsTyped,
};
