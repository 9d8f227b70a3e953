/** What to do next, told from the step of the diagram that comes next. */
import type { Step } from '../diagram/model.ts';
import type { FlowName } from '../site/flows.ts';

const START: Readonly<Record<FlowName, string>> = {
  'universal-login': 'In the application, continue to the sign-in page.',
  'reset-email': 'In the application, ask for a link by e-mail.',
  'direct-change': 'In the application, type the current and a new password.',
  reauthenticate: 'In the application, choose to sign in again.',
};

/** By the first words of the step that comes next. */
const HINTS: readonly (readonly [string, string])[] = [
  ['Click on Forgot Password button on', START['reset-email']],
  ['Click on Forgot Password', 'On the sign-in page, choose “Forgot password?”.'],
  ['Prompt to enter email', 'Enter the address.'],
  ['User Enter email', 'Enter your address and continue.'],
  ['Click on Password Reset Link', 'Open the mail and follow its link.'],
  ['MFA Challenge', 'Choose a new password; whoever has a second factor is asked for it first.'],
  ['MFA Response', 'Enter the one-time code.'],
  ['Enter New Password', 'Choose a new password.'],
  ['User enters new Password', 'Choose a new password.'],
  ['User submits existing', 'Sign in once more with your current password.'],
  ['Return to Login', 'Choose “Back to Acme” on the confirmation page, or sign in again.'],
  ['Logout the user', 'You are about to be signed out.'],
  ['User Logged In', 'Sign in.'],
];

export function hintFor(flow: FlowName, step: Step | undefined, isFirst: boolean): string {
  if (!step) return 'Done. Every step of the diagram happened, and only the new password works now.';
  if (isFirst || step.text.startsWith('User goes')) return START[flow];
  return HINTS.find(([start]) => step.text.startsWith(start))?.[1] ?? 'Going on…';
}
