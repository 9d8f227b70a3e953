/** English for Option 3's form. */
import type { FormMessages } from './messages.ts';

export const enForm: FormMessages = {
  heading: 'Change your password',
  submit: 'Change password',
  fields: {
    current: { label: 'Current password', reveal: 'Show current password' },
    new: { label: 'New password', reveal: 'Show new password' },
    repeat: { label: 'Repeat new password', reveal: 'Show repeated password' },
  },
  capsLock: 'Caps Lock is on.',
  refusals: {
    'current-missing': 'Enter your current password.',
    'new-missing': 'Enter a new password.',
    mismatch: 'This isn’t the same as the new password above.',
  },

  rulesHeading: 'Your new password needs:',
  rules: {
    'min-length': 'at least {limit} characters',
    'max-length': 'at most {limit} bytes; accented letters and emoji take several',
    lowercase: 'a lowercase letter',
    uppercase: 'an uppercase letter',
    number: 'a number',
    special: 'a special character, such as ! or ?',
    'three-of-four': 'three of these: lowercase letter, uppercase letter, number, special character',
    'identical-characters': 'no character more than {limit} times in a row',
    'sequential-characters': 'no runs such as abc or 321',
    'profile-data': 'nothing from your name or e-mail address',
    dictionary: 'not to be a common password',
    history: 'to differ from your last {limit} passwords',
  },
  verdicts: { met: '(done)', unmet: '(still needed)', later: '(checked when you save)' },
  rulesMet: 'The new password meets every requirement we can check here.',
  rulesLeft: 'Still needed: {rules}.',

  strength: [
    'Very easy to guess. A few unrelated words are better.',
    'Easy to guess. A few unrelated words are better.',
    'Could be stronger. Longer is better.',
    'Strong.',
    'Very strong.',
  ],

  errors: {
    'outcome-unknown':
      'We lost the connection and can’t tell whether your password was changed. Try signing in with the new one; if that fails, the old one still works.',
  },
};
