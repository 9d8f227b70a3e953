/** Turns Auth0's token requests into ones that oidc-provider reads: JSON bodies, `audience`, unknown scopes. */
import { IncomingMessage } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Store } from '../store/store.ts';
import { words } from './words.ts';

export async function normaliseTokenRequest(
  fields: Readonly<Record<string, string>>,
  { store, provider }: { readonly store: Store; readonly provider: Provider },
): Promise<Record<string, string>> {
  const body = { ...fields };
  const { grant_type: grantType, client_id: clientId = '', audience } = body;
  if (grantType === 'client_credentials' && audience !== undefined) {
    body['resource'] = audience;
    // Auth0 grants everything the client grant allows unless asked for less.
    body['scope'] ??= store.registry.grant(clientId, audience)?.scope.join(' ') ?? '';
  }
  if (grantType === 'refresh_token' && body['scope'] !== undefined) {
    // Auth0 ignores scopes beyond the original ones; oidc-provider would refuse the request.
    const token = await provider.RefreshToken.find(body['refresh_token'] ?? '', { ignoreExpiration: true });
    const wanted = words(body['scope']).filter(scope => words(token?.scope).includes(scope));
    if (wanted.length > 0) body['scope'] = wanted.join(' ');
    else delete body['scope'];
  }
  return body;
}

/** The same request with another body, as a form. */
export function withFormBody(request: IncomingMessage, fields: Readonly<Record<string, string>>): IncomingMessage {
  const body = Buffer.from(new URLSearchParams(fields).toString());
  const copy = new IncomingMessage(request.socket);
  copy.method = request.method;
  copy.url = request.url;
  copy.headers = {
    ...request.headers,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(body.length),
  };
  delete copy.headers['transfer-encoding'];
  copy.complete = true; // else its end would count as an abort and close the socket
  copy.push(body);
  copy.push(null);
  return copy;
}
