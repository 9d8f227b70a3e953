// When a user last did something to authenticate, read from event.authentication.methods.
import type { PostLoginEvent } from '../typings/post-login.ts';

/**
 * Time of the newest entry whose name passes, in milliseconds since the epoch; `-Infinity` where there is none.
 *
 * The list covers the whole session and Auth0 does not say whether a re-login replaces or appends an entry, so the newest
 * counts. Entries without a readable time count for nothing.
 */
export function newestMethodTime(event: PostLoginEvent, passes: (name: string) => boolean): number {
  const methods: unknown = event.authentication?.methods;
  const times = (Array.isArray(methods) ? methods : [])
    .filter(isMethod)
    .filter(method => passes(method.name))
    .map(method => Date.parse(method.timestamp))
    .filter(Number.isFinite);
  return Math.max(-Infinity, ...times);
}

function isMethod(value: unknown): value is { name: string; timestamp: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { name, timestamp } = value as Record<string, unknown>;
  return typeof name === 'string' && typeof timestamp === 'string';
}
