/** A style sheet from its text, shared by all elements that adopt it. */
export function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** Marks a text as styles, for editors and for the build, which minifies it. */
export const css = String.raw;
