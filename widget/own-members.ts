/** Members of a document itself, past the markup that can take their names (`<img name="cookie">`). */
function own<Name extends 'cookie' | 'URL' | 'defaultView'>(name: Name, of = document): Document[Name] {
  return Reflect.get(Document.prototype, name, of);
}

/** @returns nothing where the document has no cookies, as in a sandbox */
export function cookies(): string {
  try {
    return own('cookie');
  } catch {
    return '';
  }
}

/** What `location.href` says. Asking `location` costs memory that many a page never needs. */
export const pageAddress = (): string => own('URL');

/** The window a node is seen in, if any: a frame's document has none once the frame is gone. */
export const windowOf = ({ ownerDocument }: Element): (Window & typeof globalThis) | null =>
  own('defaultView', ownerDocument);
