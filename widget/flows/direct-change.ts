/** Option 3: current and new password to the Management API proxy, in one request. */
import {
  CHANGE_PASSWORD_PATH,
  CHANGE_PASSWORD_SCOPE,
  IDEMPOTENCY_KEY_HEADER,
  PROBLEM_CODES,
  type ChangePasswordRequest,
  type ChangePasswordResponse,
  type ProblemDocument,
} from '../../contract/index.ts';
import { PasswordError, type ErrorCode } from '../errors.ts';
import { loaded } from '../late.ts';
import type { Flow, FlowContext } from './flow.ts';
import { refuseLocally } from './local-checks.ts';

/** Longer than the proxy ever takes, so that its answer, not our impatience, ends the wait. */
const DEADLINE_MS = 15_000;

/**
 * One request per submit and no automatic retry; only a token refused for its age is renewed once, which is safe
 * because the proxy checks the token before anything else.
 *
 * @throws PasswordError any of the proxy's problem codes; `outcome-unknown` when no usable answer arrived; `offline`;
 *   `blocked-by-policy`
 */
export const directChange: Flow = async (context, { currentPassword = '', newPassword = '' }) => {
  const refusal = refuseLocally(currentPassword, newPassword);
  if (refusal) throw new PasswordError(refusal);
  if (!navigator.onLine) throw new PasswordError('offline');
  const body: ChangePasswordRequest = { current_password: currentPassword, new_password: newPassword };
  const key = crypto.randomUUID();
  let answer = await post(context, body, key, false);
  if (answer.status === 401) answer = await post(context, body, key, true);
  const document = (await answer.json().catch(() => undefined)) as unknown;
  if (!answer.ok) throw toError(answer.status, document);
  return { kind: 'changed', changedAt: changedAt(document) };
};

async function post(context: FlowContext, body: ChangePasswordRequest, key: string, fresh: boolean): Promise<Response> {
  const { proxyUrl = '', proxyAudience = '' } = context.settings;
  const login = await context.session();
  const url = proxyUrl + CHANGE_PASSWORD_PATH;
  const request = { method: 'POST', url, audience: proxyAudience, scope: CHANGE_PASSWORD_SCOPE } as const;
  const authorization = await login.authorize(request, fresh);
  try {
    const sent = fetch(url, {
      method: request.method,
      headers: {
        ...authorization,
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
    // A page's own `fetch` may know nothing of signals.
    return await context.withDeadline(sent, DEADLINE_MS, 'outcome-unknown');
  } catch {
    // What the policy forbids was never sent. Else the request may have arrived: claiming "not changed" could be a lie.
    const proxyViolation = await loaded(import('../diagnosis/unreachable.ts'), 'proxyViolation').catch(() => undefined);
    throw (await proxyViolation?.(proxyUrl)) ?? new PasswordError('outcome-unknown');
  }
}

/** @throws PasswordError `outcome-unknown` where a 200 does not come from the proxy: "changed" needs its word */
function changedAt(document: unknown): Date {
  const date = new Date((document as Partial<ChangePasswordResponse> | undefined)?.changed_at ?? Number.NaN);
  if (Number.isNaN(date.getTime())) throw new PasswordError('outcome-unknown');
  return date;
}

function toError(status: number, document: unknown): PasswordError {
  const problem = document as Partial<ProblemDocument> | null | undefined;
  const code = PROBLEM_CODES.find(known => known === problem?.code);
  return new PasswordError(code ?? withoutProblem(status), { rules: problem?.rules, retryAfter: problem?.retry_after });
}

/** Somebody between us and the proxy answered; of a bad gateway nobody knows whether the request had passed it. */
function withoutProblem(status: number): ErrorCode {
  if (status === 401) return 'invalid-token';
  if (status === 429) return 'too-many-attempts';
  if (status === 503) return 'tenant-unavailable';
  return status >= 500 ? 'outcome-unknown' : 'internal';
}
