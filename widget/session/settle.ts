/** Calls of the Auth0 SDK: within our deadline, their errors in our words. */
import { loaded } from '../late.ts';
import { withDeadline } from './deadline.ts';

/** A little longer than the SDK's own: see `auth0-client.ts`. */
const DEADLINE_MS = 8_000;

/**
 * @param tenantUrl where the call asks the tenant: then what keeps it from doing so is looked for
 * @throws PasswordError
 */
export async function settle<T>(call: Promise<T>, tenantUrl?: string): Promise<T> {
  try {
    return await withDeadline(call, DEADLINE_MS, 'session-timeout');
  } catch (error) {
    throw await (
      await loaded(import('../diagnosis/sdk-error.ts'), 'whatWentWrong')
    )(error, tenantUrl);
  }
}
