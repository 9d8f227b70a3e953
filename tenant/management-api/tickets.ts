/** `POST /api/v2/tickets/password-change`: a link to the page for a new password, without a mail (Auth0, "Tickets"). */
import { Hono } from 'hono';
import * as v from 'valibot';
import { ticketUrl } from '../authentication-api/reset-mail.ts';
import type { TenantContext, TenantEnv } from '../context.ts';
import type { Identity } from '../store/model.ts';
import { emailOf, isDatabaseIdentity } from '../store/users.ts';
import type { DatabaseUser } from '../store/users.ts';
import { requireScopes } from './authorize.ts';
import { invalidBody, readBody } from './body.ts';
import { ManagementError, userNotFound } from './errors.ts';

const connectionId = v.pipe(v.string(), v.regex(/^con_[A-Za-z0-9]{16}$/));

const schema = v.strictObject({
  user_id: v.optional(v.pipe(v.string(), v.nonEmpty())),
  connection_id: v.optional(connectionId),
  email: v.optional(v.pipe(v.string(), v.email())),
  client_id: v.optional(v.string()),
  organization_id: v.optional(v.string()),
  result_url: v.optional(v.pipe(v.string(), v.url())),
  ttl_sec: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  mark_email_as_verified: v.optional(v.boolean(), false),
  includeEmailInRedirect: v.optional(v.boolean()),
  identity: v.optional(
    v.strictObject({ user_id: v.string(), provider: v.literal('auth0'), connection_id: v.optional(connectionId) }),
  ),
});

type TicketBody = v.InferOutput<typeof schema>;

export function tickets(tenant: TenantContext): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();
  app.post('/tickets/password-change', requireScopes(tenant, 'create:user_tickets'), async c => {
    const body = await readBody(c, schema);
    checkCombination(body);
    const { user, identity } = findIdentity(tenant, body);
    if (emailOf(user, identity) === '') throw new ManagementError(400, 'The user does not have an email address.');
    if (body.client_id !== undefined && !tenant.store.registry.client(body.client_id)) {
      throw new ManagementError(400, 'The client does not exist');
    }
    if (body.organization_id !== undefined) checkMembership(tenant, user.user_id, body.organization_id);
    const secret = tenant.store.tickets.create({
      userId: user.user_id,
      identity,
      clientId: body.client_id,
      organizationId: body.organization_id,
      markEmailAsVerified: body.mark_email_as_verified,
      lifetime: body.ttl_sec,
    });
    tenant.trace.record({ from: 'tenant', to: 'tenant', name: 'ticket-created' });
    return c.json({ ticket: ticketUrl(tenant, secret) }, 201);
  });
  return app;
}

function checkCombination(body: TicketBody): void {
  const byEmail = body.connection_id !== undefined || body.email !== undefined;
  if ((body.user_id === undefined) === !byEmail) {
    throw invalidBody("'user_id' or 'connection_id' and 'email' are required");
  }
  if (byEmail && (body.connection_id === undefined || body.email === undefined)) {
    throw invalidBody("'connection_id' and 'email' are required together");
  }
  if (body.identity && body.user_id === undefined) throw invalidBody("'identity' requires 'user_id'");
  if (body.organization_id !== undefined && body.result_url !== undefined) {
    throw invalidBody("'result_url' is not allowed with 'organization_id'");
  }
}

function checkMembership(tenant: TenantContext, userId: string, organizationId: string): void {
  const organization = tenant.store.registry.organization(organizationId);
  if (!organization) throw new ManagementError(400, 'The organization does not exist');
  if (organization.members.includes(userId)) return;
  throw new ManagementError(
    400,
    `The user with id ${userId} is not a member of organization with id ${organizationId}.`,
  );
}

function findIdentity(tenant: TenantContext, body: TicketBody): DatabaseUser {
  const { users } = tenant.store;
  if (body.user_id === undefined) {
    const connection = connectionById(tenant, body.connection_id ?? '');
    if (!connection) {
      throw new ManagementError(400, `The connection with id ${body.connection_id ?? ''} does not exist.`);
    }
    const found = users.findDatabaseUser(connection, body.email ?? '');
    if (!found) throw userNotFound();
    return found;
  }
  const user = users.find(body.user_id);
  if (!user) throw userNotFound();
  const identity = body.identity ? givenIdentity(tenant, user.identities, body.identity) : user.identities[0];
  if (!identity || !isDatabaseIdentity(identity)) {
    throw new ManagementError(400, "The user's main connection does not support this operation.");
  }
  return { user, identity };
}

/** Picks the database identity of a linked account. */
function givenIdentity(
  tenant: TenantContext,
  identities: readonly Identity[],
  given: NonNullable<TicketBody['identity']>,
): Identity {
  const connection = given.connection_id === undefined ? undefined : connectionById(tenant, given.connection_id);
  if (given.connection_id !== undefined && connection === undefined) {
    throw new ManagementError(400, 'Identity connection does not exist.');
  }
  const identity = identities.find(
    it =>
      it.provider === given.provider &&
      it.user_id === given.user_id &&
      (connection === undefined || it.connection === connection),
  );
  if (!identity) throw new ManagementError(400, 'The user exists, but does not contain the given identity.');
  return identity;
}

/** Name of the connection with this id. */
function connectionById(tenant: TenantContext, id: string): string | undefined {
  return tenant.store.registry.connections().find(connection => connection.id === id)?.name;
}
