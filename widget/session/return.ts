/** How the user came back from a redirect of ours. Fetched when this tab remembers one. */
import type { Arrival } from '../state/state.ts';
import type { Settings } from '../config.ts';
import { loaded } from '../late.ts';
import type { Login } from './client-session.ts';
import { recordKey } from './record-key.ts';
import type { RedirectRecord } from './redirect-record.ts';
import type { HostClient, Return } from './session.ts';
import type { Shared } from './shared.ts';

/** How long the host may take to finish a login that the widget started with the host's client. */
const HOST_CALLBACK_MS = 5_000;
/** Whoever comes back later than this came for something else. */
const LONGEST_ABSENCE_MS = 3_600_000;

/**
 * @param address of the page, when it was first asked
 * @throws PasswordError
 */
export async function readReturn(
  login: Login,
  { clientId, tenantUrl }: Settings,
  address: string,
  { settle, readRecord }: Shared,
): Promise<Return | undefined> {
  const known = readRecord(clientId);
  const page = known && answerIn([address, ...(login.owner === 'host' ? addressOnArrival() : [])], known);
  if (!page && login.owner === 'host') await hostsOwnLogin(login.client, new URL(address), settle);
  if (!known) return undefined;
  const { intent } = known;
  if (!page) return Date.now() - intent.startedAt < LONGEST_ABSENCE_MS ? { kind: 'without-answer', intent } : undefined;

  const error = page.searchParams.get('error');
  const description = page.searchParams.get('error_description') ?? '';
  if (login.owner === 'host') {
    // The host finishes its own logins; an error of ours is ours to explain and to clear away.
    if (error === null) await hostFinishedOurs(login.client, known.state, tenantUrl, settle);
    else if (page.href === location.href) cleanAddress(page);
  } else {
    cleanAddress(page);
    // For an error the SDK throws what the address says; it still has to forget its transaction.
    const finished = login.client.handleRedirectCallback(page.href);
    await (error === null ? settle(finished, tenantUrl) : finished.catch(() => undefined));
  }
  return error === null ? { kind: 'signed-in', intent } : { kind: 'refused', intent, error, description };
}

/** Notes what the user was told about the return, so that a reload does not tell it again. */
export function acknowledge(
  clientId: string,
  { kind, intent }: Return,
  arrival: Arrival,
  { readRecord, writeRecord }: Shared,
): void {
  const record = readRecord(clientId);
  if (!record) return;
  if (kind !== 'without-answer' || arrival.name === 'changed') sessionStorage.removeItem(recordKey(clientId));
  // The answer may still come: the user can go forward again, or sign in later.
  else if (arrival.name !== 'signed-out') writeRecord(clientId, { ...record, intent: { ...intent, told: true } });
}

/** The first of the addresses that holds the answer to our own request. */
function answerIn(addresses: readonly string[], known: RedirectRecord): URL | undefined {
  return addresses.map(address => new URL(address)).find(address => isOurs(known, address));
}

/** Whether an address is the answer to our own request, and not to one of the host's. */
const isOurs = ({ state }: RedirectRecord, { searchParams: query }: URL): boolean =>
  state === query.get('state') && (query.has('code') || query.has('error'));

/** The address the browser came with. A host that finishes its logins cleans the address, often before the widget looks. */
function addressOnArrival(): string[] {
  return performance.getEntriesByType('navigation').map(({ name }) => name);
}

/** Removes the answer from the address bar, so that neither a reload nor a bookmark repeats it. */
function cleanAddress(page: URL): void {
  const clean = new URL(page);
  for (const name of ['code', 'state', 'error', 'error_description', 'iss']) clean.searchParams.delete(name);
  history.replaceState(history.state, '', clean);
}

/** @throws PasswordError where the host's client does not get any further, for example without the worker it needs */
async function hostFinishedOurs(
  client: HostClient,
  state: string,
  tenantUrl: string,
  settle: Shared['settle'],
): Promise<void> {
  if ((await hostFinished(state)) || (await settle(client.getUser(), tenantUrl))) return;
  throw await (
    await loaded(import('../diagnosis/unreachable.ts'), 'whySilent')
  )(tenantUrl);
}

/** The page may be about to finish a login that it started itself. */
async function hostsOwnLogin(client: HostClient, { searchParams }: URL, settle: Shared['settle']): Promise<void> {
  const state = searchParams.get('state');
  if (state && searchParams.has('code') && !(await settle(client.getUser()))) await hostFinished(state);
}

/** Waits until the host has taken its answer from the address. */
async function hostFinished(state: string): Promise<boolean> {
  const end = Date.now() + HOST_CALLBACK_MS;
  const isFinished = (): boolean => new URL(location.href).searchParams.get('state') !== state;
  while (Date.now() < end && !isFinished()) await new Promise(resolve => setTimeout(resolve, 50));
  return isFinished();
}
