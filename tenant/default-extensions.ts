/** What is plugged into a tenant unless its starter says otherwise, in the order in which hooks run. */
import { actionHost } from './action-host/action-host.ts';
import { bindLocalActions } from './action-host/local-bindings.ts';
import type { ExtensionFactory } from './extensions.ts';
import { managementApi } from './management-api/management-api.ts';
import { passwordGrant } from './password-grant/password-grant.ts';

export function defaultExtensions(): readonly ExtensionFactory[] {
  return [managementApi(), passwordGrant(), actionHost({ bind: bindLocalActions() })];
}
