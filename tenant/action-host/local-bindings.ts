/** The project's own Actions, bound as an operator of this tenant would bind them, with secrets that fit its seed. */
import { fileURLToPath } from 'node:url';
import type { TenantContext } from '../context.ts';
import type { Client } from '../store/model.ts';
import { loadActions } from './load-actions.ts';
import type { Secrets } from './load-actions.ts';
import type { BoundAction } from './runner.ts';

/** Where `scripts/build-actions.mjs` puts them. */
export const BUILT_ACTIONS = fileURLToPath(new URL('../../dist/actions/', import.meta.url));

export interface LocalBindings {
  /** Folder of the built Actions; {@link BUILT_ACTIONS} unless given. If there is none, no Action runs. */
  readonly folder?: string;
  /** Further secrets, or other values for some, by the Action's name. */
  readonly secrets?: Readonly<Record<string, Secrets>>;
  /** Names of Actions that are built but not bound; `password-reset-mfa` unless given, which is optional. */
  readonly without?: readonly string[];
}

export function bindLocalActions({
  folder = BUILT_ACTIONS,
  secrets = {},
  without = ['password-reset-mfa'],
}: LocalBindings = {}) {
  return (tenant: TenantContext): readonly BoundAction[] =>
    loadActions(folder)
      .filter(action => !without.includes(action.name))
      .map(action => {
        const all = { ...localSecrets(tenant, action.name), ...secrets[action.name] };
        const declared = Object.entries(all).filter(([name]) => action.secretNames.includes(name));
        return { action, secrets: Object.fromEntries(declared) };
      });
}

/** Every secret that one of the Actions may declare; each gets what its manifest names. */
function localSecrets(tenant: TenantContext, action: string): Secrets {
  const { registry, settings } = tenant.store;
  const machine = registry.client(action === 'password-changed-notice' ? 'apm-notice' : 'apm-actions');
  const apps = registry.clients().filter(client => client.app_type !== 'non_interactive');
  const databases = registry.connections().filter(connection => connection.strategy === 'auth0');
  const { host, port } = tenant.smtp;
  return {
    TENANT_URL: tenant.url,
    MANAGEMENT_CLIENT_ID: machine?.client_id ?? '',
    MANAGEMENT_CLIENT_SECRET: machine?.client_secret ?? '',
    ALLOWED_CLIENTS: apps.map((client: Client) => client.client_id).join(' '),
    ALLOWED_CONNECTIONS: databases.map(connection => connection.name).join(' '),
    MAIL_FROM: `${settings.friendly_name} <no-reply@tenant.invalid>`,
    NOT_ME_URL: settings.default_redirection_uri ?? tenant.url,
    APP_NAME: settings.friendly_name,
    SMTP_URL: `smtp://${host}:${port}`,
  };
}
