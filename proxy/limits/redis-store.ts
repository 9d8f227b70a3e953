/** Keeps counters and values in Redis or Valkey, so that any number of instances act as one. */
import { Redis } from 'iovalkey';
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import RateLimiterRedis from 'rate-limiter-flexible/lib/RateLimiterRedis.js';
import type { Journal } from '../journal.ts';
import type { Secret } from '../secret.ts';
import { counterOn, memoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

/** Prefix of every key, so that the server may be shared. */
const PREFIX = 'apm:';

/** Milliseconds that a user may lose to a server that does not answer. */
const COMMAND_TIMEOUT = 250;

/** Share of each limit that this instance grants on its own while the server is away. */
const SHARE_WHEN_ALONE = 1 / 4;

/**
 * A store on the server at `url`. While it does not answer, this instance goes on with its own memory and, because it
 * can no longer see what the others have counted, with a quarter of each limit: never without.
 */
export function redisStore(url: Secret, journal: Journal): Store {
  const redis = new Redis(url.reveal(), {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT,
    connectTimeout: 2_000,
    retryStrategy: attempt => Math.min(attempt * 100, 2_000),
  });
  let isAway = false;
  redis.on('ready', () => (isAway = false));
  redis.on('error', noticeOnce); // without a listener the process would end
  const alone = memoryStore();

  function noticeOnce(): void {
    if (!isAway) journal.notice('store-unavailable');
    isAway = true;
  }

  async function orAlone<T>(ask: () => Promise<T>, otherwise: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch {
      noticeOnce();
      return otherwise();
    }
  }

  return {
    counter: (name, limit, seconds) =>
      counterOn(
        new RateLimiterRedis({
          storeClient: redis,
          keyPrefix: PREFIX + name,
          points: limit,
          duration: seconds,
          rejectIfRedisNotReady: true,
          insuranceLimiter: new RateLimiterMemory({
            keyPrefix: PREFIX + name,
            points: Math.max(1, Math.floor(limit * SHARE_WHEN_ALONE)),
            duration: seconds,
          }),
        }),
      ),
    claim: (key, value, seconds) =>
      orAlone(
        () => claim(redis, PREFIX + key, value, seconds),
        () => alone.claim(key, value, seconds),
      ),
    put: (key, value, seconds) =>
      orAlone(
        () => redis.set(PREFIX + key, value, 'EX', seconds).then(done),
        () => alone.put(key, value, seconds),
      ),
    release: key =>
      orAlone(
        () => redis.del(PREFIX + key).then(done),
        () => alone.release(key),
      ),
    close: () =>
      redis.quit().then(done, () => {
        redis.disconnect();
      }),
  };
}

async function claim(redis: Redis, key: string, value: string, seconds: number): Promise<string | undefined> {
  if ((await redis.set(key, value, 'EX', seconds, 'NX')) !== null) return undefined;
  // Where the value has expired in between, its place is free after all.
  return (await redis.get(key)) ?? claim(redis, key, value, seconds);
}

/** Drops a server's answer that says nothing beyond "done". */
function done(): void {
  // Nothing is left to do.
}
