/** The policy that the guide tells a host to send, read from the guide, so that the guide cannot be wrong. */
import { readFileSync } from 'node:fs';
import type { HostTown } from './host-town.ts';

const GUIDE = new URL('../../../docs/csp.md', import.meta.url);

/** Directive → value, with the addresses of this town. */
export type Policy = Readonly<Record<string, string | undefined>>;

/** @throws {Error} when the guide holds no policy */
export function docsPolicy(town: HostTown): Policy {
  const [, text] = /```http\nContent-Security-Policy:\s*([^`]+)```/.exec(readFileSync(GUIDE, 'utf8')) ?? [];
  if (text === undefined) throw new Error('docs/csp.md holds no policy.');
  const ours = text
    .replaceAll('https://example.eu.auth0.com', town.tenant.url)
    .replaceAll('https://passwords.example.com', town.proxyUrl);
  return Object.fromEntries(
    ours.split(';').map(part => {
      const [directive = '', ...values] = part.trim().split(/\s+/);
      return [directive, values.join(' ')];
    }),
  );
}

/** A policy as a header says it. */
export const header = (policy: Policy): string =>
  Object.entries(policy)
    .flatMap(([directive, value]) => (value === undefined ? [] : [`${directive} ${value}`.trim()]))
    .join('; ');
