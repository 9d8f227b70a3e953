/** One view per state. */
import { html, type TemplateResult } from 'lit';
import type { Startable, State } from '../state/state.ts';
import { changedView } from './changed.ts';
import { choosingView } from './choosing.ts';
import { emailPromptView } from './email-prompt.ts';
import { emailSentView } from './email-sent.ts';
import { failedView } from './failed.ts';
import { signedOutView } from './signed-out.ts';
import { unavailableView } from './unavailable.ts';
import type { ViewContext } from './view.ts';

export function view(state: State, context: Omit<ViewContext, 'busy'>): TemplateResult {
  const busy = state.name === 'working' || state.name === 'leaving' ? state.flow : undefined;
  return html`<section part="base" class="base" aria-busy=${state.name === 'loading' || busy ? 'true' : 'false'}>
    ${body(state, { ...context, busy })}
    <slot name="footer"></slot>
    <p role="status">${announcement(state, context)}</p>
  </section>`;
}

function body(state: State, context: ViewContext): TemplateResult {
  switch (state.name) {
    case 'loading':
      return html`<p part="status" class="hint">${context.messages.loading}</p>`;
    case 'working':
    case 'leaving':
      return startableView(state.behind, context);
    case 'changed':
      return changedView(state, context);
    case 'unavailable':
      return unavailableView(state, context);
    default:
      return startableView(state, context);
  }
}

function startableView(state: Startable, context: ViewContext): TemplateResult {
  switch (state.name) {
    case 'signed-out':
      return signedOutView(state, context);
    case 'choosing':
      return choosingView(state, context);
    case 'editing':
      return emailPromptView(state, context);
    case 'email-sent':
      return emailSentView(state, context);
    case 'failed':
      return failedView(state, context);
  }
}

/** What is said aloud while the view stays the same; a new view is announced by its heading, which takes the focus. */
function announcement(state: State, { messages }: Omit<ViewContext, 'busy'>): string {
  if (state.name === 'leaving') return messages.leaving;
  if (state.name === 'email-sent' && state.again) return messages.emailSentAgain;
  if (state.name !== 'working') return '';
  if (state.flow === 'reset-email') return messages.sending;
  return state.flow === 'direct-change' ? messages.changing : messages.leaving;
}
