/** Whose password can be checked and changed, for any body, headers and accounts. */
import fc from 'fast-check';
import { isWellFormed, utf8ByteLength } from '../../../policy/index.ts';
import { parseChangeRequest } from '../../../proxy/middleware/read-request.ts';
import { accountsOf, body, headers, isOnConnection, oneEach, SUBJECTS, users } from './accounts.ts';
import { CONNECTION, createFakeTown, nameOf, type FakeAccount } from './fake-tenant.ts';
import { demand, submit, type Property } from './property.ts';

/**
 * For any body, headers and accounts, even accounts that change between the steps: the name whose password is checked
 * belongs to the token's user, the PATCH has exactly its two fields and goes to that user, and the identity that it
 * changes is the one whose password was right.
 */
export const onlyTheCallersPassword: Property = async runs => {
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
export const secondFactorIsNeverSkipped: Property = async runs => {
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

/** A password of any characters arrives at the tenant exactly as typed, or is refused with a reason. */
export const passwordsArriveAsTyped: Property = async runs => {
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

/**
 * One user who guesses reaches the tenant five times at most, however many guesses come at once, and everybody else
 * changes their password meanwhile. A tenth of `runs` are guesses.
 */
export const oneHostileUserHarmsNobody: Property = async runs => {
  const town = await createFakeTown({ limited: true });
  const guesses = Math.max(200, runs / 10);
  const list = Array.from({ length: Math.min(1_000, guesses / 2) }, (_, i) => ({
    user_id: `auth0|u${i}`,
    email: `u${i}@example.com`,
    identities: [{ provider: 'auth0', connection: CONNECTION, user_id: `u${i}` }],
  }));
  Object.assign(town.tenant, { users: list, accounts: accountsOf(list, ['old password']) });
  const changeOf = async (subject: string, current_password: string) =>
    (await submit(town, subject, JSON.stringify({ current_password, new_password: 'new password' }))).status;

  const hostile = await Promise.all(Array.from({ length: guesses }, (_, i) => changeOf('auth0|u0', `guess ${i}`)));
  const checks = town.tenant.requests.filter(({ call }) => call === 'check-password').length;
  demand(checks <= 5, `${checks} guesses reached the tenant`);
  demand(hostile.filter(status => status === 429).length >= guesses - 20, 'guesses were not refused');
  const others = await Promise.all(list.slice(1).map(user => changeOf(user.user_id, 'old password')));
  demand(
    others.every(status => status === 200),
    'others were refused',
  );
};
