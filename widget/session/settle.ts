/** Calls of the Auth0 SDK: within our deadline, their errors in our words. */
import { PasswordError } from '../errors.ts';
import { loaded } from '../late.ts';
import { withDeadline } from './deadline.ts';

export const DEADLINE_MS = 10_000;

/** @throws PasswordError */
export async function settle<T>(call: Promise<T>): Promise<T> {
  try {
    return await withDeadline(call, DEADLINE_MS, 'session-timeout');
  } catch (error) {
    if (error instanceof PasswordError) throw error;
    throw (await loaded(import('./sdk-error.ts'), 'fromSdk'))(error);
  }
}
