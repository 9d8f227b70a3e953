/** Option 3: current and new password to the Management API proxy, in one request. */
import {
  CHANGE_PASSWORD_PATH,
  CHANGE_PASSWORD_SCOPE,
  IDEMPOTENCY_KEY_HEADER,
  MAX_PASSWORD_BYTES,
  PROBLEM_CODES,
  type ChangePasswordRequest,
  type ChangePasswordResponse,
  type ProblemDocument,
} from '../../contract/index.ts';
import { PasswordError } from '../errors.ts';
import type { Flow, FlowContext } from './flow.ts';

/** Longer than the proxy's own 10 s, so that its answer, not our impatience, ends the wait. */
const DEADLINE_MS = 15_000;

/**
 * One request per submit and no automatic retry; only a token refused for its age is renewed once, which is safe
 * because the proxy checks the token before anything else.
 *
 * @throws PasswordError any of the proxy's problem codes; `outcome-unknown` when the answer never arrived; `offline`
 */
export const directChange: Flow = async (context, { currentPassword = '', newPassword = '' }) => {
  checkLocally(currentPassword, newPassword);
  if (!navigator.onLine) throw new PasswordError('offline');
  const body: ChangePasswordRequest = { current_password: currentPassword, new_password: newPassword };
  const key = crypto.randomUUID();
  let answer = await post(context, body, key, false);
  if (answer.status === 401) answer = await post(context, body, key, true);
  if (!answer.ok) throw await toError(answer);
  const { changed_at } = (await answer.json()) as ChangePasswordResponse;
  return { kind: 'changed', changedAt: new Date(changed_at) };
};

/** What needs no network to know. */
function checkLocally(currentPassword: string, newPassword: string): void {
  if (currentPassword === newPassword) throw new PasswordError('same-password');
  if (new TextEncoder().encode(newPassword).length > MAX_PASSWORD_BYTES) throw new PasswordError('password-too-long');
}

async function post(context: FlowContext, body: ChangePasswordRequest, key: string, fresh: boolean): Promise<Response> {
  const { proxyUrl = '', proxyAudience = '' } = context.settings;
  const login = await context.session();
  const token = await login.accessToken(proxyAudience, CHANGE_PASSWORD_SCOPE, fresh);
  try {
    return await context.fetch(proxyUrl + CHANGE_PASSWORD_PATH, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        [IDEMPOTENCY_KEY_HEADER]: key,
      },
      body: JSON.stringify(body),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
  } catch (cause) {
    // The request may have arrived: claiming "not changed" could be a lie.
    throw new PasswordError('outcome-unknown', { cause });
  }
}

async function toError(answer: Response): Promise<PasswordError> {
  const problem = (await answer.json().catch(() => undefined)) as Partial<ProblemDocument> | undefined;
  const code = PROBLEM_CODES.find(known => known === problem?.code);
  if (code === undefined) return new PasswordError(answer.status >= 500 ? 'tenant-unavailable' : 'internal');
  return new PasswordError(code, { rules: problem?.rules, retryAfter: problem?.retry_after });
}
