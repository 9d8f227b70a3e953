/** What the page's Content Security Policy has to say to an attempt. */
import { PasswordError } from '../errors.ts';
import { withDeadline } from '../session/deadline.ts';

/** Browsers report a violation a moment after the attempt has failed. */
const REPORTED_MS = 200;
/** A page may have replaced what an attempt uses with something that never ends. */
const PATIENCE_MS = 1_600;

/**
 * Tries something that the page's policy may forbid, and waits for the browser to say so.
 *
 * @param needed what the policy has to allow, as it would stand there
 * @returns `blocked-by-policy` with the directive to mend, or nothing where the policy is not the reason
 */
export async function policyViolation(
  attempt: () => Promise<unknown>,
  needed: string,
): Promise<PasswordError | undefined> {
  let directive: string | undefined;
  const listener = (event: SecurityPolicyViolationEvent): void => {
    if (event.disposition === 'enforce') directive ??= event.effectiveDirective;
  };
  addEventListener('securitypolicyviolation', listener);
  try {
    await withDeadline(attempt(), PATIENCE_MS, 'session-timeout');
  } catch {
    await pause(REPORTED_MS);
  } finally {
    removeEventListener('securitypolicyviolation', listener);
  }
  return directive === undefined
    ? undefined
    : new PasswordError('blocked-by-policy', {
        hint: `The page's Content-Security-Policy has to allow ${needed} in ${directive}.`,
      });
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
