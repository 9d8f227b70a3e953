/** Keeps counters and values in Redis or Valkey, so that any number of instances act as one. */
import { Redis } from 'iovalkey';
import RateLimiterRedis from 'rate-limiter-flexible/lib/RateLimiterRedis.js';
import type { Journal } from '../journal.ts';
import type { Secret } from '../secret.ts';
import { counterOn, memoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

/** Prefix of every key, so that the server may be shared. */
const PREFIX = 'apm:';

/** Milliseconds that a user may lose to a server that does not answer. */
const COMMAND_TIMEOUT = 250;

/** Milliseconds for which a server that did not answer is not asked again. */
const REST_AFTER_FAILURE = 1_000;

/** Milliseconds for which it is worth it to release a key late: after that it has expired, or is somebody else's. */
const RELEASE_WITHIN = 20_000;

/** A server that stays away must not fill the memory. */
const MOST_UNRELEASED = 10_000;

/** Share of each limit that this instance grants on its own while the server is away. */
const SHARE_WHEN_ALONE = 1 / 4;

/**
 * A store on the server at `url`. While it does not answer, this instance goes on with its own memory and, because it
 * can no longer see what the others have counted, with a quarter of each limit: never without. Resolves once the server
 * has answered or failed for the first time.
 */
export async function redisStore(url: Secret, journal: Journal): Promise<Store> {
  const redis = new Redis(url.reveal(), {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT,
    connectTimeout: 2_000,
    retryStrategy: attempt => Math.min(attempt * 100, 2_000),
  });
  redis.on('error', giveUpForNow); // without a listener the process would end
  redis.on('ready', () => (askAgainAt = 0));
  const alone = memoryStore();
  let isAway = false;
  let askAgainAt = 0;
  /** What could not be released on the server, and when that was: a user's change would seem to be under way there. */
  const unreleased = new Map<string, number>();
  await redis.connect().catch(giveUpForNow);

  function giveUpForNow(): void {
    if (!isAway) journal.notice('store-unavailable');
    isAway = true;
    askAgainAt = performance.now() + REST_AFTER_FAILURE;
  }

  async function orAlone<T>(ask: () => Promise<T>, otherwise: () => Promise<T>): Promise<T> {
    if (performance.now() < askAgainAt) return otherwise();
    try {
      const answer = await ask();
      isAway = false;
      if (unreleased.size > 0) releaseLate();
      return answer;
    } catch {
      giveUpForNow();
      return otherwise();
    }
  }

  function releaseLate(): void {
    const since = performance.now() - RELEASE_WITHIN;
    const keys = [...unreleased].flatMap(([key, at]) => (at > since ? [PREFIX + key] : []));
    unreleased.clear();
    // Whatever fails once more expires by itself.
    if (keys.length > 0) redis.del(...keys).catch(giveUpForNow);
  }

  return {
    counter: (name, limit, seconds) => {
      const keyPrefix = PREFIX + name;
      const shared = counterOn(
        new RateLimiterRedis({ storeClient: redis, keyPrefix, points: limit, duration: seconds }),
      );
      const own = alone.counter(name, Math.max(1, Math.floor(limit * SHARE_WHEN_ALONE)), seconds);
      return {
        count: key =>
          orAlone(
            () => shared.count(key),
            () => own.count(key),
          ),
        wait: key =>
          orAlone(
            () => shared.wait(key),
            () => own.wait(key),
          ),
        giveBack: key =>
          orAlone(
            () => shared.giveBack(key),
            () => own.giveBack(key),
          ),
      };
    },
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
        () => {
          if (unreleased.size < MOST_UNRELEASED) unreleased.set(key, performance.now());
          return alone.release(key);
        },
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
