/** Words that rooms share without importing each other: each is written twice, and this holds them together. */
import { describe, expect, it } from 'vitest';
import { DENIAL_CODES } from '../../actions/reason-codes.ts';
import { CHANGE_PASSWORD_SCOPE, PROBLEM_CODES } from '../../contract/index.ts';
import { UPDATE_PASSWORD_SCOPE } from '../../widget/flows/reauthenticate.ts';
import { enErrors } from '../../widget/messages/en-errors.ts';
import { enForm } from '../../widget/messages/en-form.ts';
import { welcome } from '../../widget/state/welcome.ts';
import { welcomed } from '../../widget/state/welcomed.ts';

const intent = { flow: 'reauthenticate', startedAt: 0 } as const;

describe('words that rooms share', () => {
  it.each(DENIAL_CODES)('the Action’s “%s” has words of its own in the widget', reason => {
    const arrival = welcome(
      { kind: 'refused', intent, error: 'access_denied', description: reason },
      undefined,
      [],
      welcomed,
    );
    const code = 'problem' in arrival ? arrival.problem?.code : undefined;
    expect(code).toBe(reason.replaceAll('_', '-'));
    expect(enErrors).toHaveProperty([code ?? '']);
  });

  it.each(PROBLEM_CODES)('the proxy’s “%s” has words in the widget', code => {
    expect({ ...enErrors, ...enForm.errors }[code]).toMatch(/\w/);
  });

  it('the scope that triggers Option 4 is not the permission of Option 3', () => {
    expect(UPDATE_PASSWORD_SCOPE).toBe('update:password');
    expect(CHANGE_PASSWORD_SCOPE).not.toBe(UPDATE_PASSWORD_SCOPE);
  });
});
