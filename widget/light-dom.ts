/** The element without a shadow: its styles go to the page, held to the tag, and the page's own words take the place of slots. */
export interface LightDom {
  /** What the page put inside the element for a slot. */
  slotted(name: string): readonly Node[] | undefined;
  adopt(cssText: string): void;
}

/** Styles that a root has by now: many elements share one copy. */
const adopted = new WeakMap<Document | ShadowRoot, Set<string>>();

/** Takes over the element's children: those for a slot appear in its place, and others would not show in a shadow either. */
export function openLightDom(element: HTMLElement, firstStyles: string): LightDom {
  const children = [...element.children];
  element.replaceChildren();

  const adopt = (cssText: string): void => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const known = adopted.get(root) ?? new Set();
    if (known.has(cssText)) return;
    adopted.set(root, known.add(cssText));
    root.adoptedStyleSheets.push(scoped(cssText, element.localName));
  };
  adopt(firstStyles);
  return {
    adopt,
    slotted(name) {
      const words = children.filter(({ slot }) => slot === name);
      return words.length ? words : undefined;
    },
  };
}

/** The same styles, held to what the element itself renders. From the text: the rules of a sheet do not tell all they know. */
function scoped(cssText: string, tag: string): CSSStyleSheet {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(cssText);
  scopeRules(styleSheet.cssRules, tag);
  return styleSheet;
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
