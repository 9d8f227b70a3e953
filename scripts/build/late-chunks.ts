/**
 * What is fetched together: parts that are always needed at the same time, and nothing that somebody could do without.
 *
 * Modules that are not named here are chunks of their own, or part of the first view.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Modules and folders are named by their paths in `widget/`, without `.ts`. */
const CHUNKS: Readonly<Record<string, readonly string[]>> = {
  // Who is signed in, and the redirects: what most flows begin with.
  session: [
    'find-out',
    'flow-runner',
    'focus',
    'flows/index',
    'session/client-session',
    'session/settle',
    'session/deadline',
    'session/other-tabs',
    'flows/universal-login',
    'flows/reauthenticate',
    'flows/flow',
    'session/sign-in',
    'session/redirect-record',
    'session/shared',
    'state/welcomed',
  ],
  // What a return from the tenant means.
  return: ['session/return', 'state/welcome'],
  // What else a flow can lead to, and the views that show it.
  later: [
    'further-steps',
    'state/transition',
    'session/sign-out',
    'views/later',
    'views/changed',
    'views/clock',
    'views/late-words',
    'views/offers',
    'views/send-anyway',
    'messages/en-later',
    'styles/later',
  ],
  trouble: ['views/trouble', 'views/failed', 'views/unavailable'],
  // Why something did not work, for developers.
  diagnosis: ['diagnosis'],
  'reset-email': ['flows/reset-email', 'views/email', 'views/email-prompt', 'views/email-sent'],
  // Option 3.
  form: [
    'views/direct-change-form',
    'views/direct-change',
    'views/password-field',
    'views/rules-list',
    'password/password-form',
    'password/rules',
    'flows/direct-change',
    'flows/local-checks',
    'flows/password-policy',
    'session/authorize',
    'messages/en-form',
    'styles/form',
    '../policy',
    '../contract',
  ],
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
