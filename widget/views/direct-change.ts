/** Option 3's form: current password, new password, and the new one once more. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorCode } from '../errors.ts';
import type { FormMessages } from '../messages/messages.ts';
import type { FieldName, PasswordForm } from '../password/password-form.ts';
import { passwordRules, type ShownRule } from '../password/rules.ts';
import type { Editing } from '../state/state.ts';
import { button, optionsList } from './controls.ts';
import { fieldView, type FormContext } from './password-field.ts';
import { rulesList, rulesSummary } from './rules-list.ts';
import { headingOf, inWords, localeOf } from './view.ts';

/** Problems that one field can mend; the others stand above the form. */
const FIELD_OF: Readonly<Partial<Record<ErrorCode, FieldName>>> = {
  'wrong-password': 'current',
  'same-password': 'new',
  'password-policy': 'new',
  'password-reused': 'new',
  'password-too-common': 'new',
  'password-contains-user-info': 'new',
  'password-too-long': 'new',
  'password-ill-formed': 'new',
};

export function directChangeView(state: Editing, form: PasswordForm, context: FormContext): TemplateResult {
  const { actions, messages, words, busy, host, waiting } = context;
  const { account, policy, problem, retryIn } = state;
  const rules = rulesNow(state, form);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy || retryIn) return;
    form.submit(policy, account, input => actions.start('direct-change', input));
  };
  const field = (name: FieldName, below?: TemplateResult): TemplateResult =>
    fieldView(
      {
        name,
        below,
        autocomplete: name === 'current' ? 'current-password' : 'new-password',
        passwordRules: name === 'current' || !policy ? undefined : passwordRules(policy),
        error: errorAt(name, problem?.code, form, context),
        onInput: () => form.typed(name, account, () => rulesSummary(rulesNow(state, form), words, localeOf(host))),
      },
      form,
      context,
    );

  const below =
    rules.length || form.strength !== undefined ? html`${rulesList(rules, words)}${strength(form, words)}` : undefined;

  // `dialog`: whatever a page does to the listener, the browser itself sends this form nowhere, and no password into an address.
  return html`${headingOf(words.heading)} ${trouble(state, context)}
    <form part="form" method="dialog" novalidate @submit=${submit}>
      <input name="username" autocomplete="username" value=${account?.email ?? ''} readonly hidden />
      ${field('current')} ${field('new', below)} ${field('repeat')}
      <div part="actions" class="actions">
        ${button({
          part: 'submit-button',
          primary: true,
          submit: true,
          label: waiting(retryIn, messages.tryAgainIn, words.submit),
          off: !!retryIn,
          busy: busy === 'direct-change',
          onClick: context.sendAnyway,
        })}
        ${button({ part: 'cancel-button', label: messages.cancel, off: !!busy, onClick: () => form.discard(actions.cancel) })}
      </div>
      <p class="aloud" role="status">${form.said}</p>
    </form>`;
}

/** The policy's rules for what is typed, and which of them the password was refused for: by the form, or by the proxy. */
function rulesNow({ policy, account, problem }: Editing, form: PasswordForm): ShownRule[] {
  const named = form.isEmpty('new') ? (problem?.details.rules ?? []) : [];
  if (!policy) return named.map(rule => ({ ...rule, verdict: 'broken' }));
  const isBroken = ({ code, verdict }: ShownRule): boolean =>
    named.some(rule => rule.code === code) || (verdict === 'unmet' && form.refusal?.reason === 'password-policy');
  return form.rules(policy, account).map(rule => (isBroken(rule) ? { ...rule, verdict: 'broken' } : rule));
}

function errorAt(
  name: FieldName,
  code: ErrorCode | undefined,
  { refusal }: PasswordForm,
  { messages, words }: FormContext,
): string | undefined {
  if (!refusal) return code && FIELD_OF[code] === name ? inWords(code, messages) : undefined;
  const { field, reason } = refusal;
  if (field !== name) return undefined;
  return reason in words.refusals
    ? words.refusals[reason as keyof typeof words.refusals]
    : inWords(reason as ErrorCode, messages);
}

/** What no field can mend, and the flow that helps where one does. */
function trouble({ problem, options, account }: Editing, context: FormContext): unknown {
  if (!problem || FIELD_OF[problem.code]) return nothing;
  const better = context.better(problem.code);
  return html`<p part="error" class="error" tabindex="-1" data-focus>${inWords(problem.code, context.messages)}</p>
    ${better && options.includes(better) ? optionsList([better], account, context) : nothing}`;
}

function strength({ strength }: PasswordForm, words: FormMessages): unknown {
  if (strength === undefined) return '';
  return html`<p part="strength" class="strength s${strength}">
    <span class="bars"><span></span><span></span><span></span><span></span></span>${words.strength[strength]}
  </p>`;
}
