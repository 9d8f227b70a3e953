/** Option 4, as the specification draws it. */
import type { Diagram } from '../model.ts';
import { anyOf, authorizeRequest, loginPage, named, newPasswordPage } from '../proofs.ts';
import { CONFIRMATION, LOGIN, MFA_CHALLENGE, RETURN_TO_LOGIN } from './common.ts';

export const reauthenticate: Diagram = {
  lifelines: ['user', 'app', 'tenant'],
  steps: [
    ...LOGIN,
    {
      from: 'user',
      to: 'app',
      text: 'User goes to Profile page and triggers change password flow',
      proof: named('start:reauthenticate'),
    },
    {
      from: 'app',
      to: 'tenant',
      text: 'Redirected to Universal Login Page',
      note: 'User is redirected to the /authorize endpoint with prompt=login. An additional scope triggers the password change (scope=update:password). Additionally, login_hint is passed.',
      proof: authorizeRequest,
    },
    {
      from: 'tenant',
      to: 'user',
      text: 'Returns Universal Login Page and prompts to enter existing email and password',
      reply: true,
      proof: loginPage,
    },
    { from: 'user', to: 'tenant', text: 'User submits existing email and password', proof: named('password-verified') },
    {
      from: 'tenant',
      to: 'tenant',
      text: 'Existing email and password gets validated',
      proof: named('password-verified'),
    },
    ...MFA_CHALLENGE,
    {
      from: 'tenant',
      to: 'tenant',
      text: 'Post Login Password change Action gets triggered',
      note: 'The action obtains a management API token by the client credentials flow and calls the Management API Password change ticket endpoint',
      proof: anyOf(named('ticket-created'), named('action-ran:password-change-ticket')),
    },
    {
      from: 'tenant',
      to: 'user',
      text: 'Render the user to password change URL',
      reply: true,
      proof: newPasswordPage,
    },
    { from: 'user', to: 'tenant', text: 'User enters new Password', proof: named('password-changed') },
    { from: 'tenant', to: 'tenant', text: 'New Password Set', reply: true, proof: named('password-changed') },
    CONFIRMATION,
    ...RETURN_TO_LOGIN,
  ],
};
