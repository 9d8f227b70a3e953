/** Steps that several of the specification's diagrams share, word for word. */
import type { Frame, Step } from '../model.ts';
import {
  authorizeRequest,
  confirmationPage,
  linkOpened,
  loginPage,
  mfaPage,
  named,
  newPasswordPage,
} from '../proofs.ts';

const MFA: Frame = { kind: 'opt', title: 'If MFA Enforced' };

/** The login at the start; nothing to do for somebody who is signed in already. */
export const LOGIN: readonly Step[] = [
  { from: 'user', to: 'app', text: 'Login', mayBeEarlier: true },
  {
    from: 'app',
    to: 'tenant',
    text: '/authorize',
    note: 'Universal Login Redirect',
    mayBeEarlier: true,
    proof: authorizeRequest,
  },
  { from: 'tenant', to: 'user', text: 'Universal Login Page', reply: true, mayBeEarlier: true, proof: loginPage },
];

export const MFA_CHALLENGE: readonly Step[] = [
  { from: 'tenant', to: 'user', text: 'MFA Challenge', frame: MFA, proof: mfaPage },
  { from: 'user', to: 'tenant', text: 'MFA Response', reply: true, frame: MFA, proof: named('second-factor-verified') },
];

/** From the link in the mail to the confirmation (Options 1 and 2). */
export const RESET_BY_LINK: readonly Step[] = [
  {
    from: 'user',
    to: 'tenant',
    text: 'Click on Password Reset Link from the inbox',
    note: 'User redirected to the Universal Login Change Password Page',
    proof: linkOpened,
  },
  { from: 'tenant', to: 'tenant', text: 'Verify Password Reset Magic Link', proof: linkOpened },
  ...MFA_CHALLENGE,
  { from: 'tenant', to: 'user', text: 'Universal Login Page Change Password Prompt', proof: newPasswordPage },
  { from: 'user', to: 'tenant', text: 'Enter New Password & Confirm' },
  { from: 'user', to: 'tenant', text: 'Submit New Password', proof: named('password-changed') },
  { from: 'tenant', to: 'tenant', text: 'New Password Set', reply: true, proof: named('password-changed') },
];

export const CONFIRMATION: Step = {
  from: 'tenant',
  to: 'user',
  text: 'Password Reset Confirmation Screen',
  note: 'Confirmation screen shows button: navigate back to the application Login Page / Home Page',
  reply: true,
  proof: confirmationPage,
};

export const RETURN_TO_LOGIN: readonly Step[] = [
  { from: 'user', to: 'app', text: 'Return to Login Page', proof: named('login-route') },
  { from: 'app', to: 'tenant', text: 'Redirect to Universal Login Page', proof: authorizeRequest },
  {
    from: 'tenant',
    to: 'user',
    text: 'Universal Login Page',
    note: 'User can now log in with the new password',
    reply: true,
    proof: loginPage,
  },
];
