/** From anything thrown to an error that says what to mend. */
import { toPasswordError, type PasswordError } from './errors.ts';
import { loaded } from './late.ts';

/** Never fails: without its hint an error is still an error. */
export const explained = (thrown: unknown): Promise<PasswordError> =>
  loaded(import('./diagnosis/explain.ts'), 'explain').then(
    explain => explain(thrown),
    () => toPasswordError(thrown),
  );
