/** The element without a shadow: its styles go to the page, held to the tag, and the page's own words take the place of slots. */
import type { CSSResult } from 'lit';
import { sheet } from './styles/sheet.ts';

export interface LightDom {
  /** What the page put inside the element for a slot. */
  slotted(name: string): readonly Node[] | undefined;
  adopt(styles: CSSStyleSheet): void;
}

/** Style sheets that a root has by now: many elements share one copy. */
const adopted = new WeakMap<Document | ShadowRoot, Set<CSSStyleSheet>>();

/** Takes over the element's children: those for a slot appear in its place, and others would not show in a shadow either. */
export function openLightDom(element: HTMLElement, first: CSSResult): LightDom {
  const children = [...element.children];
  element.replaceChildren();

  const adopt = (styles: CSSStyleSheet): void => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const known = adopted.get(root) ?? new Set();
    if (known.has(styles)) return;
    adopted.set(root, known.add(styles));
    root.adoptedStyleSheets.push(scoped(styles, element.localName));
  };
  if (first.styleSheet) adopt(first.styleSheet);
  return {
    adopt,
    slotted(name) {
      const words = children.filter(({ slot }) => slot === name);
      return words.length ? words : undefined;
    },
  };
}

/** The same styles, held to what the element itself renders. */
function scoped({ cssRules }: CSSStyleSheet, tag: string): CSSStyleSheet {
  const copy = sheet([...cssRules].map(rule => rule.cssText).join(''));
  scopeRules(copy.cssRules, tag);
  return copy;
}

/**
 * Every selector gets the weight of one type selector: more than a page's reset, less than a `[part~=…]` of the page, and
 * the order alone decides between our own.
 */
function scopeRules(rules: CSSRuleList, tag: string): void {
  for (const rule of rules) {
    if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) scopeRules(rule.cssRules, tag);
    if (!(rule instanceof CSSStyleRule)) continue;
    const host = /^:host(?:\((.*)\))?$/.exec(rule.selectorText);
    rule.selectorText = host
      ? `${tag}:where(${host[1] ?? '*'})`
      : `${tag} :where(${rule.selectorText}):not(:where([slot], [slot] *))`;
  }
}
