/** The element's parts as the studio styles them: what may be written for each, and the rules made of it. */

/** The parts that a designer looks at first, each with something to begin with. The docs list all of them. */
export const PARTS: Readonly<Record<string, string>> = {
  base: 'border-width: 2px;',
  heading: 'font-size: 1.75rem;',
  description: 'font-style: italic;',
  option: 'border-style: dashed;',
  'option-title': 'text-transform: uppercase;',
  label: 'font-weight: 400;',
  input: 'border-width: 0 0 2px; border-radius: 0;',
  'reveal-button': 'color: var(--apm-accent);',
  rules: 'columns: 2;',
  button: 'border-radius: 99px;',
  'submit-button': 'box-shadow: 0 2px 8px #0004;',
  'cancel-button': 'border-color: transparent;',
  error: 'font-weight: 700;',
  hint: 'letter-spacing: 0.02em;',
};

/** Part → declarations, as they were typed. */
export type PartStyles = Readonly<Record<string, string>>;

/** As the browser understands it: what it cannot read, or what would leave the rule, is not in it. */
export function partRule(part: string, declarations: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`x { ${declarations} }`);
  const [rule] = sheet.cssRules;
  if (!(rule instanceof CSSStyleRule) || rule.style.length === 0) return '';
  const lines = rule.style.cssText.replace(/; (?=[\w-]+:)/g, ';\n  ');
  return `account-password-manager::part(${part}) {\n  ${lines}\n}`;
}

export const partRules = (styles: PartStyles): readonly string[] =>
  Object.entries(styles)
    .map(([part, declarations]) => partRule(part, declarations))
    .filter(Boolean);
