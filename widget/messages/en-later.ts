/** English for the later views. */
import type { LaterMessages } from './messages.ts';

export const enLater: LaterMessages = {
  noticeAccountSwitched:
    'You’re now signed in with a different account than before. Check whose password you meant to change.',
  noticeNotChanged: 'Welcome back. As far as we can tell, your password hasn’t been changed.',

  emailLabel: 'E-mail address',
  sendLink: 'Send the link',
  cancel: 'Cancel',
  back: 'Back',
  done: 'Done',

  emailSentHeading: 'Check your e-mail',
  emailSentDescription:
    'If {email} has a password here, a link to set a new one is on its way. Only the newest link works.',
  emailSentHint:
    'Nothing after a few minutes? Look in your spam folder. If you sign in with Google or through your company, your password is changed there.',
  emailSentAgain: 'Another link is on its way.',
  sendAgain: 'Send again',
  sendAgainIn: 'Send again in {time}',

  changedHeading: 'Your password was changed',
  changedDescription: 'Use your new password the next time you sign in.',
  signOutIn: 'To keep your account safe, you’ll be signed out in {time}.',
  signOutNow: 'Sign in again now',
  staySignedIn: 'Stay signed in until I leave',
  signingOut: 'Signing you out…',
  signOutFailed: 'Your new password is set, but signing you out didn’t work. Please try again, or close your browser.',

  tryAgainIn: 'Try again in {time}',

  unavailableHeading: 'Password settings aren’t available',
  elsewhereHeading: 'You sign in with {provider}',
  elsewhereDescription: 'Your password is kept by {provider}. Change it there; it applies here straight away.',
  yourOrganisation: 'your organisation',
  passwordlessDescription: 'You sign in without a password, so there is none to change.',
};
