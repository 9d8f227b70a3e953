/** The room's one public door: starts a local tenant that behaves like Auth0. Loopback only, everything in memory. */
import type { TenantOptions } from './config.ts';
import type { TenantControl } from './control/control.ts';

export type { TenantOptions } from './config.ts';
export type { TenantControl } from './control/control.ts';

export interface Tenant {
  /** `http://localhost:PORT`, no slash; the SDK's `domain`. */
  readonly url: string;
  /** The same with a slash: `iss` of all tokens. */
  readonly issuer: string;
  /** Web page of the local inbox; absent when an own SMTP server is configured. */
  readonly inboxUrl: string | undefined;
  readonly control: TenantControl;
  /** Client id → secret of the confidential clients, made up at every start unless given as variables. */
  readonly clientSecrets: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** @throws {Error} if the seed is wrong, a port is taken, or `NODE_ENV` is `production` */
export function startTenant(options: TenantOptions = {}): Promise<Tenant> {
  if (process.env['NODE_ENV'] === 'production') throw new Error('The local tenant is never for production.');
  return Promise.reject(new Error(`The tenant cannot start yet (${Object.keys(options).length} options).`));
}
