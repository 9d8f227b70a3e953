/** The table of flows: the four options, each a file of its own that is fetched when it is first started. */
import { loaded } from '../late.ts';
import type { FlowName } from '../state/state.ts';
import type { Flow } from './flow.ts';

export const flows: Readonly<Record<FlowName, () => Promise<Flow>>> = {
  'universal-login': () => loaded(import('./universal-login.ts'), 'universalLogin'),
  'reset-email': () => loaded(import('./reset-email.ts'), 'resetEmail'),
  'direct-change': () => loaded(import('./direct-change.ts'), 'directChange'),
  reauthenticate: () => loaded(import('./reauthenticate.ts'), 'reauthenticate'),
};
