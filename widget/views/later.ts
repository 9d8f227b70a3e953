/** The views a person meets later, with their words; fetched when the page is idle, or when the first of them is needed. */
import type { TemplateResult } from 'lit';
import type { LaterMessages } from '../messages/messages.ts';
import type { Changed, Editing, EmailSent, Failed, Unavailable } from '../state/state.ts';
import { changedView } from './changed.ts';
import { emailPromptView } from './email-prompt.ts';
import { emailSentView } from './email-sent.ts';
import { failedView } from './failed.ts';
import { unavailableView } from './unavailable.ts';
import type { LaterContext, ViewContext } from './view.ts';

export { laterStyles } from '../styles/later.ts';

export type LaterState = Editing | EmailSent | Failed | Changed | Unavailable;

/**
 * @param english the words that `known.messages` may lack
 */
export function laterView(state: LaterState, known: ViewContext, english: LaterMessages): TemplateResult {
  const errors = { ...english.errors, ...known.messages.errors };
  const context: LaterContext = { ...known, messages: { ...english, ...known.messages, errors } };
  switch (state.name) {
    case 'editing':
      return emailPromptView(state, context);
    case 'email-sent':
      return emailSentView(state, context);
    case 'failed':
      return failedView(state, context);
    case 'changed':
      return changedView(state, context);
    case 'unavailable':
      return unavailableView(state, context);
  }
}
