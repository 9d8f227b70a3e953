/** What went wrong; fetched when something did. */
import type { TemplateResult } from 'lit';
import type { Failed, Unavailable } from '../state/state.ts';
import { failedView } from './failed.ts';
import { unavailableView } from './unavailable.ts';
import type { LaterContext } from './view.ts';

export const troubleView = (state: Failed | Unavailable, context: LaterContext): TemplateResult =>
  state.name === 'failed' ? failedView(state, context) : unavailableView(state, context);
