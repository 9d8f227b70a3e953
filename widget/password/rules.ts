/** The tenant's password policy as the form shows it, rule by rule, before and while a password is typed. */
import type { PasswordPolicy, PolicyRule } from '../../contract/index.ts';
import { evaluate, rulesOf, type PasswordProfile } from '../../policy/index.ts';

export interface ShownRule extends PolicyRule {
  /** `later`: only the tenant can tell, when the password is saved. `broken`: a submit was refused for it. */
  readonly verdict: 'met' | 'unmet' | 'later' | 'broken';
}

/**
 * The rules worth showing for `password`, in order. What goes without saying (one character, 72 bytes) is shown only
 * once it is broken.
 */
export function showRules(policy: PasswordPolicy, password: string, profile: PasswordProfile): ShownRule[] {
  const judged = evaluate(policy, password, profile);
  return rulesOf(policy).flatMap((rule): ShownRule[] => {
    const met = judged.find(({ rule: { code } }) => code === rule.code)?.met;
    if (rule.code === 'min-length' && rule.limit === 1) return [];
    if (rule.code === 'max-length' && (met || password === '')) return [];
    // Of all personal data the browser knows only the address: not found is not yet kept.
    if (met === undefined || (rule.code === 'profile-data' && (met || password === '')))
      return [{ ...rule, verdict: 'later' }];
    return [{ ...rule, verdict: met ? 'met' : 'unmet' }];
  });
}

const REQUIRED = { lowercase: 'lower', uppercase: 'upper', number: 'digit', special: 'special' } as const;

/**
 * The policy for password managers that generate (the `passwordrules` attribute of WebKit and 1Password).
 *
 * "Three of four" asks for all: the attribute has no word for a choice, and a stricter password is as good.
 */
export function passwordRules({ complexity }: PasswordPolicy): string {
  const required = complexity.character_types.map(type => `required: ${REQUIRED[type]}`);
  const run = complexity.identical_characters === 'block' ? ['max-consecutive: 2'] : [];
  return [`minlength: ${complexity.min_length}`, 'maxlength: 72', ...required, ...run].join('; ') + ';';
}
