/** Nobody is signed in: the way to the login page (Option 1), and the e-mail prompt where the host wants it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SignedOut } from '../state/state.ts';
import { button, optionsList } from './controls.ts';
import { headingOf, slot, type ViewContext } from './view.ts';

export function signedOutView({ options }: SignedOut, context: ViewContext): TemplateResult {
  const { host, actions, messages, busy } = context;
  const others = options.filter(flow => flow !== 'universal-login');
  return html`${headingOf(slot(host, 'heading', messages.signedOutHeading))}
    <p part="description">${slot(host, 'description', messages.signedOutDescription)}</p>
    <div part="actions" class="actions">
      ${button({
        part: 'submit-button',
        primary: true,
        label: messages.signIn,
        off: busy !== undefined,
        busy: busy === 'universal-login',
        onClick: () => actions.start('universal-login'),
      })}
    </div>
    ${others.length ? optionsList(others, undefined, context) : nothing}`;
}
