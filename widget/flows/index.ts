/** The table of flows: the four options, each a file of its own. The redirects come with it, the others when they are first started. */
import { loaded } from '../late.ts';
import type { FlowName } from '../state/state.ts';
import type { Flow } from './flow.ts';
import { reauthenticate } from './reauthenticate.ts';
import { universalLogin } from './universal-login.ts';

export const flows: Readonly<Record<FlowName, () => Flow | Promise<Flow>>> = {
  'universal-login': () => universalLogin,
  'reset-email': () => loaded(import('./reset-email.ts'), 'resetEmail'),
  'direct-change': () => loaded(import('./direct-change.ts'), 'directChange'),
  reauthenticate: () => reauthenticate,
};
