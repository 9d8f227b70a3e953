/** The element's attributes, checked once and turned into settings, or into an error that names the attribute to mend. */
import { PasswordError } from './errors.ts';
import type { HostClient } from './session/session.ts';
import { FLOW_NAMES, type Account, type FlowName } from './state/state.ts';

/** What a host page may set. Every field mirrors an attribute or property of the element. */
export interface Configuration {
  readonly domain?: string | undefined;
  readonly clientId?: string | undefined;
  readonly connection: string;
  readonly organization?: string | undefined;
  /** `auto`, or the one flow to offer. */
  readonly flow: string;
  /** Flow names, separated by spaces or commas, in the order they are offered. */
  readonly flows?: string | undefined;
  readonly proxyUrl?: string | undefined;
  readonly proxyAudience?: string | undefined;
  readonly redirectUri?: string | undefined;
  readonly afterLogoutUri?: string | undefined;
  readonly afterChange: string;
  readonly askEmail: boolean;
  readonly client?: HostClient | undefined;
}

/** Checked settings. */
export interface Settings {
  /** Origin of the tenant, no trailing slash: `https://example.eu.auth0.com`. */
  readonly tenantUrl: string;
  readonly clientId: string;
  readonly connection: string;
  readonly organization: string | undefined;
  /** The flows the host asked for, or nothing where the widget chooses. */
  readonly wanted: readonly FlowName[] | undefined;
  readonly proxyUrl: string | undefined;
  readonly proxyAudience: string | undefined;
  readonly redirectUri: string;
  readonly afterLogoutUri: string;
  readonly afterChange: 'logout' | 'stay';
  readonly askEmail: boolean;
  readonly client: HostClient | undefined;
}

/**
 * @param page the address of the page the element stands on
 * @throws PasswordError `not-configured`, with the attribute to mend as `hint`
 */
export function readSettings(configuration: Configuration, page: URL): Settings {
  const told = configuration.client?.getConfiguration?.();
  const domain = configuration.domain ?? told?.domain ?? missing('domain');
  const proxyUrl = configuration.proxyUrl === undefined ? undefined : proxy(configuration.proxyUrl, page);
  const afterChange = configuration.afterChange;
  if (afterChange !== 'logout' && afterChange !== 'stay') throw wrong('after-change', '"logout" or "stay"');
  if (proxyUrl !== undefined && !configuration.proxyAudience) missing('proxy-audience');
  return {
    tenantUrl: tenant(domain),
    clientId: configuration.clientId ?? told?.clientId ?? missing('client-id'),
    connection: configuration.connection,
    organization: configuration.organization,
    wanted: wantedFlows(configuration),
    proxyUrl,
    proxyAudience: configuration.proxyAudience,
    redirectUri: webAddress('redirect-uri', configuration.redirectUri ?? page.pathname, page),
    afterLogoutUri: webAddress('after-logout-uri', configuration.afterLogoutUri ?? '/', page),
    afterChange,
    askEmail: configuration.askEmail,
    client: configuration.client,
  };
}

/** The flows to offer, in order. Empty when this user can be offered none. */
export function offeredFlows(settings: Settings, account: Account | undefined): readonly FlowName[] {
  if (account && !account.hasPassword) return [];
  const possible: Record<FlowName, boolean> = {
    'universal-login': true,
    'reset-email': settings.askEmail || account?.email !== undefined,
    'direct-change': account !== undefined && settings.proxyUrl !== undefined,
    reauthenticate: account !== undefined,
  };
  const byDefault: readonly FlowName[] = account
    ? ['reauthenticate', 'reset-email', 'direct-change']
    : ['universal-login', 'reset-email'];
  const offered = (settings.wanted ?? byDefault).filter(flow => possible[flow]);
  // Whoever is signed out can always go and sign in: no other option helps them to get there.
  return account || offered.includes('universal-login') ? offered : ['universal-login', ...offered];
}

function wantedFlows({ flow, flows }: Configuration): readonly FlowName[] | undefined {
  const names = flow === 'auto' ? flows?.split(/[\s,]+/).filter(Boolean) : [flow];
  if (!names?.length) return undefined;
  return names.map(name => {
    const known = FLOW_NAMES.find(candidate => candidate === name);
    if (!known) throw wrong(flow === 'auto' ? 'flows' : 'flow', FLOW_NAMES.join(', '));
    return known;
  });
}

/** Auth0 serves https alone; plain http is for the local tenant. */
function tenant(domain: string): string {
  const url = parse(domain.includes('://') ? domain : `https://${domain}`);
  if (!url || !isSafeForSecrets(url) || url.pathname !== '/' || url.search || url.hash)
    throw wrong('domain', 'a host name such as example.eu.auth0.com');
  return url.origin;
}

function proxy(address: string, page: URL): string {
  const url = parse(address, page);
  if (!url || !isSafeForSecrets(url)) throw wrong('proxy-url', 'an https address');
  return url.href.replace(/\/$/, '');
}

function webAddress(attribute: string, address: string, page: URL): string {
  const url = parse(address, page);
  if (!url || !/^https?:$/.test(url.protocol)) throw wrong(attribute, 'an http or https address');
  return url.href;
}

function isSafeForSecrets(url: URL): boolean {
  const local = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  return !url.username && !url.password && (url.protocol === 'https:' || (local && url.protocol === 'http:'));
}

function parse(address: string, base?: URL): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function missing(attribute: string): never {
  throw new PasswordError('not-configured', { hint: `Set the attribute "${attribute}".` });
}

function wrong(attribute: string, expected: string): PasswordError {
  return new PasswordError('not-configured', { hint: `The attribute "${attribute}" must be ${expected}.` });
}
