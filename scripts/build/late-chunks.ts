/**
 * What is fetched together: fewer requests, and fewer bytes, because it is compressed together.
 *
 * Modules that are not named here are chunks of their own, or part of the first view.
 */

const LATER = [
  // The later views, fetched when the page is idle, …
  'views/later',
  'views/changed',
  'views/email-',
  'views/failed',
  'views/unavailable',
  'views/offers',
  'views/clock',
  'messages/en-later',
  'messages/en-errors',
  'styles/later',
  'styles/sheet',
  // … and what runs the flows that need no form.
  'flow-runner',
  'focus',
  'other-tabs',
  'state/transition',
  'state/welcome',
  'flows/flow',
  'flows/index',
  'flows/reauthenticate',
  'flows/reset-email',
  'flows/universal-login',
  'session/client-session',
  'session/deadline',
  '../contract/',
];

const FORM = [
  'views/direct-change',
  'views/password-field',
  'views/rules-list',
  'password/password-form',
  'password/rules',
  'messages/en-form',
  'styles/form',
  'flows/direct-change',
  'flows/password-policy',
  '../policy/',
];

const ROOT = new URL('../../widget/', import.meta.url);

/** A group of modules, named by how their paths in `widget/` begin. */
function group(name: string, beginnings: readonly string[]): { name: string; test: (id: string) => boolean } {
  const paths = beginnings.map(beginning => new URL(beginning, ROOT).pathname);
  return { name, test: id => paths.some(path => id.startsWith(path)) };
}

export const lateChunks = [group('later', LATER), group('form', FORM)];
