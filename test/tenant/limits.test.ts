import { describe, expect, it } from 'vitest';
import { createClock } from '../../tenant/clock.ts';
import { LoginAttempts, MAX_FAILED_LOGINS } from '../../tenant/limits/login-attempts.ts';
import { TokenBuckets, rateLimitHeaders } from '../../tenant/limits/token-buckets.ts';

function start(now = 1_000_000) {
  const clock = createClock(() => now);
  return { clock, buckets: new TokenBuckets(clock, 3, 60) };
}

describe('token buckets', () => {
  it('empty, then refill one by one and no further than full', () => {
    const { clock, buckets } = start();
    expect([1, 2, 3, 4].map(() => buckets.take('a').allowed)).toEqual([true, true, true, false]);
    clock.advance(59);
    expect(buckets.take('a').allowed).toBe(false);
    clock.advance(1);
    expect(buckets.take('a')).toMatchObject({ allowed: true, remaining: 0 });
    clock.advance(3600);
    expect(buckets.take('a').remaining).toBe(2);
  });

  it('count from when a token was due, not from when it was asked for', () => {
    const { clock, buckets } = start();
    for (let i = 0; i < 3; i++) buckets.take('a');
    clock.advance(90);
    expect(buckets.take('a')).toMatchObject({ allowed: true, nextTokenIn: 30 });
  });

  it('are separate for each key', () => {
    const { buckets } = start();
    for (let i = 0; i < 4; i++) buckets.take('a');
    expect(buckets.take('b').allowed).toBe(true);
  });

  it('say when to come back', () => {
    const { buckets } = start();
    const headers = rateLimitHeaders(buckets.take('a'), 1_000_000);
    expect(headers).toEqual({ 'X-RateLimit-Limit': '3', 'X-RateLimit-Remaining': '2', 'X-RateLimit-Reset': '1060' });
    for (let i = 0; i < 2; i++) buckets.take('a');
    expect(rateLimitHeaders(buckets.take('a'), 1_000_000)).toMatchObject({ 'Retry-After': '60' });
  });
});

describe('brute-force protection', () => {
  it('blocks an identity from one address, until it is unblocked everywhere', () => {
    const attempts = new LoginAttempts();
    for (let i = 0; i < MAX_FAILED_LOGINS; i++) attempts.fail('auth0|ada', '10.0.0.1');
    expect(attempts.isBlocked('auth0|ada', '10.0.0.1')).toBe(true);
    expect(attempts.isBlocked('auth0|ada', '10.0.0.2')).toBe(false);
    expect(attempts.isBlocked('auth0|adam', '10.0.0.1')).toBe(false);
    attempts.unblock('auth0|ada');
    expect(attempts.isBlocked('auth0|ada', '10.0.0.1')).toBe(false);
  });
});

describe('the clock', () => {
  it('moves forward only, and back to real time', () => {
    const { clock } = start();
    clock.advance(1.5);
    expect(clock.now()).toBe(1_001_500);
    expect(() => clock.advance(-1)).toThrow(RangeError);
    expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
    clock.reset();
    expect(clock.now()).toBe(1_000_000);
  });
});
