/** Runs one option for real, beside its sequence diagram. */
import { followRun, type LiveDiagram } from '../diagram/live.ts';
import { beginRun, note, readRun } from '../diagram/run.ts';
import { catchUp, newestEvent } from '../diagram/trace.ts';
import { configuration } from '../site/configuration.ts';
import { element, need } from '../site/dom.ts';
import { returnHere } from '../site/return-to.ts';
import { createWidget } from '../site/widget.ts';
import { showCast } from './cast.ts';
import { showFaults } from './faults.ts';
import { logEvents } from './log.ts';
import { showNow } from './now.ts';
import { option } from './option.ts';
import { auth0, watchRequests } from './watched-client.ts';

const query = new URLSearchParams(location.search);
const flow = option.name;

showFaults(need('[data-faults]', HTMLElement), need('[data-fault-said]', HTMLElement));
showCast(need('[data-cast]', HTMLElement), need('[data-person]', HTMLElement), configuration.users);

const newest = await newestEvent();
const known = readRun();
// A trace that is behind the run has begun anew: the tenant was restarted.
if (known?.flow !== flow || known.seen > newest) beginRun(flow, newest);

let end: AbortController | undefined;
let live = follow();
watchRequests(() => live.refresh());

need('[data-again]', HTMLButtonElement).addEventListener('click', () => void startOver());
need('[data-window]', HTMLButtonElement).addEventListener('click', () => {
  open(`/watch?option=${flow}`, 'watch', 'popup,width=900,height=1000');
});

const widget = createWidget({
  flow,
  'redirect-uri': '/callback',
  'after-logout-uri': '/login',
  ...(configuration.proxy !== undefined && {
    'proxy-url': configuration.proxy,
    'proxy-audience': configuration.proxyAudience,
  }),
  ...(query.has('ask-email') && { 'ask-email': '' }),
});
widget.client = auth0;
let signedIn = false;
logEvents(widget, need('[data-log]', HTMLElement));
widget.addEventListener('apm-ready', event => {
  signedIn = event.detail.signedIn;
  if (signedIn) void tellResult('signed-in');
});
widget.addEventListener('apm-start', event => {
  returnHere();
  if (live.finished) void startOver();
  tell(`start:${event.detail.flow}`);
  if (event.detail.flow === 'reset-email' && !signedIn) {
    tell('email-prompt');
    tell('email-entered');
  }
});
widget.addEventListener('apm-email-sent', () => void tellResult('email-sent'));
widget.addEventListener('apm-password-changed', () => void tellResult('success-shown'));

const place = need('[data-widget]', HTMLElement);
if (query.has('state') && (query.has('code') || query.has('error'))) {
  // The widget first: it recognises the answer to its own request by the address.
  place.append(widget);
  await auth0.handleRedirectCallback().catch(() => undefined);
  history.replaceState(null, '', `${location.pathname}?option=${flow}`);
} else {
  await auth0.checkSession().catch(() => undefined);
  place.append(widget);
}
await showWho();

function follow(): LiveDiagram {
  end = new AbortController();
  const now = need('[data-now]', HTMLElement);
  return followRun(need('[data-diagram]', HTMLElement), flow, seen => showNow(now, flow, seen), end.signal);
}

async function startOver(): Promise<void> {
  const after = readRun()?.seen ?? (await newestEvent());
  end?.abort();
  beginRun(flow, after);
  live = follow();
}

function tell(name: string): void {
  note(name);
  live.refresh();
}

/** What the page learnt from an answer comes after everything the tenant did before it answered. */
async function tellResult(name: string): Promise<void> {
  await catchUp();
  tell(name);
}

async function showWho(): Promise<void> {
  const who = need('[data-who]', HTMLElement);
  const user = await auth0.getUser();
  if (!user) {
    who.replaceChildren('Nobody is signed in');
    return;
  }
  const button = element('button', { type: 'button', class: 'copy' }, 'Sign out');
  button.addEventListener('click', () => void auth0.logout({ logoutParams: { returnTo: `${location.origin}/` } }));
  who.replaceChildren(`${user.name ?? ''} `, button);
}
