/** Option 2's end: a mail was asked for. Never says whether the account exists. */
import { html, type TemplateResult } from 'lit';
import { fill } from '../messages/messages.ts';
import type { EmailSent } from '../state/state.ts';
import { button } from './controls.ts';
import { headingOf, type LaterContext } from './view.ts';

export function emailSentView(state: EmailSent, { actions, messages, busy, waiting }: LaterContext): TemplateResult {
  const email = state.typedEmail ?? state.account?.email ?? '';
  return html`${headingOf(messages.emailSentHeading)}
    <p part="description">${fill(messages.emailSentDescription, { email })}</p>
    <p part="hint" class="hint">${messages.emailSentHint}</p>
    <div part="actions" class="actions">
      ${button({
        part: 'submit-button resend-button',
        label: waiting(state.retryIn, messages.sendAgainIn, messages.sendAgain),
        off: state.retryIn > 0,
        busy: busy !== undefined,
        onClick: () => actions.start('reset-email'),
      })}
      ${button({ part: 'cancel-button', label: messages.back, off: busy !== undefined, onClick: actions.cancel })}
    </div>`;
}
