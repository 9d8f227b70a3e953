/** The element without a shadow: its styles go to the page, held to the tag, and the page's own words take the place of slots. */
import type { ReactiveControllerHost } from 'lit';
import { sheetClass } from './styles/sheet.ts';

export interface LightDom {
  /** What the page put inside the element for a slot. */
  slotted(name: string): readonly Node[] | undefined;
  adopt(cssText: string): void;
}

/** Styles that a root has by now: many elements share one copy. */
const adopted = new WeakMap<Document | ShadowRoot, Set<string>>();

/** Takes over the element's children: those for a slot appear in its place, and others would not show in a shadow either. */
export function openLightDom(element: HTMLElement & ReactiveControllerHost, firstStyles: string): LightDom {
  const children = [...element.children];
  const styles = [firstStyles];
  element.replaceChildren();
  // Also where it is moved to.
  element.addController({ hostConnected: () => styles.forEach(cssText => adopt(element, cssText)) });
  return {
    adopt(cssText) {
      styles.push(cssText);
      adopt(element, cssText);
    },
    slotted(name) {
      const words = children.filter(({ slot }) => slot === name);
      return words.length ? words : undefined;
    },
  };
}

function adopt(element: HTMLElement, cssText: string): void {
  const Sheet = sheetClass(element);
  // An element that is not on the page has another root.
  if (!element.isConnected || !Sheet) return;
  const root = element.getRootNode() as Document | ShadowRoot;
  const known = adopted.get(root) ?? new Set();
  if (known.has(cssText)) return;
  adopted.set(root, known.add(cssText));
  // Past the markup that can take the name's place (`<img name="adoptedStyleSheets">`).
  const { prototype } = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ShadowRoot : Document;
  const sheets: CSSStyleSheet[] = Reflect.get(prototype, 'adoptedStyleSheets', root);
  sheets.push(scoped(cssText, new Sheet(), element.localName));
}

/** The same styles, held to what the element itself renders. From the text: the rules of a sheet do not tell all they know. */
function scoped(cssText: string, styleSheet: CSSStyleSheet, tag: string): CSSStyleSheet {
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
    if (isStyleRule(rule)) {
      const host = /^:host(?:\((.*)\))?$/.exec(rule.selectorText);
      rule.selectorText = host
        ? `${tag}:where(${host[1] ?? '*'})`
        : `${tag} :where(${rule.selectorText}):not(:where([slot], [slot] *))`;
    } else if (isGroup(rule)) scopeRules(rule.cssRules, tag);
  }
}

// Not `instanceof`: in another document the classes are others.
const isStyleRule = (rule: CSSRule): rule is CSSStyleRule => 'selectorText' in rule;
const isGroup = (rule: CSSRule): rule is CSSGroupingRule => 'cssRules' in rule;
