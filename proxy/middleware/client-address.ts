/** Whose IP address is it? Trusts exactly as many entries of `X-Forwarded-For` as there are proxies of one's own. */
import { isIP, isIPv6 } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import type { ProxyEnvironment } from './environment.ts';

/** The address of the socket's other end, which the runtime knows. */
export type PeerAddress = (environment: unknown) => string | undefined;

/**
 * Leaves the client's address in `c.var.address`.
 *
 * @param trustedHops How many proxies of one's own stand in front. Each appends the address that it saw, so the entry
 * of the outermost of them is the `trustedHops`-th from the right; everything left of it is the client's invention.
 */
export function knowAddress(peer: PeerAddress, trustedHops: number): MiddlewareHandler<ProxyEnvironment> {
  return async (c, next) => {
    c.set('address', clientAddress(peer(c.env), c.req.header('x-forwarded-for'), trustedHops));
    await next();
  };
}

/** The address by the rule of {@link knowAddress}; the peer's own where the header is shorter than it should be. */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trustedHops: number,
): string | undefined {
  const entries = trustedHops > 0 ? (forwardedFor?.split(',') ?? []) : [];
  return normalizeAddress(entries.at(-trustedHops)) ?? normalizeAddress(peer);
}

/** The part of an address that counts for limits: an IPv6 customer owns a whole /64, so that is what is counted. */
export function addressPrefix(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, missing)).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map(group => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** A bare IP address: no port, no brackets, no zone, no IPv4 in IPv6 clothing; `undefined` for anything else. */
function normalizeAddress(entry: string | undefined): string | undefined {
  if (entry === undefined) return undefined;
  const bare = entry
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i, '$1');
  return isIP(bare) !== 0 && !bare.includes('%') ? bare.toLowerCase() : undefined;
}
