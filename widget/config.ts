/** The element's attributes, checked once and turned into settings, or into an error that names the attribute to mend. */
import { PasswordError } from './errors.ts';
import type { HostClient } from './session/session.ts';
import { FLOW_NAMES, type Account, type FlowName } from './state/state.ts';

/** What a host page may set. Every field mirrors an attribute or property of the element. */
export interface Configuration {
  readonly domain: string | undefined;
  readonly clientId: string | undefined;
  readonly connection: string;
  readonly organization: string | undefined;
  /** `auto`, or the one flow to offer. */
  readonly flow: string;
  /** Flow names, separated by spaces or commas, in the order they are offered. */
  readonly flows: string | undefined;
  readonly proxyUrl: string | undefined;
  readonly proxyAudience: string | undefined;
  readonly redirectUri: string | undefined;
  readonly afterLogoutUri: string | undefined;
  readonly afterChange: string;
  readonly allowFramed: boolean;
  readonly askEmail: boolean;
  readonly client: HostClient | undefined;
}

/** All of these names, as the compiler sees to. */
export const CONFIGURATION = Object.keys({
  domain: true,
  clientId: true,
  connection: true,
  organization: true,
  flow: true,
  flows: true,
  proxyUrl: true,
  proxyAudience: true,
  redirectUri: true,
  afterLogoutUri: true,
  afterChange: true,
  allowFramed: true,
  askEmail: true,
  client: true,
} satisfies Record<keyof Configuration, true>) as readonly (keyof Configuration)[];

/** Checked settings. */
export interface Settings extends Omit<Configuration, 'domain' | 'flow' | 'flows'> {
  /** Origin of the tenant, no trailing slash: `https://example.eu.auth0.com`. */
  readonly tenantUrl: string;
  readonly clientId: string;
  /** The flows the host asked for, or nothing where the widget chooses. */
  readonly wanted: readonly FlowName[] | undefined;
  readonly redirectUri: string;
  readonly afterLogoutUri: string;
  readonly afterChange: 'logout' | 'stay';
}

/**
 * @param page the address of the page the element stands on
 * @throws PasswordError `not-configured`, with the attribute to mend as `hint`
 */
export function readSettings(configuration: Configuration, page: URL): Settings {
  // Read one by one: the element's properties are accessors, which a spread would not copy.
  const { connection, organization, allowFramed, askEmail, client } = configuration;
  const { proxyUrl, proxyAudience, afterChange, redirectUri, afterLogoutUri } = configuration;
  const told = client?.getConfiguration?.();
  const domain = needed('domain', configuration.domain ?? told?.domain);
  if (proxyUrl !== undefined) needed('proxy-audience', proxyAudience);
  if (afterChange !== 'logout' && afterChange !== 'stay') refuse('after-change');
  return {
    connection,
    organization,
    allowFramed,
    askEmail,
    client,
    proxyAudience,
    afterChange,
    // Auth0 serves https alone; plain http is for the local tenant.
    tenantUrl: address('domain', domain.includes('://') ? domain : `https://${domain}`, page, true).origin,
    clientId: needed('client-id', configuration.clientId ?? told?.clientId),
    wanted: wantedFlows(configuration),
    proxyUrl: proxyUrl && address('proxy-url', proxyUrl, page, true).href.replace(/\/$/, ''),
    redirectUri: address('redirect-uri', redirectUri ?? withoutQuery(page), page).href,
    afterLogoutUri: address('after-logout-uri', afterLogoutUri ?? '/', page).href,
  };
}

/** The flows to offer, in order. Empty when this user can be offered none. */
export function offeredFlows(settings: Settings, account: Account | undefined): readonly FlowName[] {
  if (account && !account.hasPassword) return [];
  const possible: Record<FlowName, boolean> = {
    'universal-login': true,
    'reset-email': settings.askEmail || !!account?.email,
    'direct-change': !!account && !!settings.proxyUrl,
    reauthenticate: !!account,
  };
  const byDefault: readonly FlowName[] = account
    ? ['reauthenticate', 'reset-email', 'direct-change']
    : ['universal-login', 'reset-email'];
  const offered = (settings.wanted ?? byDefault).filter(flow => possible[flow]);
  // Whoever is signed out can always go and sign in: no other option helps them to get there.
  return account || offered.includes('universal-login') ? offered : ['universal-login', ...offered];
}

function wantedFlows({ flow, flows }: Configuration): readonly FlowName[] | undefined {
  const names = flow === 'auto' ? flows?.match(/[^\s,]+/g) : [flow];
  return names?.map(name => FLOW_NAMES.find(known => known === name) ?? refuse(flow === 'auto' ? 'flows' : 'flow'));
}

/** The address itself, and not its path: `//elsewhere.example` is a path, but alone it would be a host. */
const withoutQuery = ({ href }: URL): string => (href.split('?')[0] ?? '').split('#')[0] ?? '';

/** Hosts whose traffic stays here. Asked last: with https everywhere the expression is never compiled. */
const THIS_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * @param secret whether secrets go there: then only https will do, or this very machine
 */
function address(attribute: string, text: string, page: URL, secret = false): URL {
  try {
    const url = new URL(text, page);
    const isSafe =
      url.protocol === 'https:' || (url.protocol === 'http:' && (!secret || THIS_MACHINE.test(url.hostname)));
    if (!url.username && isSafe) return url;
  } catch {
    // Refused below, like an address that can be read but not used.
  }
  return refuse(attribute);
}

const needed = (attribute: string, value: string | undefined): string => value ?? refuse(attribute);

function refuse(attribute: string): never {
  throw new PasswordError('not-configured', { hint: `Missing or unusable attribute: ${attribute}` });
}
