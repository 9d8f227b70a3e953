/** What went wrong, with the words for it; fetched when something did. */
import type { TemplateResult } from 'lit';
import { loaded } from '../late.ts';
import type { ErrorMessages } from '../messages/messages.ts';
import type { Failed, Unavailable } from '../state/state.ts';
import { failedView } from './failed.ts';
import { lateWords } from './late-words.ts';
import { unavailableView } from './unavailable.ts';
import type { LaterContext, ViewHost } from './view.ts';

export interface Trouble {
  readonly errors: () => ErrorMessages;
  readonly troubleView: (state: Failed | Unavailable, context: LaterContext) => TemplateResult;
}

export async function createTrouble(host: ViewHost): Promise<Trouble> {
  return {
    errors: await lateWords(host, 'errors', () => loaded(import('../messages/en-errors.ts'), 'enErrors')),
    troubleView: (state, context) =>
      state.name === 'failed' ? failedView(state, context) : unavailableView(state, context),
  };
}
