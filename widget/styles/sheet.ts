/** Style sheets from their texts, shared by all elements that adopt them. */
type Constructor = typeof CSSStyleSheet;

/** By window: a document takes only style sheets that were made in it (CSSOM, "adoptedStyleSheets"). */
const sheets = new WeakMap<Constructor, Map<string, CSSStyleSheet>>();

/** What an element's document takes, whatever its markup has named `defaultView`; nothing where it has no window. */
export function sheetClass({ ownerDocument }: Element): Constructor | undefined {
  const view = ownerDocument.defaultView as Partial<typeof globalThis> | null;
  return view ? (view.CSSStyleSheet ?? CSSStyleSheet) : undefined;
}

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
