/** The list of offered flows, four siblings that look and work alike. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { fill, type FirstMessages } from '../messages/messages.ts';
import type { Account, FlowName } from '../state/state.ts';
import type { ViewContext } from './view.ts';

const chevron = svg`<path d="m7 4 6 6-6 6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;

export function optionsList(
  flows: readonly FlowName[],
  account: Account | undefined,
  { actions, messages, busy }: ViewContext,
): TemplateResult {
  const items = flows.map(flow => {
    const { title, hint } = words(flow, account, messages);
    return html`<li>
      <button
        type="button"
        part="button option ${flow}-option"
        class="option ${flow === busy ? 'busy' : ''}"
        aria-disabled=${busy ? 'true' : nothing}
        @click=${busy ? nothing : () => actions.start(flow)}
      >
        <span part="option-title">${title}</span>
        <span part="hint" class="hint">${hint}</span>
        <svg class="mark" viewBox="0 0 20 20" aria-hidden="true">${chevron}</svg>
      </button>
    </li>`;
  });
  return html`<ul part="options">
    ${items}
  </ul>`;
}

function words(flow: FlowName, account: Account | undefined, messages: FirstMessages): { title: string; hint: string } {
  switch (flow) {
    case 'universal-login':
      return { title: messages.universalLogin, hint: messages.universalLoginHint };
    case 'reset-email': {
      const email = account?.email;
      const hint = email ? fill(messages.resetEmailHint, { email }) : messages.resetEmailAskHint;
      return { title: messages.resetEmail, hint };
    }
    case 'direct-change':
      return { title: messages.directChange, hint: messages.directChangeHint };
    case 'reauthenticate':
      return { title: messages.reauthenticate, hint: messages.reauthenticateHint };
  }
}
