/** What can be said of a password as text: its length in bytes, and whether it is text at all. */

/**
 * Length of `text` in UTF-8 bytes, the unit of bcrypt's limit of 72 (Auth0, "Flexible password policy").
 *
 * A lone surrogate counts 3 bytes, as the U+FFFD that an encoder would write in its place.
 */
export function utf8ByteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * Whether `text` is well-formed UTF-16, that is, holds no lone surrogate.
 *
 * A lone surrogate survives JSON but becomes U+FFFD in a form body, so one call would store another password than the
 * next call tests. (`String.prototype.isWellFormed` says the same, but is missing in browsers that we still serve.)
 */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
