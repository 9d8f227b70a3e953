/** Style sheets from their texts, shared by all elements that adopt them. */
const sheets = new Map<string, CSSStyleSheet>();

export function sheet(cssText: string): CSSStyleSheet {
  let known = sheets.get(cssText);
  if (!known) {
    known = new CSSStyleSheet();
    known.replaceSync(cssText);
    sheets.set(cssText, known);
  }
  return known;
}

/** Marks a text as styles, for editors and for the build, which minifies it. */
export const css = String.raw;
