// The settings of password-change-ticket, from its secrets.
import { type ManagementSettings, readManagementSettings } from '../shared/management-settings.ts';
import { parseOrigin, readList, readSwitch, readText } from '../shared/settings.ts';
import type { Secrets } from '../typings/common.ts';

/** Keycloak ships the same bound for the same step (`UPDATE_PASSWORD`, `max_auth_age`). */
const DEFAULT_PASSWORD_MAX_AGE_S = 300;
/** Beyond a quarter of an hour nobody would call the proof fresh. */
const LONGEST_PASSWORD_MAX_AGE_S = 900;

export interface TicketRules {
  /** Applications that may ask for the flow, by client id. */
  readonly clients: ReadonlySet<string>;
  /** Database connections whose users may use it, by name. */
  readonly connections: ReadonlySet<string>;
  /** How old the proof of the current password may be, in milliseconds. */
  readonly passwordMaxAgeMs: number;
  /** Whether users without a factor are refused as well. */
  readonly mfaAlways: boolean;
}

export interface TicketSettings extends TicketRules {
  readonly management: ManagementSettings;
  /** Where users sign in: the custom domain if there is one, else the tenant. */
  readonly loginOrigin: string;
  /** Classic Universal Login opens a ticket directly; New Universal Login breaks on the `state` that Auth0 appends. */
  readonly classic: boolean;
}

/** @returns `undefined` when anything required is missing or anything given is not understood: fail closed. */
export function readTicketSettings(secrets: Secrets | undefined): TicketSettings | undefined {
  const management = readManagementSettings(secrets);
  const clients = readList(secrets, 'ALLOWED_CLIENTS');
  const connections = readList(secrets, 'ALLOWED_CONNECTIONS');
  const passwordMaxAgeS = readPasswordMaxAge(readText(secrets, 'PASSWORD_MAX_AGE_SECONDS'));
  const requireMfa = readText(secrets, 'REQUIRE_MFA') ?? 'enrolled';
  if (!management || !clients || !connections || passwordMaxAgeS === undefined) return undefined;
  if (requireMfa !== 'enrolled' && requireMfa !== 'always') return undefined;

  const loginUrl = readText(secrets, 'LOGIN_URL');
  const loginOrigin = loginUrl === undefined ? management.tenantOrigin : parseOrigin(loginUrl);
  if (loginOrigin === undefined) return undefined;
  return {
    management,
    clients,
    connections,
    passwordMaxAgeMs: passwordMaxAgeS * 1000,
    mfaAlways: requireMfa === 'always',
    loginOrigin,
    classic: readSwitch(secrets, 'CLASSIC_UNIVERSAL_LOGIN'),
  };
}

function readPasswordMaxAge(text: string | undefined): number | undefined {
  if (text === undefined) return DEFAULT_PASSWORD_MAX_AGE_S;
  const seconds = /^\d+$/.test(text) ? Number(text) : NaN;
  return seconds >= 1 && seconds <= LONGEST_PASSWORD_MAX_AGE_S ? seconds : undefined;
}
