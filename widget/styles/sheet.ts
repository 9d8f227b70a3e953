/** A style sheet and its text. */
export interface Styles {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
}

/** Styles from their text, shared by all elements that adopt them. */
export function sheet(cssText: string): Styles {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(cssText);
  return { cssText, styleSheet };
}

/** Marks a text as styles, for editors and for the build, which minifies it. */
export const css = String.raw;
