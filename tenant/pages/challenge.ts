/** Asks the post-challenge extensions whether a reset link alone is enough to set a new password. */
import type { TenantContext } from '../context.ts';
import type { PostChallenge, PostChallengeOutcome } from '../extensions.ts';
import type { Connection } from '../store/model.ts';
import type { PasswordTicket } from '../store/tickets.ts';

/** The first extension that does not allow decides; the last that names a result address is heard. */
export async function challenge(
  tenant: TenantContext,
  ticket: PasswordTicket,
  connection: Connection,
  about: Pick<PostChallenge, 'request' | 'returnTo' | 'cookie'>,
): Promise<PostChallengeOutcome> {
  const user = tenant.store.users.find(ticket.userId);
  if (!user) return { type: 'deny', reason: 'unknown user' };
  const client = tenant.store.registry.client(ticket.clientId ?? '');
  let allowed: PostChallengeOutcome = { type: 'allow' };
  for (const extension of tenant.extensions) {
    const outcome = await extension.onPostChallenge?.({ user, client, connection, memory: ticket.memory, ...about });
    if (outcome && outcome.type !== 'allow') return outcome;
    allowed = { ...allowed, ...outcome };
  }
  return allowed;
}
