// What an Action must know to call the Management API: where the tenant is and who the Action is there.
import type { Secrets } from '../typings/common.ts';
import { parseOrigin, readText } from './settings.ts';

export interface ManagementSettings {
  /** The tenant's canonical origin; a custom domain cannot be the Management API's audience. */
  readonly tenantOrigin: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export function readManagementSettings(secrets: Secrets | undefined): ManagementSettings | undefined {
  const tenantOrigin = parseOrigin(readText(secrets, 'TENANT_URL'));
  const clientId = readText(secrets, 'MANAGEMENT_CLIENT_ID');
  const clientSecret = readText(secrets, 'MANAGEMENT_CLIENT_SECRET');
  if (tenantOrigin === undefined || clientId === undefined || clientSecret === undefined) return undefined;
  return { tenantOrigin, clientId, clientSecret };
}
