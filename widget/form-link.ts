/**
 * A file of its own, for pages that want it beside the element: `#change-password` in the page's address opens the form.
 * That is where a site's `/.well-known/change-password` leads, and any link of the page. Nothing else starts from an address,
 * for anybody can make a link: neither a mail nor a way out of the page. Where the form is not on offer, the widget takes the
 * focus. Knows no more of the element than any page does.
 */
import type { AccountPasswordManager } from './account-password-manager.ts';

const LINK = '#change-password';
const MEMORY = 'apm.form-link';
/** A sign-in takes no longer. */
const REMEMBERED_MS = 600_000;

/** The widget that was ready last. */
let widget: WeakRef<AccountPasswordManager> | undefined;

document.documentElement.addEventListener('apm-ready', event => {
  widget = new WeakRef(event.composedPath()[0] as AccountPasswordManager);
  if (location.hash === LINK || (event.detail.signedIn && takeMemory())) void open(widget.deref());
});
addEventListener('hashchange', () => {
  if (location.hash === LINK) void open(widget?.deref());
});
// No redirect keeps a fragment: whoever has to sign in first comes back without it.
addEventListener('pagehide', () => {
  if (location.hash === LINK) remember();
});

async function open(element: AccountPasswordManager | undefined): Promise<void> {
  if (!element?.isConnected) return;
  await element.updateComplete;
  const isChoosing = element.matches(':state(choosing)');
  if (!isChoosing && !element.matches(':state(signed-out)')) return;
  // So that a reload does not open the form again, and a link to it does. Whoever is signed out signs in first.
  if (isChoosing) history.replaceState(history.state, '', location.href.split('#')[0]);
  // Whoever has begun to type elsewhere in the page is not called away.
  if (!document.activeElement?.matches('input, select, textarea, [contenteditable]'))
    element.renderRoot.querySelector<HTMLElement>('[part~=heading]')?.focus();
  if (isChoosing) await element.start('direct-change');
}

function remember(): void {
  try {
    sessionStorage.setItem(MEMORY, String(Date.now()));
  } catch {
    // Storage can be blocked; then the user opens the form by hand.
  }
}

function takeMemory(): boolean {
  try {
    const since = Number(sessionStorage.getItem(MEMORY));
    sessionStorage.removeItem(MEMORY);
    return Date.now() - since < REMEMBERED_MS;
  } catch {
    return false;
  }
}
