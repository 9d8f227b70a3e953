/** The headers of a request to an API. Fetched with the form that makes one. */
import { PasswordError } from '../errors.ts';
import type { ApiRequest, HostClient } from './session.ts';
import type { Shared } from './shared.ts';

/** As long as any other call of the SDK: see `settle.ts`. */
const PROOF_MS = 8_000;

/** @throws PasswordError `login-required` when only a login helps */
export async function authorize(
  client: HostClient,
  { method, url, audience, scope }: ApiRequest,
  fresh: boolean,
  tenantUrl: string,
  shared: Shared,
): Promise<Record<string, string>> {
  const options = { authorizationParams: { audience, scope }, cacheMode: fresh ? 'off' : 'on' } as const;
  const accessToken = await shared.settle(client.getTokenSilently(options), tenantUrl);
  if (accessToken === undefined) throw new PasswordError('login-required');
  const proof = await proofFor(client, { method, url: new URL(url, location.href).href, accessToken }, shared);
  if (proof === undefined) return { Authorization: `Bearer ${accessToken}` };
  return { Authorization: `DPoP ${accessToken}`, DPoP: proof };
}

/** A client that does not bind its tokens has no proof, or throws at once: the SDK has the method either way. */
async function proofFor(
  client: HostClient,
  request: { method: string; url: string; accessToken: string },
  { withDeadline }: Shared,
): Promise<string | undefined> {
  try {
    return (
      client.generateDpopProof && (await withDeadline(client.generateDpopProof(request), PROOF_MS, 'session-timeout'))
    );
  } catch {
    return undefined;
  }
}
