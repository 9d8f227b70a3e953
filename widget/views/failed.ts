/** A flow did not work: what happened, in words, and what can be done now. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Failed } from '../state/state.ts';
import { button, optionsList } from './controls.ts';
import { headingOf, inWords, type LaterContext } from './view.ts';

export function failedView(state: Failed, context: LaterContext): TemplateResult {
  const { actions, messages, busy, waiting } = context;
  const { problem, flow, retryIn, options, account } = state;
  const better = context.better(problem.code);
  const again = better ? undefined : flow;
  return html`${headingOf(messages.failedHeading)}
    <p part="error" class="error">${inWords(problem.code, messages)}</p>
    ${better && options.includes(better) && better !== 'universal-login' ? optionsList([better], account, context) : nothing}
    <div part="actions" class="actions">
      ${
        again
          ? button({
              part: 'submit-button retry-button',
              primary: true,
              label: waiting(retryIn, messages.tryAgainIn, messages.tryAgain),
              off: !!retryIn || !!busy,
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
              busy: !!busy,
              onClick: () => actions.start(better),
            })
          : nothing
      }
      ${
        account || options.length
          ? button({ part: 'cancel-button', label: messages.back, off: !!busy, onClick: actions.cancel })
          : nothing
      }
    </div>`;
}
