/** What can be said of a look whatever fonts a machine has: colours, and where things stand to each other. */
import type { Page } from 'playwright-core';

export interface Measured {
  /** Name of the exhibit. */
  readonly exhibit: string;
  /** The node's parts, as in the markup. */
  readonly part: string;
  /** Within the element, in px. */
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly color: string;
  /** From the node outwards: every background that is not wholly transparent. */
  readonly backgrounds: readonly string[];
  readonly border: string;
  readonly hasText: boolean;
  readonly isOff: boolean;
}

/** Every node with a part that is seen. */
export const measure = (page: Page): Promise<readonly Measured[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('account-password-manager')].flatMap(element => {
      const frame = element.getBoundingClientRect();
      return [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])]
        .filter(node => node.checkVisibility() && !node.closest('[hidden]'))
        .map(node => {
          const box = node.getBoundingClientRect();
          const style = getComputedStyle(node);
          const backgrounds: string[] = [];
          const outwards = (at: Element): Element | null => {
            const root = at.getRootNode();
            return at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
          };
          for (let at: Element | null = node; at !== null; at = outwards(at)) {
            const { backgroundColor } = getComputedStyle(at);
            if (backgroundColor !== 'rgba(0, 0, 0, 0)') backgrounds.push(backgroundColor);
          }
          return {
            exhibit: element.id,
            part: node.getAttribute('part') ?? '',
            left: box.left - frame.left,
            right: frame.right - box.right,
            width: box.width,
            color: style.color,
            backgrounds,
            border: style.borderBlockEndStyle === 'none' ? 'none' : style.borderBlockEndColor,
            hasText: [...node.childNodes].some(
              child => child.nodeType === Node.TEXT_NODE && !!child.textContent?.trim(),
            ),
            isOff: node.getAttribute('aria-disabled') === 'true',
          };
        });
    }),
  );
