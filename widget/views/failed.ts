/** A flow did not work: what happened, in words, and what can be done now. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorCode } from '../errors.ts';
import type { Failed, FlowName } from '../state/state.ts';
import { optionsList } from './options.ts';
import { waiting } from './clock.ts';
import { button, headingOf, type LaterContext } from './view.ts';

/** Where another flow helps better than trying again. */
const BETTER: Partial<Record<ErrorCode, FlowName>> = {
  'login-required': 'universal-login',
  'not-a-database-login': 'universal-login',
  'step-up-required': 'reauthenticate',
  'account-blocked': 'reset-email',
  'leaked-password': 'reset-email',
  'password-page-missing': 'reset-email',
  'client-not-allowed': 'reset-email',
};

export function failedView(state: Failed, context: LaterContext): TemplateResult {
  const { actions, messages, busy } = context;
  const { problem, flow, retryIn, options, account } = state;
  const better = BETTER[problem.code];
  const again = better === undefined ? flow : undefined;
  const others = options.filter(option => option !== again);
  return html`${headingOf(messages.failedHeading)}
    <p part="error" class="error">${messages.errors[problem.code]}</p>
    <div part="actions" class="actions">
      ${
        again
          ? button({
              part: 'submit-button retry-button',
              primary: true,
              label: waiting(retryIn, messages.tryAgainIn, messages.tryAgain),
              off: !!retryIn,
              busy: busy === again,
              onClick: () => actions.start(again),
            })
          : nothing
      }
      ${
        better === 'universal-login'
          ? button({
              part: 'submit-button',
              primary: true,
              label: messages.signIn,
              busy: busy !== undefined,
              onClick: () => actions.start(better),
            })
          : nothing
      }
      ${
        account || options.length
          ? button({ part: 'cancel-button', label: messages.back, off: busy !== undefined, onClick: actions.cancel })
          : nothing
      }
    </div>
    ${better && better !== 'universal-login' && others.includes(better) ? optionsList([better], account, context) : nothing}`;
}
