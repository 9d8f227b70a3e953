/**
 * What is fetched together: parts that are always needed at the same time, as long as the chunk stays within 2 kB.
 *
 * Modules that are not named here are chunks of their own, or part of the first view.
 */

const CHUNKS: Readonly<Record<string, readonly string[]>> = {
  // Runs the flows.
  'flow-runner': ['flow-runner', 'other-tabs', 'flows/index', 'flows/flow', 'focus'],
  transition: ['state/transition'],
  redirects: ['flows/universal-login', 'flows/reauthenticate'],
  // The login, and what a return from the tenant means.
  session: ['session/client-session', 'session/deadline'],
  // The views that come later.
  'later-views': ['views/later', 'views/changed', 'views/email-', 'views/failed', 'views/offers', 'views/clock'],
  'later-styles': ['styles/later', 'styles/sheet', 'views/unavailable'],
  // Option 3.
  form: ['views/direct-change', 'views/password-field'],
  'form-rules': ['password/rules', 'views/rules-list', 'flows/password-policy', '../policy/'],
  'form-fields': ['password/password-form', 'styles/form'],
  'direct-change': ['flows/direct-change', 'messages/en-form', '../contract/'],
};

const ROOT = new URL('../../widget/', import.meta.url);

/** Modules are named by how their paths in `widget/` begin. */
export const lateChunks = Object.entries(CHUNKS).map(([name, beginnings]) => {
  const paths = beginnings.map(beginning => new URL(beginning, ROOT).pathname);
  return { name, test: (id: string) => paths.some(path => id.startsWith(path)) };
});
