/** The password was changed, by the word of the proxy or of a claim. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../messages/messages.ts';
import type { Changed } from '../state/state.ts';
import { clock } from './clock.ts';
import { button, headingOf, type LaterContext } from './view.ts';

export function changedView({ signOutIn }: Changed, { actions, messages }: LaterContext): TemplateResult {
  return html`${headingOf(messages.changedHeading)}
    <slot name="success"><p part="success">${messages.changedDescription}</p></slot>
    ${
      signOutIn === undefined
        ? nothing
        : html`<p part="hint" class="hint">${fill(messages.signOutIn, { time: clock(signOutIn) })}</p>
            <div part="actions" class="actions">
              ${button({ part: 'submit-button', primary: true, label: messages.signOutNow, onClick: actions.signOut })}
              ${button({ part: 'cancel-button', label: messages.staySignedIn, onClick: actions.stay })}
            </div>`
    }`;
}
