/** Takes out of a library's source what is never reached here, or says that the source is not what it was. */

/** The text as the library has it, or an expression for it without groups, and what is left of it here; and how often it is there, when not once. */
export type Cut = readonly [before: string | RegExp, after: string, times?: number];

/** @throws unless the text is there as often as it should be: then somebody has to look again */
export function cutOut(code: string, [before, after, times = 1]: Cut): string {
  const pieces = code.split(before);
  if (pieces.length - 1 !== times)
    throw new Error(`Not ${times} but ${pieces.length - 1} times there: ${String(before)}`);
  return pieces.join(after);
}
