/** The tenant's public keys: cached ten minutes, fetched again for an unknown key at most every 30 seconds. */
import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import * as v from 'valibot';
import { Problem } from '../problem.ts';
import { asProblem, jsonOf } from './auth0-answers.ts';
import { HEADERS_TIMEOUT, type Upstream } from './upstream.ts';

/** Milliseconds for which the last good keys still serve when the tenant does not answer. */
const STALE = 3_600_000;

/** Milliseconds after a failure in which the tenant is not asked again. */
const REST_AFTER_FAILURE = 1_000;

const KeySet = v.object({ keys: v.array(v.looseObject({ kty: v.string() })) });

export interface TenantKeys {
  readonly find: JWTVerifyGetKey;
  /** Fetches the keys now, so that the first user does not wait for them. Throws a `Problem` where that fails. */
  load(): Promise<void>;
}

/**
 * The keys at `/.well-known/jwks.json` of the fixed `origin`. What a token says about its keys (`jku`, `x5u`, `jwk`) is
 * never followed. Failures are `tenant-unavailable`: they say nothing about the token.
 */
export function tenantKeys(origin: string, upstream: Upstream): TenantKeys {
  const cached = keepLastGood(() => fetchKeys(upstream));
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', origin), {
    [customFetch]: async () => new Response(await cached(), { headers: { 'content-type': 'application/json' } }),
  });
  return { find: keys, load: () => keys.reload() };
}

async function fetchKeys(upstream: Upstream): Promise<string> {
  const answer = await upstream
    .send({
      call: 'read-keys',
      method: 'GET',
      path: '/.well-known/jwks.json',
      headers: { accept: 'application/json' },
      timeout: HEADERS_TIMEOUT,
    })
    .catch(asProblem);
  if (answer.status === 200 && v.is(KeySet, jsonOf(answer.body))) return answer.body;
  throw new Problem('tenant-unavailable', { retryAfter: 2 });
}

/** Serves the last good value for a while when a newer one cannot be had. */
function keepLastGood(fetchValue: () => Promise<string>): () => Promise<string> {
  let [good, goodUntil, restUntil] = ['', 0, 0];
  return async () => {
    try {
      if (performance.now() < restUntil) throw new Problem('tenant-unavailable', { retryAfter: 1 });
      good = await fetchValue();
      goodUntil = performance.now() + STALE;
      return good;
    } catch (error) {
      if (performance.now() >= restUntil) restUntil = performance.now() + REST_AFTER_FAILURE;
      if (performance.now() < goodUntil) return good;
      throw error;
    }
  };
}
