/** Option 2's views: the prompt for an address, and the mail that was asked for. */
import type { TemplateResult } from 'lit';
import type { Editing, EmailSent } from '../state/state.ts';
import { emailPromptView } from './email-prompt.ts';
import { emailSentView } from './email-sent.ts';
import type { LaterContext } from './view.ts';

export const emailView = (state: Editing | EmailSent, context: LaterContext): TemplateResult =>
  state.name === 'editing' ? emailPromptView(state, context) : emailSentView(state, context);
