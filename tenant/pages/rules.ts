/** The connection's password rules as a list beside the form. */
import type { ExplainedRule } from 'password-sheriff';
import { html, nothing } from './html.ts';
import type { Html } from './html.ts';
import type { Messages } from './messages/messages.ts';

export function rulesList(messages: Messages, rules: readonly ExplainedRule[]): Html {
  return html`<div class="rules" id="rules">
    <p>${messages.newPassword.rules}</p>
    <ul>
      ${rules.map(rule => item(messages, rule))}
    </ul>
  </div>`;
}

function item(messages: Messages, rule: ExplainedRule): Html {
  return html`<li>
    ${ruleText(messages, rule)}
    ${
      rule.items
        ? html`<ul>
            ${rule.items.map(inner => item(messages, inner))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** The rule engine speaks English only; its codes are stable. */
function ruleText({ rules }: Messages, { code, message, format = [] }: ExplainedRule): string {
  const [first, second] = format.map(Number);
  switch (code) {
    case 'nonEmpty':
      return rules.minLength(1);
    case 'lengthAtLeast':
      return rules.minLength(first ?? 1);
    case 'containsAtLeast':
      return rules.atLeast(first ?? 0, second ?? 0);
    case 'shouldContain':
      return rules.all;
    case 'lowerCase':
      return rules.lowerCase;
    case 'upperCase':
      return rules.upperCase;
    case 'numbers':
      return rules.numbers;
    case 'specialCharacters':
      return rules.special;
    case 'identicalChars':
      return rules.identical(first ?? 2);
    default:
      return message;
  }
}
