/** The tenant's password policy in words, rule by rule. */
import { html, type TemplateResult } from 'lit';
import { fill, type FormMessages } from '../messages/messages.ts';
import type { ShownRule } from '../password/rules.ts';

/** A tick for what is done, a dot for what is not, a cross for what was refused. */
const DOT = 'M9 10a1 1 0 1 0 2 0a1 1 0 1 0-2 0';
const MARK = { met: 'm5 10.5 3.5 3.5L15 6.5', unmet: DOT, later: DOT, broken: 'm6 6 8 8M14 6l-8 8' };

const inWords = ({ code, limit = 0 }: ShownRule, words: FormMessages): string =>
  fill(words.rules[code], { limit: String(limit) });

export function rulesList(rules: readonly ShownRule[], words: FormMessages): TemplateResult | string {
  if (!rules.length) return '';
  const items = rules.map(
    rule =>
      html`<li part="rule ${rule.verdict}-rule" class=${rule.verdict}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${MARK[rule.verdict]} /></svg>
        <span
          >${inWords(rule, words)}
          <span class="aloud">${words.verdicts[rule.verdict === 'broken' ? 'unmet' : rule.verdict]}</span></span
        >
      </li>`,
  );
  return html`<p part="hint" class="hint">${words.rulesHeading}</p>
    <ul part="rules" class="rules">
      ${items}
    </ul>`;
}

/** What is still missing, in one sentence. */
export function rulesSummary(rules: readonly ShownRule[], words: FormMessages, locale: string): string {
  const unmet = rules
    .filter(({ verdict }) => verdict === 'unmet' || verdict === 'broken')
    .map(rule => inWords(rule, words));
  return unmet.length ? fill(words.rulesLeft, { rules: new Intl.ListFormat(locale).format(unmet) }) : words.rulesMet;
}
