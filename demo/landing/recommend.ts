/** "Which option fits me?" as a pure function of four answers. */
import type { FlowName } from '../site/flows.ts';

export interface Answers {
  /** Where people are when they want a new password. */
  readonly who: 'signed-in' | 'signed-out' | 'both';
  /** What has to prove that it is them. */
  readonly proof: 'password' | 'mailbox';
  /** Whether they may leave the page for a moment. */
  readonly leave: 'yes' | 'no';
  /** What the team can run. */
  readonly run: 'nothing' | 'actions' | 'service';
}

export interface Recommendation {
  /** Best first: the value of the `flows` attribute. */
  readonly flows: readonly FlowName[];
  readonly why: readonly string[];
}

export function recommend({ who, proof, leave, run }: Answers): Recommendation {
  if (who === 'signed-out') {
    return {
      flows: ['universal-login'],
      why: [
        'Whoever cannot sign in has only the mailbox as proof, and Auth0’s own page asks for it.',
        'With the attribute ask-email your page can ask for the address itself (Option 2).',
      ],
    };
  }
  const { flows, why } = forSignedIn({ proof, leave, run });
  if (who === 'signed-in') return { flows, why };
  return {
    flows,
    why: [...why, 'Signed-out visitors are offered Option 1 by themselves: you need not list it.'],
  };
}

function forSignedIn({ proof, leave, run }: Omit<Answers, 'who'>): Recommendation {
  if (proof === 'mailbox') {
    return {
      flows: run === 'actions' ? ['reset-email', 'reauthenticate'] : ['reset-email'],
      why: [
        'One click, one mail, no old password to remember, and nothing of yours to run.',
        ...(leave === 'no' ? ['The new password is chosen on Auth0’s page: only Option 3 stays on yours.'] : []),
      ],
    };
  }
  if (leave === 'no' && run === 'service') {
    return {
      flows: ['direct-change', 'reset-email'],
      why: [
        'People stay on your page, and the current password is the proof.',
        'Your page and your proxy see passwords: read the security model first.',
        'Option 2 behind it helps those who forgot the current one.',
      ],
    };
  }
  if (run === 'nothing') {
    return {
      flows: ['reset-email'],
      why: [
        'To ask for the current password takes an Action (Option 4) or a service (Option 3).',
        'Without either, the mailbox is the proof.',
      ],
    };
  }
  return {
    flows: ['reauthenticate', 'reset-email'],
    why: [
      'A fresh sign-in at Auth0 is the strongest proof, second factor included, and your page never sees a password.',
      ...(run === 'service' ? ['Actions run at Auth0: there is less to operate than a proxy.'] : []),
      ...(leave === 'no'
        ? ['It leaves your page for a moment; only Option 3 does not, and that needs a service.']
        : []),
    ],
  };
}
