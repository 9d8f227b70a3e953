/** Option 2, as the specification draws it. */
import type { Diagram, Frame } from '../model.ts';
import { named, resetMailAsked } from '../proofs.ts';
import { CONFIRMATION, LOGIN, RESET_BY_LINK, RETURN_TO_LOGIN } from './common.ts';

const PROMPT: Frame = { kind: 'opt', title: 'Prompt for Email address' };

export const resetEmail: Diagram = {
  lifelines: ['user', 'app', 'tenant'],
  steps: [
    ...LOGIN,
    {
      from: 'user',
      to: 'app',
      text: 'Click on Forgot Password button on the profile page',
      proof: named('start:reset-email'),
    },
    {
      from: 'app',
      to: 'user',
      text: 'Prompt to enter email',
      reply: true,
      frame: PROMPT,
      proof: named('email-prompt'),
    },
    {
      from: 'user',
      to: 'app',
      text: 'User Enter email address and submit request',
      frame: PROMPT,
      proof: named('email-entered'),
    },
    {
      from: 'app',
      to: 'tenant',
      text: 'Password Reset Request via Authentication API change password endpoint (/dbconnections/change_password)',
      proof: resetMailAsked,
    },
    {
      from: 'tenant',
      to: 'user',
      text: 'Email delivered with Password Reset Magic Link',
      note: 'Email sent only if email exists in the system',
      reply: true,
      proof: named('mail-sent'),
    },
    { from: 'app', to: 'user', text: 'Email Dispatch Confirmation', reply: true, proof: named('email-sent') },
    ...RESET_BY_LINK,
    CONFIRMATION,
    ...RETURN_TO_LOGIN,
  ],
};
