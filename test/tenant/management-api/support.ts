/** Calls of the Management API with tokens got as a machine gets them. */
import type { Tenant } from '../../../tenant/tenant.ts';

export async function managementToken(tenant: Tenant, clientId: string): Promise<string> {
  const response = await fetch(`${tenant.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: tenant.clientSecrets[clientId],
      audience: `${tenant.url}/api/v2/`,
    }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export async function call(
  tenant: Tenant,
  [method, path]: readonly [string, string],
  { token, body, headers }: { token?: string; body?: unknown; headers?: Record<string, string> },
): Promise<Answer> {
  const response = await fetch(`${tenant.url}/api/v2${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      'content-type': 'application/json',
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}
