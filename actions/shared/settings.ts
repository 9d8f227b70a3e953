// Reads an operator's secrets into settings: total functions that answer `undefined` for whatever is not right.
import type { Secrets } from '../typings/common.ts';

/** Hosts that never leave the machine: the only ones a plain-http address is accepted for. */
const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A trimmed, non-empty secret. */
export function readText(secrets: Secrets | undefined, name: string): string | undefined {
  const value: unknown = secrets?.[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A list written with commas, spaces or line breaks between its members; absent or empty is `undefined`. */
export function readList(secrets: Secrets | undefined, name: string): ReadonlySet<string> | undefined {
  const members =
    readText(secrets, name)
      ?.split(/[\s,]+/)
      .filter(member => member !== '') ?? [];
  return members.length > 0 ? new Set(members) : undefined;
}

/** `true` only for the word itself, so that a typing error keeps the safe default. */
export function readSwitch(secrets: Secrets | undefined, name: string): boolean {
  return readText(secrets, name) === 'true';
}

/** An absolute URL whose content cannot be read on the way: https, or http on this machine. */
export function parseSafeUrl(text: string | undefined): URL | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK_HOSTS.has(url.hostname));
  return safe && url.username === '' && url.password === '' ? url : undefined;
}

/**
 * The origin of a tenant, from `tenant.eu.auth0.com`, `https://tenant.eu.auth0.com/` or `http://localhost:4400`.
 *
 * @returns e.g. `https://tenant.eu.auth0.com`, without a trailing slash; `undefined` for anything with a path or a query.
 */
export function parseOrigin(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = parseSafeUrl(text.includes('://') ? text : `https://${text}`);
  return url?.pathname === '/' && url.search === '' && url.hash === '' ? url.origin : undefined;
}
