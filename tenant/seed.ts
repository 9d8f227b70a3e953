/** Reads the seed: what the tenant holds when it starts. Checked, because a misspelt field would otherwise be silence. */
import * as v from 'valibot';
import type { Clock } from './clock.ts';
import type { Hashing } from './passwords/hashing.ts';
import defaultSeed from './seed.json' with { type: 'json' };
import type { Identity, User } from './store/model.ts';
import { createStore } from './store/store.ts';
import type { Store } from './store/store.ts';
import { isDatabaseIdentity } from './store/users.ts';

const list = v.optional(v.array(v.string()), []);
const flag = v.optional(v.boolean(), false);
const record = v.optional(v.record(v.string(), v.unknown()), {});

const clientSchema = v.strictObject({
  client_id: v.string(),
  client_secret: v.optional(v.string()),
  name: v.string(),
  app_type: v.picklist(['spa', 'regular_web', 'non_interactive']),
  is_first_party: v.optional(v.boolean(), true),
  grant_types: v.array(v.string()),
  callbacks: list,
  allowed_logout_urls: list,
  web_origins: list,
  allowed_origins: list,
  initiate_login_uri: v.optional(v.string()),
  is_token_endpoint_ip_header_trusted: flag,
});

const connectionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^con_[A-Za-z0-9]{16}$/)),
  name: v.string(),
  strategy: v.string(),
  enabled_clients: list,
  options: v.optional(
    v.strictObject({
      passwordPolicy: v.optional(v.picklist(['none', 'low', 'fair', 'good', 'excellent'])),
      password_complexity_options: v.optional(v.strictObject({ min_length: v.optional(v.number()) })),
      password_history: v.optional(v.strictObject({ enable: v.boolean(), size: v.number() })),
      password_dictionary: v.optional(v.strictObject({ enable: v.boolean(), dictionary: list })),
      password_no_personal_info: v.optional(v.strictObject({ enable: v.boolean() })),
      disable_self_service_change_password: v.optional(v.boolean()),
    }),
    {},
  ),
});

const identitySchema = v.strictObject({
  provider: v.string(),
  user_id: v.string(),
  connection: v.string(),
  isSocial: v.boolean(),
  profileData: v.optional(v.strictObject({ email: v.string(), email_verified: v.boolean(), name: v.string() })),
});

const userSchema = v.strictObject({
  user_id: v.pipe(v.string(), v.regex(/^[\w-]+\|.+$/)),
  email: v.optional(v.pipe(v.string(), v.email())),
  email_verified: v.optional(v.boolean(), true),
  username: v.optional(v.string()),
  name: v.string(),
  nickname: v.string(),
  blocked: flag,
  user_metadata: record,
  app_metadata: record,
  identities: v.optional(v.array(identitySchema)),
  password: v.optional(v.string()),
  totp_secret: v.optional(v.string()),
});

const seedSchema = v.strictObject({
  tenant: v.strictObject({
    friendly_name: v.string(),
    default_redirection_uri: v.optional(v.string()),
    allowed_logout_urls: list,
  }),
  clients: v.array(clientSchema),
  apis: v.array(
    v.strictObject({
      identifier: v.pipe(v.string(), v.url()),
      name: v.string(),
      scopes: v.array(v.string()),
      token_lifetime: v.optional(v.number(), 86_400),
      machines_only: flag,
    }),
  ),
  client_grants: v.array(v.strictObject({ client_id: v.string(), audience: v.string(), scope: v.array(v.string()) })),
  connections: v.array(connectionSchema),
  organizations: v.optional(
    v.array(v.strictObject({ id: v.pipe(v.string(), v.regex(/^org_\w+$/)), members: list })),
    [],
  ),
  users: v.array(userSchema),
});

export type Seed = v.InferOutput<typeof seedSchema>;
/** A seed as it is written, with `{variables}` in its texts. */
export type SeedInput = v.InferInput<typeof seedSchema>;

/**
 * @param input the seed's JSON; the demo's own if absent
 * @param variables replace `{name}` in all texts; ports differ from start to start
 * @throws {Error} naming the field that is wrong, or the variable that is missing
 */
export function readSeed(input: SeedInput | undefined, variables: Readonly<Record<string, string>>): Seed {
  const result = v.safeParse(seedSchema, substitute(input ?? defaultSeed, variables));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`The tenant's seed is wrong at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`);
}

function substitute(value: unknown, variables: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') {
    return value.replace(/\{(\w+)\}/g, (_, name: string) => {
      const text = variables[name];
      if (text === undefined) throw new Error(`The tenant's seed needs the variable "${name}".`);
      return text;
    });
  }
  if (Array.isArray(value)) return value.map(item => substitute(item, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, substitute(item, variables)]));
}

/** Makes a store that holds the seed. */
export async function fillStore(seed: Seed, clock: Clock, hashing: Hashing): Promise<Store> {
  const store = createStore(seed.tenant, clock);
  seed.clients.forEach(client => store.registry.addClient(client));
  seed.connections.forEach(connection => store.registry.addConnection(connection));
  seed.apis.forEach(api => store.registry.addApi(api));
  seed.organizations.forEach(organization => store.registry.addOrganization(organization));
  seed.client_grants.forEach(grant => store.registry.addGrant(grant));
  const now = new Date(clock.now()).toISOString();
  for (const { password, totp_secret: secret, ...fields } of seed.users) {
    const user = userOf(fields, now);
    store.users.add(user);
    if (secret) store.users.setEnrollments(user.user_id, [{ type: 'otp', secret, enrolled_at: now }]);
    const identity = user.identities.find(isDatabaseIdentity);
    if (password && identity) store.users.setCredential(identity, { hash: await hashing.hash(password), history: [] });
  }
  return store;
}

function userOf(fields: Omit<Seed['users'][number], 'password' | 'totp_secret'>, now: string): User {
  const { identities, email = '', ...profile } = fields;
  return {
    ...profile,
    email,
    identities: identities ?? [databaseIdentity(fields.user_id)],
    created_at: now,
    updated_at: now,
    logins_count: 0,
  };
}

/** What a user has who names no identities: one in the default database. */
function databaseIdentity(userId: string): Identity {
  const [provider = '', id = ''] = userId.split('|');
  return { provider, user_id: id, connection: 'Username-Password-Authentication', isSocial: false };
}
