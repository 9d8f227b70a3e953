/** What can be said of a password as text: its length in bytes, and whether it is text at all. */

/** In every browser and server, but in no library of types that has nothing else of them. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * Length of `text` in UTF-8 bytes, the unit of bcrypt's limit of 72 (Auth0, "Flexible password policy").
 *
 * A lone surrogate counts 3 bytes: the encoder writes U+FFFD in its place.
 */
export const utf8ByteLength = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Whether `text` is well-formed UTF-16, that is, holds no lone surrogate.
 *
 * A lone surrogate survives JSON but becomes U+FFFD in a form body, so one call would store another password than the
 * next call tests. (`String.prototype.isWellFormed` says the same, but is missing in browsers that we still serve.)
 */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
