import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWellFormed, utf8ByteLength } from '../../policy/index.ts';

const anyUtf16 = fc.array(fc.integer({ min: 0, max: 0xffff })).map(units => String.fromCharCode(...units));

/** The platform's own judge: a URI cannot hold a lone surrogate (ECMAScript, `Encode`). */
function isUri(text: string): boolean {
  try {
    return encodeURIComponent(text) !== '' || text === '';
  } catch {
    return false;
  }
}

describe('text', () => {
  it('counts the bytes that an encoder writes', () => {
    fc.assert(fc.property(anyUtf16, text => utf8ByteLength(text) === Buffer.byteLength(text)));
    expect(utf8ByteLength('aé€😀')).toBe(1 + 2 + 3 + 4);
  });

  it('tells well-formed text as the platform does', () => {
    fc.assert(fc.property(anyUtf16, text => isWellFormed(text) === isUri(text)));
    expect(isWellFormed('a\ud83d')).toBe(false);
    expect(isWellFormed('a😀')).toBe(true);
  });
});
