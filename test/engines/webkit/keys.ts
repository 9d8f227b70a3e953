/** Keys by the names that browsers give them, in the code points of the W3C WebDriver protocol. */
const CODES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** @throws {Error} for a key that nobody has needed yet: its name would be typed instead */
function codeOf(key: string): string {
  const code = key.length === 1 ? key : CODES[key];
  if (code === undefined) throw new Error(`The key ${key} has no code point in test/engines/webkit/keys.ts.`);
  return code;
}

/** The body of a "Perform Actions" command that presses one key after the other. */
export function pressing(keys: readonly string[]): object {
  const actions = keys.map(codeOf).flatMap(value => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return { actions: [{ type: 'key', id: 'keyboard', actions }] };
}
