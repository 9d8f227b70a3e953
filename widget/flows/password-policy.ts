/** What a new password must meet, as the proxy tells it before anything is typed (Option 3). */
import { CHANGE_PASSWORD_SCOPE, PASSWORD_POLICY_PATH, type PasswordPolicy } from '../../contract/index.ts';
import { loaded } from '../late.ts';
import type { FlowContext } from './flow.ts';

const DEADLINE_MS = 8_000;

/**
 * The connection's policy, or nothing where it cannot be had: the form works without, and the proxy judges every password anyway.
 *
 * @throws PasswordError `login-required` when the session is over, `blocked-by-policy` when the page may not ask the proxy:
 *   better known before than after the typing
 */
export async function readPolicy({ session, settings }: FlowContext): Promise<PasswordPolicy | undefined> {
  const { proxyUrl = '', proxyAudience = '' } = settings;
  const login = await session();
  const url = proxyUrl + PASSWORD_POLICY_PATH;
  const request = { method: 'GET', url, audience: proxyAudience, scope: CHANGE_PASSWORD_SCOPE } as const;
  const headers = await login.authorize(request, false);
  try {
    const answer = await fetch(url, {
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const policy = answer.ok && ((await answer.json().catch(() => null)) as Partial<PasswordPolicy> | null);
    return policy && isPolicy(policy) ? policy : undefined;
  } catch {
    const violation = await (await loaded(import('../diagnosis/unreachable.ts'), 'proxyViolation'))(proxyUrl);
    if (violation) throw violation;
    return undefined;
  }
}

/** Enough to be read rule by rule; anything else that answers at this address is no policy. */
const isPolicy = (policy: Partial<PasswordPolicy>): policy is PasswordPolicy =>
  Array.isArray(policy.complexity?.character_types) && !!policy.profile_data && !!policy.history && !!policy.dictionary;
