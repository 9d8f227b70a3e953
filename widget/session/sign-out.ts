/** Ends the session here and at the tenant. Fetched with the steps that may lead there. */
import type { HostClient } from './session.ts';
import type { Shared } from './shared.ts';

/** @throws PasswordError */
export async function signOut(client: HostClient, returnTo: string, { settle, withDeadline }: Shared): Promise<void> {
  // Best effort: most sessions have no refresh token, and the logout matters more.
  await withDeadline(client.revokeRefreshToken?.() ?? Promise.resolve(), 3_000, 'session-timeout').catch(
    () => undefined,
  );
  await settle(client.logout({ logoutParams: { returnTo } }));
}
