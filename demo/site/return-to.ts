/** Where a login that ends elsewhere (`/callback`, `/login`) leads back to: the demo page that the user was on. */

/** In all tabs, because a link in a mail opens a new one. */
const KEY = 'demo.return-to';

/** Remembers this page as the one to come back to. */
export function returnHere(): void {
  try {
    localStorage.setItem(KEY, location.pathname + location.search);
  } catch {
    // Without storage a login ends on the profile page.
  }
}

/** Path and query of that page, always of this very origin. */
export function returnTarget(): URL | undefined {
  const stored = read();
  if (stored === undefined || !URL.canParse(stored, location.origin)) return undefined;
  const target = new URL(stored, location.origin);
  return target.origin === location.origin ? target : undefined;
}

function read(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** For pages that the tenant sends the browser back to by their own address. */
export function forgetReturn(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was remembered either.
  }
}
