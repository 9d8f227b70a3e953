/** Option 2: the browser asks the tenant for a reset mail (`POST /dbconnections/change_password`, Authentication API). */
import { PasswordError } from '../errors.ts';
import { loaded } from '../late.ts';
import type { Flow, FlowContext } from './flow.ts';

/** Auth0 refills one mail a minute per address and IP; asking more often only earns a 429. */
const COOL_DOWN_S = 60;
const DEADLINE_MS = 7_000;
/** A longer wait than this is not a rate limit a user can sit out. */
const LONGEST_WAIT_S = 3_600;

/** When a mail was last asked for, per tenant, client and address: widgets on one page share the tenant's limit. */
const asked = new Map<string, Promise<number>>();

/**
 * Sent from the browser and never through a relay: behind a relay all users would share one IP's limit.
 *
 * An unknown address gets the same answer as a known one, so the outcome says only that the request was taken.
 *
 * @throws PasswordError `email-missing`, `email-invalid`, `rate-limited`, `reset-not-allowed`, `origin-not-allowed`,
 *   `blocked-by-policy`, `tenant-unreachable`, `tenant-unavailable`, `offline`
 */
export const resetEmail: Flow = async (context, { email: typedEmail }) => {
  const email = typedEmail ?? context.account?.email;
  if (email === undefined) throw new PasswordError('email-missing');
  // Only what can be no address at all: the tenant decides about the rest.
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new PasswordError('email-invalid');
  const { tenantUrl, clientId, connection } = context.settings;
  const key = [tenantUrl, clientId, connection, email.toLowerCase()].join(' ');
  let asking = asked.get(key);
  if (asking && Date.now() - (await asking) >= COOL_DOWN_S * 1000) {
    // Another widget may have asked anew by now.
    if (asked.get(key) === asking) asked.delete(key);
    asking = asked.get(key);
  }
  // Nothing is awaited between the look and the request: two widgets would both ask.
  if (!asking) {
    asking = ask(context, email);
    asked.set(key, asking);
    asking.catch(() => asked.delete(key));
  }
  const askedAt = await asking;
  return { kind: 'email-sent', typedEmail, retryAt: askedAt + COOL_DOWN_S * 1000 };
};

/** @returns when the tenant took the request, as Unix time in ms */
async function ask(context: FlowContext, email: string): Promise<number> {
  await request(context, email);
  return Date.now();
}

async function request(context: FlowContext, email: string): Promise<void> {
  const { clientId, connection, organization } = context.settings;
  const answer = await post(context, {
    client_id: clientId,
    email,
    connection,
    ...(organization === undefined ? {} : { organization }),
  });
  // Documentation and practice disagree on 404 for unknown users; the user is told the same either way.
  if (answer.ok || answer.status === 404) return;
  if (answer.status === 429) throw new PasswordError('rate-limited', { retryAfter: wait(answer.headers, Date.now()) });
  if (answer.status >= 500) throw new PasswordError('tenant-unavailable');
  throw new PasswordError('reset-not-allowed', { hint: `The tenant answered ${answer.status} to the reset request.` });
}

async function post({ settings, withDeadline }: FlowContext, body: Record<string, string>): Promise<Response> {
  try {
    const request = fetch(`${settings.tenantUrl}/dbconnections/change_password`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    // A page's own `fetch` may know nothing of signals.
    return await withDeadline(request, DEADLINE_MS, 'tenant-unreachable');
  } catch {
    throw await (
      await loaded(import('../diagnosis/unreachable.ts'), 'whyUnreachable')
    )(settings.tenantUrl);
  }
}

/** Seconds to wait, from `Retry-After` or Auth0's `X-RateLimit-Reset` (Unix seconds), where the browser may read them. */
function wait(headers: Headers, now: number): number {
  const after = Number(headers.get('Retry-After') ?? Number.NaN);
  const reset = Number(headers.get('X-RateLimit-Reset') ?? Number.NaN) - now / 1000;
  const told = [after, reset].find(seconds => Number.isFinite(seconds) && seconds > 0 && seconds <= LONGEST_WAIT_S);
  return Math.max(COOL_DOWN_S, Math.ceil(told ?? COOL_DOWN_S));
}
