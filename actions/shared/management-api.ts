// Calls of the Management API from inside an Action: one bounded time budget, no retries, a token kept in api.cache.
import type { ActionCache } from '../typings/common.ts';
import { ActionFailure } from './failure.ts';
import type { ManagementSettings } from './management-settings.ts';

const TOKEN_KEY = 'account-password-manager:management-token';
/** Auth0 refuses larger cache values. */
const MAX_CACHE_VALUE_BYTES = 4096;
/** A token this close to its end is not kept: it would expire between the check and the call. */
const EXPIRY_MARGIN_S = 60;
const MAX_CACHE_TTL_S = 24 * 60 * 60;

export interface ManagementApi {
  /**
   * Sends one request below `/api/v2/`. A cached token that the tenant rejects is dropped and fetched anew, once; nothing
   * else is tried twice, because a trigger has 20 s in all and a repeated write is not harmless.
   *
   * @throws ActionFailure without a token; TypeError or a TimeoutError when the tenant cannot be reached in time.
   */
  request(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Response>;
}

/** @param signal ends every call of the Action together: the time budget. */
export function managementApi(settings: ManagementSettings, cache: ActionCache, signal: AbortSignal): ManagementApi {
  const send = (token: string, method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${settings.tenantOrigin}/api/v2/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal,
    });
  return {
    async request(method, path, body) {
      const cached = cache.get(TOKEN_KEY)?.value;
      if (cached !== undefined) {
        const response = await send(cached, method, path, body);
        if (response.status !== 401) return response;
        await cache.delete(TOKEN_KEY);
      }
      const response = await send(await fetchToken(settings, cache, signal), method, path, body);
      if (response.status === 401) throw new ActionFailure('management_token_rejected');
      return response;
    },
  };
}

/** Client credentials (RFC 6749 §4.4) with Auth0's `audience`; keeps the token for as long as the tenant says it lives. */
async function fetchToken(settings: ManagementSettings, cache: ActionCache, signal: AbortSignal): Promise<string> {
  const response = await fetch(`${settings.tenantOrigin}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id: settings.clientId,
      client_secret: settings.clientSecret,
      audience: `${settings.tenantOrigin}/api/v2/`,
    }),
    redirect: 'error',
    signal,
  });
  if (!response.ok) throw new ActionFailure('management_token_failed');
  const { access_token: token, expires_in: lifetime } = (await response.json()) as Record<string, unknown>;
  if (typeof token !== 'string' || token === '') throw new ActionFailure('management_token_failed');

  const ttl = typeof lifetime === 'number' ? Math.min(lifetime - EXPIRY_MARGIN_S, MAX_CACHE_TTL_S) : 0;
  if (ttl > 0 && Buffer.byteLength(token) <= MAX_CACHE_VALUE_BYTES) {
    await cache.set(TOKEN_KEY, token, { ttl: ttl * 1000 });
  }
  return token;
}
