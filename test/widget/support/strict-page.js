/** Runs in the page with the strict policy: notes every violation and every error, for the test outside to read. */
const noted = [];
globalThis.addEventListener('securitypolicyviolation', event =>
  noted.push(`${event.effectiveDirective}: ${event.blockedURI}`),
);
globalThis.addEventListener('error', event => noted.push(String(event.message)));
globalThis.addEventListener('unhandledrejection', event => noted.push(String(event.reason)));
globalThis.noted = noted;
globalThis.requested = () => performance.getEntriesByType('resource').map(entry => entry.name);
