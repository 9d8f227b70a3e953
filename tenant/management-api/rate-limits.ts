/** Rate limits of the Management API by plan (Auth0, "Rate limit configurations"). */
import type { MiddlewareHandler } from 'hono';
import type { TenantContext, TenantEnv } from '../context.ts';
import { rateLimitHeaders, TokenBuckets } from '../limits/token-buckets.ts';
import { ManagementError } from './errors.ts';

/** `none` is for tests that are about something else. */
export type RateLimitProfile = 'none' | 'free' | 'enterprise';

/** The free burst is not documented beside its 2 requests a second. */
const PROFILES = {
  free: { burst: 10, secondsPerRequest: 1 / 2 },
  enterprise: { burst: 50, secondsPerRequest: 1 / 16 },
} as const;

export interface RateLimits {
  readonly middleware: MiddlewareHandler<TenantEnv>;
  reset(): void;
}

export function rateLimits(tenant: TenantContext, profile: RateLimitProfile): RateLimits {
  if (profile === 'none') return { middleware: (_c, next) => next(), reset: () => undefined };
  const { burst, secondsPerRequest } = PROFILES[profile];
  const buckets = new TokenBuckets(tenant.clock, burst, secondsPerRequest);
  return {
    middleware: async (c, next) => {
      const answer = buckets.take('tenant');
      const headers = Object.entries(rateLimitHeaders(answer, tenant.clock.now()));
      headers.forEach(([name, value]) => c.header(name, value));
      if (!answer.allowed) throw new ManagementError(429, 'Global limit has been reached', 'too_many_requests');
      await next();
    },
    reset: () => buckets.reset(),
  };
}
