// Ends what a changed password leaves alive: the user's sessions and, above all, refresh tokens.
import type { LogCode } from '../reason-codes.ts';
import { ActionFailure } from '../shared/failure.ts';
import { managementApi } from '../shared/management-api.ts';
import { report } from '../shared/report.ts';
import type { ActionCache } from '../typings/common.ts';
import type { AfterChange } from './decide.ts';

/** For both revocations together; the trigger has 20 s in all. */
const TIME_BUDGET_MS = 10_000;

/** Not in this plan, not with this client's scopes, or no such user: no fault, and no later attempt would help. */
const NOT_REVOCABLE = new Set([403, 404]);

interface Revocation {
  readonly path: string;
  readonly revoked: LogCode;
  readonly notRevocable: LogCode;
  readonly failed: LogCode;
}

const REVOCATIONS: readonly Revocation[] = [
  {
    path: 'refresh-tokens',
    revoked: 'refresh_tokens_revoked',
    notRevocable: 'refresh_tokens_not_revocable',
    failed: 'refresh_tokens_revocation_failed',
  },
  {
    path: 'sessions',
    revoked: 'sessions_revoked',
    notRevocable: 'sessions_not_revocable',
    failed: 'sessions_revocation_failed',
  },
];

/**
 * `DELETE /users/{id}/refresh-tokens` and `/sessions` (scopes `delete:refresh_tokens`, `delete:sessions`; both answer 202
 * and finish later). One after the other, so that the second finds the first one's token in the cache; a failure of one
 * says nothing about the other. Reports a code for each and never throws.
 */
export async function revokeAccess(revoke: NonNullable<AfterChange['revoke']>, cache: ActionCache): Promise<void> {
  const api = managementApi(revoke.management, cache, AbortSignal.timeout(TIME_BUDGET_MS));
  for (const { path, revoked, notRevocable, failed } of REVOCATIONS) {
    try {
      const { ok, status } = await api.request('DELETE', `users/${encodeURIComponent(revoke.userId)}/${path}`);
      report(ok ? revoked : NOT_REVOCABLE.has(status) ? notRevocable : failed);
    } catch (error) {
      if (error instanceof ActionFailure) report(error.code);
      report(failed);
    }
  }
}
