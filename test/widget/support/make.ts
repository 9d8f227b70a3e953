/** Examples of accounts, options and problems, for tests that need some and do not care which. */
import { PasswordError, type ErrorCode, type PasswordErrorDetails } from '../../../widget/errors.ts';
import type { Account, FlowName } from '../../../widget/state/state.ts';

export const ann: Account = {
  sub: 'auth0|ann',
  email: 'ann@example.com',
  hasPassword: true,
  provider: 'auth0',
};

export const options: readonly FlowName[] = ['reauthenticate', 'reset-email', 'direct-change'];

export const problem = (code: ErrorCode, details?: PasswordErrorDetails): PasswordError =>
  new PasswordError(code, details);
