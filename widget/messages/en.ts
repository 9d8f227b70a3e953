/** English for the first views: the widget's own language, and the fallback for every other. */
import type { FirstMessages } from './messages.ts';

export const en: FirstMessages = {
  loading: 'Loading your password settings…',
  heading: 'Password',
  signedInAs: 'Signed in as {email}.',
  lastChanged: 'Last changed {date}.',

  signedOutHeading: 'Forgot your password?',
  signedOutDescription:
    'Continue to the sign-in page and choose “Forgot password?” there. We’ll e-mail you a link to set a new one.',
  signIn: 'Continue to sign-in',

  reauthenticate: 'Change your password',
  reauthenticateHint: 'Sign in once more to confirm it’s you, then choose a new one.',
  resetEmail: 'Get a link by e-mail',
  resetEmailHint: 'We’ll send it to {email}. You won’t need your current password.',
  resetEmailAskHint: 'Enter your address and we’ll send you a link to set a new password.',
  directChange: 'Change it right here',
  directChangeHint: 'Enter your current password and a new one.',
  universalLogin: 'Use the sign-in page',
  universalLoginHint: 'Choose “Forgot password?” there and follow the e-mail.',

  notLoaded: 'Part of this page didn’t load',
  tryAgain: 'Try again',

  sending: 'Sending…',
  changing: 'Changing your password…',
  leaving: 'Taking you to the sign-in page…',

  failedHeading: 'That didn’t work',
  errors: { offline: 'You’re offline. Check your connection and try again.' },
};
