/** An own deadline for calls that may never settle. */
import { PasswordError, type ErrorCode } from '../errors.ts';

/**
 * The promise's result, or an error after `ms` milliseconds.
 *
 * The Auth0 SDK needs this: with a CSP that lacks `worker-src blob:` or `frame-src`, some of its calls stay pending for ever.
 *
 * @throws PasswordError with `code` when time is up
 */
export async function withDeadline<T>(promise: Promise<T>, ms: number, code: ErrorCode): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PasswordError(code)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
