/** Option 1, as the specification draws it. */
import type { Diagram } from '../model.ts';
import { named, resetRequested, resetRequestPage } from '../proofs.ts';
import { CONFIRMATION, LOGIN, RESET_BY_LINK, RETURN_TO_LOGIN } from './common.ts';

export const universalLogin: Diagram = {
  lifelines: ['user', 'app', 'tenant'],
  steps: [
    ...LOGIN,
    { from: 'user', to: 'tenant', text: 'Click on Forgot Password button', proof: resetRequestPage },
    { from: 'tenant', to: 'user', text: 'Prompt to enter email', reply: true, proof: resetRequestPage },
    { from: 'user', to: 'tenant', text: 'User Enter email address and submit request', proof: resetRequested },
    {
      from: 'tenant',
      to: 'user',
      text: 'Auth0 sends an email with magic link',
      note: 'Email sent only if email exists in the system',
      proof: named('mail-sent'),
    },
    ...RESET_BY_LINK,
    CONFIRMATION,
    ...RETURN_TO_LOGIN,
  ],
};
