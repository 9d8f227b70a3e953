/**
 * What is fetched together: parts that are always needed at the same time, as long as the chunk stays within 2 kB.
 *
 * Modules that are not named here are chunks of their own, or part of the first view.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Modules and folders are named by their paths in `widget/`, without `.ts`. */
const CHUNKS: Readonly<Record<string, readonly string[]>> = {
  // Who is signed in, and the redirects: what most flows begin with.
  session: [
    'session/client-session',
    'session/settle',
    'session/deadline',
    'session/other-tabs',
    'flows/universal-login',
    'flows/reauthenticate',
    'flows/flow',
    'session/sign-in',
  ],
  // What a return from the tenant means.
  return: ['session/return', 'state/welcome'],
  // What else a flow can lead to.
  'further-steps': ['further-steps', 'state/transition', 'session/sign-out'],
  // The views that come later.
  'later-views': [
    'views/later',
    'views/changed',
    'views/clock',
    'views/direct-change-form',
    'views/late-words',
    'views/offers',
    'views/send-anyway',
  ],
  'later-words': ['messages/en-later', 'styles/later'],
  trouble: ['views/trouble', 'views/failed', 'views/unavailable'],
  // Why something did not work, for developers.
  diagnosis: ['diagnosis'],
  'reset-email': ['flows/reset-email', 'views/email', 'views/email-prompt', 'views/email-sent'],
  // Option 3.
  form: ['views/direct-change', 'views/password-field'],
  'form-fields': ['password/password-form', 'styles/form'],
  'form-rules': ['session/authorize', 'password/rules', 'views/rules-list', 'flows/password-policy', '../policy'],
  'direct-change': ['flows/direct-change', 'flows/local-checks', 'messages/en-form', '../contract'],
};

const WIDGET = new URL('../../widget/', import.meta.url);

const fileOf = (module: string): string => fileURLToPath(new URL(`${module}.ts`, WIDGET));

/** A folder's modules begin with its name; a module is a file. */
function matcher(module: string): (id: string) => boolean {
  const file = fileOf(module);
  if (existsSync(file)) return id => id === file;
  const folder = fileURLToPath(new URL(`${module}/`, WIDGET));
  return id => id.startsWith(folder);
}

/** For the bundler: which modules go into which chunk. */
export const lateChunks = Object.entries(CHUNKS).map(([name, modules]) => {
  const matchers = modules.map(matcher);
  return { name, test: (id: string) => matchers.some(matches => matches(id)) };
});
