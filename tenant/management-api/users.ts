/** Users: read one, find by e-mail address, change one (Management API v2, "Users"). */
import { Hono } from 'hono';
import * as v from 'valibot';
import type { TenantContext, TenantEnv } from '../context.ts';
import { requestFacts } from '../pages/respond.ts';
import type { Connection, Identity, User } from '../store/model.ts';
import { isDatabaseIdentity } from '../store/users.ts';
import { requireScopes } from './authorize.ts';
import { readBody } from './body.ts';
import { ManagementError } from './errors.ts';

/** Recorded traffic says this where the documentation says "User not found." */
const noSuchUser = () => new ManagementError(404, 'The user does not exist.', 'inexistent_user');

const text = v.optional(v.pipe(v.string(), v.nonEmpty()));

const patchSchema = v.strictObject({
  password: text,
  connection: text,
  client_id: text,
  email: v.optional(v.pipe(v.string(), v.email())),
  email_verified: v.optional(v.boolean()),
  username: text,
  name: text,
  nickname: text,
  blocked: v.optional(v.boolean()),
  user_metadata: v.optional(v.record(v.string(), v.unknown())),
  app_metadata: v.optional(v.record(v.string(), v.unknown())),
});

type UserPatch = v.InferOutput<typeof patchSchema>;

export function users(tenant: TenantContext): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();

  app.get('/users/:id', requireScopes(tenant, 'read:users'), c =>
    c.json(selectFields(userDocument(findUser(tenant, c.req.param('id'))), c.req.query())),
  );

  app.get('/users-by-email', requireScopes(tenant, 'read:users'), c => {
    const found = tenant.store.users.findByEmail(c.req.query('email') ?? '');
    return c.json(found.map(user => selectFields(userDocument(user), c.req.query())));
  });

  app.patch('/users/:id', requireScopes(tenant, 'update:users'), async c => {
    const user = findUser(tenant, c.req.param('id'));
    const patch = await readBody(c, patchSchema);
    refuseCombinations(patch);
    if (patch.password !== undefined) {
      const { identity, connection } = identityToChange(tenant, user, patch.connection);
      const problem = await tenant.passwords.change({
        found: { user, identity },
        connection,
        password: patch.password,
        by: 'management-api',
        request: requestFacts(c),
      });
      if (problem) throw new ManagementError(400, `${problem}: ${WORDS[problem]}`);
      tenant.trace.record({ from: 'tenant', to: 'tenant', name: 'password-changed' });
    }
    applyProfile(user, patch, new Date(tenant.clock.now()).toISOString());
    return c.json(userDocument(user));
  });

  return app;
}

/** Auth0's texts behind the error's name, as seen in its customers' logs; the last two are not documented. */
const WORDS = {
  PasswordStrengthError: 'Password is too weak',
  PasswordHistoryError: 'Password has previously been used',
  PasswordDictionaryError: 'Password is too common',
  PasswordNoUserInfoError: 'Password contains user information',
  PasswordTooLongError: 'Password is too long',
  PasswordBreachedError: 'Password has been leaked',
} as const;

function findUser(tenant: TenantContext, userId: string): User {
  const user = tenant.store.users.find(userId);
  if (!user) throw noSuchUser();
  return user;
}

/** Auth0, "Update a user": what cannot be changed together. */
function refuseCombinations(patch: UserPatch): void {
  if (patch.password === undefined) return;
  if (patch.email !== undefined) throw new ManagementError(400, 'Cannot update password and email simultaneously.');
  if (patch.email_verified !== undefined) {
    throw new ManagementError(400, 'Cannot update password and email_verified simultaneously.');
  }
  if (patch.username !== undefined) {
    throw new ManagementError(400, 'Cannot update username and password simultaneously.');
  }
}

/** The identity that `connection` names, else the primary one; it must be in a database. */
function identityToChange(
  tenant: TenantContext,
  user: User,
  name: string | undefined,
): { identity: Identity; connection: Connection } {
  const named = tenant.store.registry.connection(name ?? '');
  if (named && named.strategy !== 'auth0') {
    throw new ManagementError(400, 'Connection is not supported for this operation.');
  }
  const identity =
    name === undefined ? user.identities[0] : user.identities.find(candidate => candidate.connection === name);
  const connection = tenant.store.registry.connection(identity?.connection ?? '');
  if (!identity || !connection || !isDatabaseIdentity(identity)) {
    throw new ManagementError(400, 'The connection does not exist.', 'inexistent_connection');
  }
  if (connection.enabled_clients.length === 0) {
    throw new ManagementError(400, 'Cannot change email or password for users in a disabled connection.');
  }
  return { identity, connection };
}

/** What is not part of the profile, but of the password's change. */
const ABOUT_PASSWORDS = ['password', 'connection', 'client_id'];

function applyProfile(user: User, patch: UserPatch, now: string): void {
  const given = Object.entries(patch).filter(([name, value]) => value !== undefined && !ABOUT_PASSWORDS.includes(name));
  if (given.length === 0) return;
  const { user_metadata, app_metadata, ...profile } = Object.fromEntries(given) as Partial<User>;
  Object.assign(user, profile, { updated_at: now });
  // Metadata is merged, and only at its first level.
  Object.assign(user.user_metadata, user_metadata);
  Object.assign(user.app_metadata, app_metadata);
}

/** As Auth0 shows it: `profileData` for linked identities only. */
function userDocument({ email, ...user }: User): Record<string, unknown> {
  return {
    ...user,
    ...(email !== '' && { email }),
    identities: user.identities.map((identity, i) => (i === 0 ? withoutProfile(identity) : identity)),
  };
}

function withoutProfile({ provider, user_id, connection, isSocial }: Identity): Identity {
  return { provider, user_id, connection, isSocial };
}

/** `fields` and `include_fields`, alike for all of the API's resources. */
export function selectFields(
  document: Record<string, unknown>,
  { fields, include_fields: include = 'true' }: Record<string, string>,
): Record<string, unknown> {
  if (fields === undefined) return document;
  const named = fields.split(',');
  return Object.fromEntries(Object.entries(document).filter(([name]) => named.includes(name) === (include === 'true')));
}
