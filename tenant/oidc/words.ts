/** Splits a space-separated list, as scopes, prompts and locales are written. */
export function words(text: string | undefined): readonly string[] {
  return (text ?? '').split(' ').filter(Boolean);
}
