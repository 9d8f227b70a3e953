/** Where another flow helps better than trying again. */
import type { ErrorCode } from '../errors.ts';
import type { FlowName } from '../state/state.ts';

const BETTER: Readonly<Partial<Record<ErrorCode, FlowName>>> = {
  'login-required': 'universal-login',
  'invalid-token': 'universal-login',
  'not-a-database-login': 'universal-login',
  'step-up-required': 'reauthenticate',
  framed: 'reset-email',
  'account-blocked': 'reset-email',
  'leaked-password': 'reset-email',
  'password-page-missing': 'reset-email',
  'client-not-allowed': 'reset-email',
};

export const better = (code: ErrorCode): FlowName | undefined => BETTER[code];
