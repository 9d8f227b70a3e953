/** A style sheet and its text; Lit's `CSSResult` is one. */
export interface Styles {
  readonly cssText: string;
  readonly styleSheet?: CSSStyleSheet | undefined;
}

/** Styles from their text, shared by all elements that adopt them. */
export function sheet(cssText: string): Styles & { readonly styleSheet: CSSStyleSheet } {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(cssText);
  return { cssText, styleSheet };
}

/** Marks a text as styles, for editors and for the build, which minifies it. */
export const css = String.raw;
