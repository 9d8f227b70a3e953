/** Registers the service worker, and offers a new version: never over something typed, never during a flow. */
import './look.ts';
import { messageSW, Workbox } from 'workbox-window';
import { element } from '../site/dom.ts';
import { isBusy } from './busy.ts';

/** Name of the Trusted Types policy; the server allows it on the demo's own pages. */
const POLICY = 'demo-worker';
const ADDRESS = '/sw.js';
/** “Later” holds for this tab; the new version takes over by itself once all tabs are closed. */
const LATER = 'demo.update-later';
const LOOK_MS = 1_000;

const OFFER = 'A new version of this demo is ready.';
const ELSEWHERE = 'Another tab is in the middle of something. Finish there or close it, then reload.';

/** Quietly does without where there are no service workers, or none may be used. */
export async function followUpdates(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const workbox = new Workbox(trusted(ADDRESS));
    workbox.addEventListener('waiting', () => offerOnce());
    await workbox.register();
    // A tab can stay open for days.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void workbox.update().catch(() => undefined);
    });
  } catch {
    // Blocked by settings, or the server has no worker: everything works, but for offline.
  }
}

/** The server's kill switch is set: has the browser fetch the worker that takes itself out, and registers none. */
export async function retire(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.allSettled(registrations.map(registration => registration.update()));
}

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

function trusted(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: made => made });
  return (policy?.createScriptURL(url) ?? url) as string;
}

let offered = false;

function offerOnce(): void {
  if (offered || isPutOff()) return;
  offered = true;
  const words = element('p', { role: 'status' });
  const reload = element('button', { type: 'button', class: 'button primary small' }, 'Reload');
  const later = element('button', { type: 'button', class: 'button small' }, 'Later');
  const bar = element('aside', { class: 'update', 'aria-label': 'Update', hidden: true }, words, reload, later);
  document.body.append(bar);

  // Comes and goes with what the visitor does, which not every state of the element announces.
  const look = (): void => {
    if (bar.hidden === isBusy()) return;
    bar.hidden = isBusy();
    words.textContent = bar.hidden ? '' : OFFER;
  };
  look();
  const looking = setInterval(look, LOOK_MS);
  document.addEventListener('input', look);

  later.addEventListener('click', () => {
    clearInterval(looking);
    document.removeEventListener('input', look);
    bar.remove();
    putOff();
  });
  reload.addEventListener('click', () => {
    void askToTakeOver().then(answer => {
      // When it was taken, the page is reloaded with all others.
      if (answer === 'busy') words.textContent = ELSEWHERE;
    });
  });
}

async function askToTakeOver(): Promise<unknown> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.waiting) return messageSW(registration.waiting, 'take-over');
  // Another tab was faster.
  location.reload();
  return undefined;
}

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(LATER, 'yes');
  } catch {
    // Asked again on the next page then.
  }
}
