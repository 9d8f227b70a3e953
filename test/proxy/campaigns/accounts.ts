/** Generated tenants, whose accounts collide in every way that a database allows and in some that it does not. */
import fc from 'fast-check';
import { CONNECTION, type FakeAccount, type FakeIdentity, type FakeUser } from './fake-tenant.ts';

export const SUBJECTS = ['auth0|a', 'auth0|b', 'google-oauth2|1', 'samlp|corp|x@y.example', 'oauth2|custom|7'];
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
export const users = fc
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
export const oneEach = users.map(list => list.map(user => ({ ...user, identities: firstOnConnection(user) })));

function firstOnConnection({ identities: all }: FakeUser): FakeIdentity[] {
  const first = all.find(isOnConnection);
  return all.filter(it => it === first || !isOnConnection(it));
}

export function isOnConnection({ provider, connection }: FakeIdentity): boolean {
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
export const headers = fc.dictionary(header, fc.stringMatching(/^[ -~]{0,30}$/), { maxKeys: 4 });

/** Bodies that are right, nearly right, and anything. */
export const body = fc.oneof(
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

export function accountsOf(list: readonly FakeUser[], passwords: readonly string[]): FakeAccount[] {
  const accounts = list.flatMap(user => user.identities.map(identity => ({ user, identity, password: '' })));
  accounts.forEach((account, i) => (account.password = passwords[i % passwords.length] ?? ''));
  return accounts;
}
