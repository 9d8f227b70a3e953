/** The `event` objects of the three triggers, as plain data (Auth0, "Actions reference"). */
import type { TenantContext } from '../context.ts';
import type {
  AuthenticationMethod,
  Claims,
  LoginTransaction,
  PostChallenge,
  PostChangePassword,
  PostLogin,
  RequestFacts,
} from '../extensions.ts';
import type { Client, Connection, User } from '../store/model.ts';
import type { Secrets } from './load-actions.ts';

/** What Auth0 knows of a network address and this tenant does not: whatever place a demo likes to show. */
export interface Place {
  readonly cityName?: string;
  readonly countryName?: string;
}

export interface EventParts {
  readonly tenant: TenantContext;
  readonly secrets: Secrets;
  readonly place: Place;
}

interface LoginParts extends EventParts {
  readonly login: PostLogin;
  /** As the tenant's switch for re-logins shows them. */
  readonly methods: readonly AuthenticationMethod[];
  /** Of the request that goes on now: after a pause it is another one than that which began the login. */
  readonly request: RequestFacts;
  readonly metadata: Claims;
}

const NO_TRANSACTION: Pick<LoginTransaction, 'query'> = { query: {} };

export function postLoginEvent({ login, methods, metadata, ...parts }: LoginParts): object {
  const { query } = login.transaction ?? NO_TRANSACTION;
  const { tenant } = parts;
  const organization = query['organization'];
  return {
    authentication: { methods },
    authorization: { roles: [] },
    client: clientFields(login.client),
    connection: login.connection && connectionFields(login.connection),
    ...(organization === undefined ? {} : { organization: { id: organization } }),
    request: requestFields(parts.request, tenant, parts.place),
    ...(login.audience === undefined ? {} : { resource_server: { identifier: login.audience } }),
    secrets: parts.secrets,
    ...(login.sessionId === undefined ? {} : { session: { id: login.sessionId } }),
    stats: { logins_count: login.user.logins_count },
    tenant: { id: 'local' },
    transaction: {
      ...(login.transaction && { id: login.transaction.id }),
      protocol: login.protocol,
      requested_scopes: login.requestedScopes,
      acr_values: list(query['acr_values']),
      prompt: list(query['prompt']),
      ui_locales: list(query['ui_locales']),
      locale: list(query['ui_locales'])[0] ?? 'en',
      ...optional('login_hint', query['login_hint']),
      ...optional('redirect_uri', query['redirect_uri']),
      ...optional('response_mode', query['response_mode']),
      response_type: list(query['response_type']),
      ...optional('state', query['state']),
      metadata,
    },
    user: userFields(tenant, login.user),
  };
}

export function postChallengeEvent({
  challenge,
  ...parts
}: EventParts & { readonly challenge: PostChallenge }): object {
  const { user, client, connection } = challenge;
  return {
    authentication: { methods: [] },
    authorization: { roles: [] },
    ...(client && { client: clientFields(client) }),
    connection: connectionFields(connection),
    request: requestFields(challenge.request, parts.tenant, parts.place),
    secrets: parts.secrets,
    stats: { logins_count: user.logins_count },
    tenant: { id: 'local' },
    transaction: { locale: 'en', ui_locales: [] },
    user: userFields(parts.tenant, user),
  };
}

export function postChangePasswordEvent({
  change: { user, connection, request },
  ...parts
}: EventParts & { readonly change: PostChangePassword }): object {
  return {
    connection: connectionFields(connection),
    request: requestFields(request ?? { ip: '', userAgent: '', query: {}, body: {} }, parts.tenant, parts.place),
    secrets: parts.secrets,
    tenant: { id: 'local' },
    transaction: {},
    user: {
      user_id: user.user_id,
      email: user.email,
      email_verified: user.email_verified,
      ...optional('username', user.username),
      ...optional('last_password_reset', user.last_password_reset),
    },
  };
}

/** Everything of a user but what the tenant keeps to itself. */
function userFields(tenant: TenantContext, user: User): object {
  return {
    ...user,
    blocked: undefined,
    logins_count: undefined,
    last_ip: undefined,
    last_login: undefined,
    enrolledFactors: tenant.store.users.enrollments(user.user_id).map(({ type }) => ({ type })),
  };
}

function clientFields({ client_id, name }: Client): object {
  return { client_id, name, metadata: {} };
}

function connectionFields({ id, name, strategy }: Connection): object {
  return { id, name, strategy, metadata: {} };
}

function requestFields({ ip, userAgent, query, body }: RequestFacts, tenant: TenantContext, place: Place): object {
  return { ip, user_agent: userAgent, hostname: new URL(tenant.url).host, geoip: place, query, body };
}

function list(words: string | undefined): readonly string[] {
  return words?.split(' ').filter(word => word !== '') ?? [];
}

function optional(name: string, value: string | undefined): object {
  return value === undefined ? {} : { [name]: value };
}
