/** The four diagrams by the name of their flow. */
import type { FlowName } from '../../site/flows.ts';
import type { Diagram } from '../model.ts';
import { directChange } from './direct-change.ts';
import { reauthenticate } from './reauthenticate.ts';
import { resetEmail } from './reset-email.ts';
import { universalLogin } from './universal-login.ts';

export const diagrams: Readonly<Record<FlowName, Diagram>> = {
  'universal-login': universalLogin,
  'reset-email': resetEmail,
  'direct-change': directChange,
  reauthenticate,
};
