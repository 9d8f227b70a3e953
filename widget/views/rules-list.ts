/** The tenant's password policy in words, rule by rule. */
import { html, svg, type TemplateResult } from 'lit';
import { fill, type FormMessages } from '../messages/messages.ts';
import type { ShownRule } from '../password/rules.ts';

const tick = svg`<path d="m5 10.5 3.5 3.5L15 6.5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
const dot = svg`<circle cx="10" cy="10" r="2.5" fill="currentColor"/>`;

const inWords = ({ code, limit = 0 }: ShownRule, words: FormMessages): string =>
  fill(words.rules[code], { limit: String(limit) });

export function rulesList(rules: readonly ShownRule[], words: FormMessages): TemplateResult {
  const items = rules.map(
    rule =>
      html`<li part="rule ${rule.verdict}-rule" class=${rule.verdict}>
        <svg viewBox="0 0 20 20" aria-hidden="true">${rule.verdict === 'met' ? tick : dot}</svg>
        <span>${inWords(rule, words)} <span class="aloud">${words.verdicts[rule.verdict]}</span></span>
      </li>`,
  );
  return html`<p part="hint" class="hint">${words.rulesHeading}</p>
    <ul part="rules" class="rules">
      ${items}
    </ul>`;
}

/** What is still missing, in one sentence. */
export function rulesSummary(rules: readonly ShownRule[], words: FormMessages, locale: string): string {
  const unmet = rules.filter(({ verdict }) => verdict === 'unmet').map(rule => inWords(rule, words));
  return unmet.length ? fill(words.rulesLeft, { rules: new Intl.ListFormat(locale).format(unmet) }) : words.rulesMet;
}
