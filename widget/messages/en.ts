/** English for the first views: the widget's own language, and the fallback for every other. */
import type { FirstMessages } from './messages.ts';

export const en: FirstMessages = {
  loading: 'Loading your password settings…',
  heading: 'Password',
  signedInAs: 'Signed in as {email}.',
  lastChanged: 'Last changed {date}.',
  noticeAccountSwitched: 'You’re now signed in with a different account than before. Nothing was changed.',
  noticeNotChanged: 'We haven’t seen a change of your password.',

  signedOutHeading: 'Forgot your password?',
  signedOutDescription:
    'Continue to the sign-in page and choose “Forgot password?” there. You’ll get an e-mail with a link to set a new one.',
  signIn: 'Continue to sign-in',

  reauthenticate: 'Change your password',
  reauthenticateHint: 'Sign in once more to confirm it’s you, then choose a new one.',
  resetEmail: 'Get a link by e-mail',
  resetEmailHint: 'We’ll send it to {email}. You won’t need your current password.',
  resetEmailAskHint: 'Tell us your address and we’ll send you a link to set a new one.',
  directChange: 'Change it right here',
  directChangeHint: 'Enter your current password and a new one.',
  universalLogin: 'Use the sign-in page',
  universalLoginHint: 'Choose “Forgot password?” there and follow the e-mail.',

  sending: 'Sending…',
  changing: 'Changing your password…',
  leaving: 'Taking you to the sign-in page…',
  emailSentAgain: 'Another link is on its way.',

  notLoaded: 'Part of this page didn’t load',
  tryAgain: 'Try again',
};
