/** Takes out of a library's source what is never reached here, or says that the source is not what it was. */

/** The text as the library has it, and what is left of it here. */
export type Cut = readonly [before: string, after: string];

/** @throws unless the text is there exactly once: then somebody has to look again */
export function cutOnce(code: string, [before, after]: Cut): string {
  const [start = '', end, more] = code.split(before);
  if (end === undefined || more !== undefined) throw new Error(`There is no longer exactly one: ${before}`);
  return start + after + end;
}
