/** The headers of a request to an API. Fetched with the form that makes one. */
import { PasswordError } from '../errors.ts';
import { withDeadline } from './deadline.ts';
import type { ApiRequest, HostClient } from './session.ts';
import { DEADLINE_MS, settle } from './settle.ts';

/** @throws PasswordError `login-required` when only a login helps */
export async function authorize(
  client: HostClient,
  { method, url, audience, scope }: ApiRequest,
  fresh: boolean,
  tenantUrl: string,
): Promise<Record<string, string>> {
  const options = { authorizationParams: { audience, scope }, cacheMode: fresh ? 'off' : 'on' } as const;
  const accessToken = await settle(client.getTokenSilently(options), tenantUrl);
  if (accessToken === undefined) throw new PasswordError('login-required');
  const proof = await proofFor(client, { method, url: new URL(url, location.href).href, accessToken });
  if (proof === undefined) return { Authorization: `Bearer ${accessToken}` };
  return { Authorization: `DPoP ${accessToken}`, DPoP: proof };
}

/** A client that does not bind its tokens has no proof, or throws at once: the SDK has the method either way. */
async function proofFor(
  client: HostClient,
  request: { method: string; url: string; accessToken: string },
): Promise<string | undefined> {
  try {
    return (
      client.generateDpopProof &&
      (await withDeadline(client.generateDpopProof(request), DEADLINE_MS, 'session-timeout'))
    );
  } catch {
    return undefined;
  }
}
