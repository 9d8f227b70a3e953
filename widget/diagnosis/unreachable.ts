/** Why a server cannot be reached from this page. Browsers do not tell scripts, so it is tried out. */
import { PasswordError } from '../errors.ts';
import { withDeadline } from '../session/deadline.ts';
import { pause, policyViolation } from './policy-violation.ts';

const DEADLINE_MS = 1_500;
/** A frame that the policy forbids is refused at once; one that it allows may take its time. */
const FRAME_MS = 500;

/** A request to the tenant did not get through: `offline`, `blocked-by-policy`, `origin-not-allowed` or `tenant-unreachable`. */
export async function whyUnreachable(tenantUrl: string): Promise<PasswordError> {
  if (!navigator.onLine) return new PasswordError('offline');
  // A public document that every origin may read tells a refused origin from a dead server.
  const asked = probe(`${tenantUrl}/.well-known/openid-configuration`);
  const violation = await policyViolation(() => asked, tenantUrl);
  if (violation) return violation;
  // It has had its time, and a page's own `fetch` may never settle.
  const isUp = await withDeadline(asked, 0, 'tenant-unreachable').then(
    () => true,
    () => false,
  );
  return isUp
    ? new PasswordError('origin-not-allowed', {
        hint: `Allowed Origins (CORS) of the application at the tenant has to have ${location.origin}.`,
      })
    : new PasswordError('tenant-unreachable', { hint: `${tenantUrl} does not answer. Is that the tenant's domain?` });
}

/** The silent login did not settle: `blocked-by-policy`, or `session-timeout`. */
export async function whySilent(tenantUrl: string): Promise<PasswordError> {
  const violation =
    (await policyViolation(() => openFrame(tenantUrl), tenantUrl)) ??
    (await policyViolation(openWorker, 'blob: (or the client its workerUrl)'));
  return (
    violation ??
    new PasswordError('session-timeout', {
      hint: `The Auth0 client did not answer in time. Is ${tenantUrl} up, and ${location.origin} among its Allowed Web Origins?`,
    })
  );
}

/** What the page's policy has against requests to the proxy. Asks for nothing, and changes nothing. */
export const proxyViolation = (proxyUrl: string): Promise<PasswordError | undefined> =>
  policyViolation(() => probe(proxyUrl), new URL(proxyUrl).origin);

async function probe(url: string): Promise<void> {
  await fetch(url, {
    credentials: 'omit',
    // What the browser remembers says nothing about the server.
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
}

/** As the Auth0 SDK opens one. @throws always: a frame does not tell */
async function openFrame(url: string): Promise<never> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = url;
  document.body.append(frame);
  await pause(FRAME_MS);
  frame.remove();
  throw new Error('A frame does not tell.');
}

/** As the Auth0 SDK starts one from a blob where a client uses refresh tokens. @throws always: a worker does not tell */
async function openWorker(): Promise<never> {
  const url = URL.createObjectURL(new Blob());
  const worker = new Worker(url);
  await pause(0);
  worker.terminate();
  URL.revokeObjectURL(url);
  throw new Error('A worker does not tell.');
}
