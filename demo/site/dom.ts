/** Makes elements by script. Text is always text, so nothing here needs a Trusted Types policy. */

type Child = Node | string | undefined;

/**
 * @param attributes `true` sets an empty attribute, `undefined` none
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | true | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value === true ? '' : value);
  made.append(...children.filter(child => child !== undefined));
  return made;
}

/** The one element that a page promises to have. @throws {Error} when it has not */
export function need<Type extends HTMLElement>(
  selector: string,
  type: new () => Type,
  root: ParentNode = document,
): Type {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`This page has no ${selector}.`);
  return found;
}
