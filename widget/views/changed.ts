/** The password was changed, by the word of the proxy or of a claim; and the sign-out that may follow. */
import { html, type TemplateResult } from 'lit';
import { fill } from '../messages/messages.ts';
import type { Changed, SignOut } from '../state/state.ts';
import { clock } from './clock.ts';
import { button } from './controls.ts';
import { headingOf, slot, type LaterContext } from './view.ts';

export function changedView(state: Changed, context: LaterContext): TemplateResult {
  const { host, messages } = context;
  return html`<svg class="tick" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="9" />
      <path d="m6 10.5 3 3 5.5-6.5" />
    </svg>
    ${headingOf(messages.changedHeading)}
    <p part="success" class="success">${slot(host, 'success', messages.changedDescription)}</p>
    ${state.signOut ? signOutView(state.signOut, context) : done(state, context)}`;
}

function signOutView(signOut: SignOut, { actions, messages }: LaterContext): TemplateResult {
  const { step } = signOut;
  const off = step === 'leaving';
  const words =
    step === 'failed'
      ? html`<p part="error" class="error" role="alert">${messages.signOutFailed}</p>`
      : html`<p part="hint" class="hint">
          ${off ? messages.signingOut : fill(messages.signOutIn, { time: clock(signOut.in) })}
        </p>`;
  return html`${words}
    <div part="actions" class="actions">
      ${button({
        part: 'submit-button',
        primary: true,
        label: messages.signOutNow,
        busy: off,
        onClick: actions.signOut,
      })}
      ${
        step === 'planned' && signOut.optional
          ? button({ part: 'cancel-button', label: messages.staySignedIn, onClick: actions.stay })
          : ''
      }
    </div>`;
}

function done({ options }: Changed, { actions, messages }: LaterContext): unknown {
  return options.length
    ? html`<div part="actions" class="actions">
        ${button({ part: 'cancel-button', label: messages.done, onClick: actions.cancel })}
      </div>`
    : '';
}
