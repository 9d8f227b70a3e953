/** The four options by their names, in the specification's order. */
import type { FlowName } from '../../widget/index.ts';

export type { FlowName };

export interface FlowFacts {
  readonly name: FlowName;
  readonly number: 1 | 2 | 3 | 4;
  readonly title: string;
  /** What happens, in one sentence. */
  readonly summary: string;
}

export const FLOWS: readonly FlowFacts[] = [
  {
    name: 'universal-login',
    number: 1,
    title: 'Universal Login',
    summary: 'The user goes to Auth0’s sign-in page and picks “Forgot password?”.',
  },
  {
    name: 'reset-email',
    number: 2,
    title: 'Reset e-mail',
    summary: 'Your profile page asks Auth0 to mail a one-time link to the signed-in user.',
  },
  {
    name: 'direct-change',
    number: 3,
    title: 'Direct change',
    summary: 'The user types the current and the new password; a small proxy of yours sets it.',
  },
  {
    name: 'reauthenticate',
    number: 4,
    title: 'Re-authenticate',
    summary: 'The user signs in once more, and an Auth0 Action answers with the page for a new password.',
  },
];

export function flowNamed(name: string | null): FlowFacts | undefined {
  return FLOWS.find(flow => flow.name === name);
}
