/** Style sheets from their texts, shared by all elements that adopt them. */
import { windowOf } from '../own-members.ts';

type Constructor = typeof CSSStyleSheet;

/** By window: a document takes only style sheets that were made in it (CSSOM, "adoptedStyleSheets"). */
const sheets = new WeakMap<Constructor, Map<string, CSSStyleSheet>>();

/** What an element's document takes; nothing where it has no window. */
export const sheetClass = (element: Element): Constructor | undefined => windowOf(element)?.CSSStyleSheet;

export function sheet(cssText: string, Sheet: Constructor): CSSStyleSheet {
  const known = sheets.get(Sheet) ?? new Map<string, CSSStyleSheet>();
  sheets.set(Sheet, known);
  let made = known.get(cssText);
  if (!made) {
    made = new Sheet();
    made.replaceSync(cssText);
    known.set(cssText, made);
  }
  return made;
}

/** Marks a text as styles, for editors and for the build, which minifies it. */
export const css = String.raw;
