/** English for the later views. */
import type { LaterMessages } from './messages.ts';

export const enLater: LaterMessages = {
  emailLabel: 'E-mail address',
  sendLink: 'Send the link',
  cancel: 'Cancel',
  back: 'Back',

  emailSentHeading: 'Check your e-mail',
  emailSentDescription:
    'If {email} has a password here, a link to set a new one is on its way. Only the newest link works.',
  emailSentHint:
    'Nothing after a few minutes? Look in your spam folder. If you sign in with Google or through your company, your password is changed there.',
  sendAgain: 'Send again',
  sendAgainIn: 'Send again in {time}',

  changedHeading: 'Your password was changed',
  changedDescription: 'Use your new password the next time you sign in.',
  signOutIn: 'To keep your account safe, you’ll be signed out in {time}.',
  signOutNow: 'Sign in again now',
  staySignedIn: 'Stay signed in until I leave',

  failedHeading: 'That didn’t work',
  tryAgainIn: 'Try again in {time}',

  unavailableHeading: 'Password settings aren’t available',
  elsewhereHeading: 'You sign in with {provider}',
  elsewhereDescription: 'Your password is kept by {provider}. Change it there; it applies here straight away.',
  yourOrganisation: 'your organisation',
  passwordlessDescription: 'You sign in without a password, so there is none to change.',

  errors: {
    'not-configured': 'This page isn’t set up for changing passwords yet.',
    'insecure-context': 'This page isn’t served over a secure connection, so passwords can’t be changed here.',
    offline: 'You’re offline. Check your connection and try again.',
    'origin-not-allowed': 'This site isn’t allowed to ask for a reset link. Please tell its operator.',
    'tenant-unreachable': 'We can’t reach the sign-in service right now. Please try again in a moment.',
    'session-timeout': 'The sign-in service didn’t answer in time. Please try again.',
    'load-failed': 'Part of this page didn’t load. Check your connection and try again.',
    'redirect-blocked': 'Your browser didn’t open the sign-in page. Please try again.',
    'rate-limited':
      'You’ve asked for several links in a short time. Use the newest one in your inbox, or wait a moment.',
    'reset-not-allowed': 'A reset link can’t be sent for this account from here.',
    'email-missing': 'We don’t know your e-mail address, so we can’t send you a link.',
    'email-invalid': 'Enter an e-mail address, such as name@example.com.',
    'login-cancelled': 'You came back without signing in. Your password is unchanged.',
    'login-required': 'Your session has ended. Sign in again to continue.',
    'login-failed': 'Signing in didn’t work. Your password is unchanged.',
    'interaction-not-possible': 'The sign-in service couldn’t show its pages. Your password is unchanged.',
    'client-not-allowed': 'This app isn’t allowed to change passwords this way. Your password is unchanged.',
    'not-a-database-login':
      'You signed in without a password of ours. Sign in with your e-mail address and password to change it.',
    'reauthentication-not-requested':
      'You weren’t asked for your password again, so nothing was changed. Please try again.',
    'password-proof-missing-or-old': 'Your sign-in took too long to count as confirmation. Please try again.',
    'session-proof-old': 'Your sign-in is too old to count as confirmation. Please try again.',
    'mfa-required': 'Confirm your sign-in with your second factor to change the password.',
    'identity-ambiguous': 'We couldn’t tell which password to change. Please contact support.',
    'password-change-unavailable': 'The password page couldn’t be opened. Your password is unchanged.',
    'password-change-not-resumable': 'That password change was interrupted. Your password is unchanged.',
    'password-page-missing':
      'You’re signed in, but the page to choose a new password didn’t open. Your password is unchanged.',

    'invalid-request': 'The request wasn’t understood. Please reload the page and try again.',
    'unsupported-media-type': 'The request wasn’t understood. Please reload the page and try again.',
    'payload-too-large': 'That’s too long. Please choose a shorter password.',
    'invalid-token': 'Your session has ended. Sign in again to continue.',
    'insufficient-scope': 'This app isn’t allowed to change your password here.',
    'wrong-password': 'That isn’t your current password.',
    'same-password': 'The new password is the same as the current one.',
    'password-policy': 'The new password doesn’t meet the requirements.',
    'password-reused': 'You’ve used that password before. Choose one you haven’t used yet.',
    'password-too-common': 'That password is too common. Choose one that’s harder to guess.',
    'password-contains-user-info': 'The new password contains personal details such as your name. Choose another.',
    'password-too-long': 'The new password is too long: at most 72 bytes, and some characters take several.',
    'not-a-database-user': 'Your password isn’t kept here, so it can’t be changed here.',
    'step-up-required': 'Your account needs an extra confirmation. Sign in once more to change your password.',
    'account-blocked': 'Your account is blocked after too many attempts. A reset link by e-mail lifts the block.',
    'leaked-password': 'Your current password has appeared in a data breach. Reset it with a link by e-mail.',
    'too-many-attempts': 'Too many attempts. Please wait before trying again.',
    busy: 'Many people are changing passwords right now. Please try again in a moment.',
    'tenant-unavailable': 'The sign-in service has a problem right now. Please try again in a moment.',
    'outcome-unknown':
      'We lost the connection and can’t tell whether your password was changed. Try signing in with the new one; if that fails, the old one still works.',
    internal: 'Something went wrong on our side. Please try again.',
  },
};
