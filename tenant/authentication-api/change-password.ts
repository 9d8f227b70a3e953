/** `POST /dbconnections/change_password`: mails a reset link (Option 2; Auth0 Authentication API, "Change password"). */
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { TenantContext, TenantEnv } from '../context.ts';
import { rateLimitHeaders } from '../limits/token-buckets.ts';
import { isAllowedOrigin } from '../oidc/origins.ts';
import { clientAddress } from '../pages/respond.ts';
import { bodyFields } from './body.ts';
import { requestReset } from './reset-mail.ts';

const PATH = '/dbconnections/change_password';

/** Auth0's sentence, plain text in spite of its media type; the same for unknown addresses. */
const SENT = "We've just sent you an email to reset your password.";

export function changePasswordApi(tenant: TenantContext): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();

  app.options(PATH, c => {
    const origin = c.req.header('origin') ?? '';
    if (!tenant.store.registry.clients().some(client => isAllowedOrigin(client, origin)))
      return refuseOrigin(c, origin);
    return c.body(null, 204, {
      ...corsHeaders(tenant, origin),
      'Access-Control-Allow-Methods': 'GET,POST,PATCH,DELETE,OPTIONS',
      'Access-Control-Allow-Headers': 'content-type,authorization,auth0-client,auth0-custom-domain,dpop',
      'Access-Control-Max-Age': '600',
    });
  });

  app.post(PATH, async c => {
    const fields = await bodyFields(c);
    const client = tenant.store.registry.client(fields?.['client_id'] ?? '');
    c.set('traced', { clientId: client?.client_id });
    const origin = c.req.header('origin');
    if (origin !== undefined) {
      if (!client || !isAllowedOrigin(client, origin)) return refuseOrigin(c, origin);
      Object.entries(corsHeaders(tenant, origin)).forEach(([name, value]) => c.header(name, value));
    }
    if (!fields) return invalidRequest(c, 'Invalid request body');
    const { email, connection: connectionName, organization } = fields;
    if ('password' in fields) return c.json({ error: 'password is not allowed' }, 400);
    if (!client) return invalidRequest(c, 'client_id is required');
    if (!email) return c.json({ error: 'email is required' }, 400);
    if (!connectionName) return c.json({ error: 'connection is required' }, 400);
    const connection = tenant.store.registry.connection(connectionName);
    if (connection?.strategy !== 'auth0') return invalidRequest(c, 'the connection was not found');
    if (!connection.enabled_clients.includes(client.client_id)) return invalidRequest(c, 'the connection was disabled');
    if (connection.options.disable_self_service_change_password) {
      return c.json({ error: 'forbidden', error_description: 'Self-service password change is disabled.' }, 403);
    }

    const request = {
      connection,
      email,
      ip: clientAddress(c),
      clientId: client.client_id,
      organizationId: organization,
    };
    const { outcome, bucket } = await requestReset(tenant, request);
    const headers = rateLimitHeaders(bucket, tenant.clock.now());
    Object.entries(headers).forEach(([name, value]) => c.header(name, value));
    if (outcome === 'rate-limited') {
      return c.json({ error: 'too_many_requests', error_description: 'Rate limit exceeded.' }, 429);
    }
    if (outcome === 'not-sent')
      return c.json({ error: 'server_error', error_description: 'Could not send mail.' }, 500);
    return c.html(SENT);
  });

  return app;
}

function corsHeaders(tenant: TenantContext, origin: string): Record<string, string> {
  const exposed = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'Retry-After'];
  return {
    'Access-Control-Allow-Origin': origin,
    Vary: 'Origin',
    ...(tenant.settings.exposeRateLimits ? { 'Access-Control-Expose-Headers': exposed.join(',') } : {}),
  };
}

function refuseOrigin(c: Context, origin: string): Response {
  return c.text(`Origin ${origin} is not allowed.`, 403);
}

function invalidRequest(c: Context, description: string): Response {
  return c.json({ error: 'invalid_request', error_description: description }, 400);
}
