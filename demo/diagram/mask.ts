/** Shows a request without what is secret or personal in it. What is not known to be harmless is masked. */

const HARMLESS = new Set([
  'audience',
  'client_id',
  'code_challenge_method',
  'connection',
  'grant_type',
  'max_age',
  'organization',
  'prompt',
  'redirect_uri',
  'response_mode',
  'response_type',
  'returnTo',
  'scope',
  'ui_locales',
]);

const MASK = '•••';
const ADDRESSES = new Set(['email', 'login_hint', 'username']);

/** `ada@acme.example` as `a•••@acme.example`. */
function maskAddress(address: string): string {
  const [name = '', domain] = address.split('@');
  return domain === undefined ? MASK : `${name.slice(0, 1)}${MASK}@${domain}`;
}

export function maskValue(name: string, value: string): string {
  if (HARMLESS.has(name)) return value;
  return ADDRESSES.has(name) ? maskAddress(value) : MASK;
}

/** Method, address and parameters, one to a line. */
export function maskedNavigation(address: string): string {
  const url = new URL(address);
  const parameters = [...url.searchParams].map(([name, value]) => `  ${name}=${maskValue(name, value)}`);
  return [`GET ${url.origin}${url.pathname}`, ...parameters].join('\n');
}

/** Method, address, the authorization scheme, and a JSON body with its values masked. */
export function maskedRequest(address: string, { method = 'GET', headers, body }: RequestInit): string {
  const url = new URL(address);
  const lines = [`${method} ${url.origin}${url.pathname}`];
  const authorization = new Headers(headers).get('authorization');
  if (authorization !== null) lines.push(`Authorization: ${authorization.split(' ')[0] ?? ''} ${MASK}`);
  if (typeof body === 'string') lines.push('', ...maskedBody(body));
  return lines.join('\n');
}

function maskedBody(body: string): readonly string[] {
  try {
    const fields = JSON.parse(body) as Record<string, unknown>;
    const masked = Object.entries(fields).map(([name, value]) => [name, maskValue(name, String(value))]);
    return JSON.stringify(Object.fromEntries(masked), null, 2).split('\n');
  } catch {
    return [MASK];
  }
}
