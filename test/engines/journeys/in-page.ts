/** Runs inside the page: finds what a user of a screen reader would find, by role and name, in shadow trees as well. */
import { computeAccessibleName, getRole, isDisabled } from 'dom-accessibility-api';

export type Kind = 'heading' | 'button' | 'link' | 'field';

export interface Place {
  /** The middle of it, in the window. */
  readonly x: number;
  readonly y: number;
  readonly value: string;
}

/**
 * Brings the element into view.
 *
 * @param begins whether the name needs only to begin so
 * @returns nothing where there is none, or where something else is in front of it
 * @throws {Error} where there are several
 */
export function find(kind: Kind, name: string, begins: boolean): Place | undefined {
  const element = theOne(kind, name, begins);
  if (!element) return undefined;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (kind !== 'heading' && !isInFront(element, x, y)) return undefined;
  return { x, y, value: element instanceof HTMLInputElement ? element.value : '' };
}

/** Puts the cursor into a field, with what is in it selected. */
export function select(name: string): void {
  const field = theOne('field', name, false) as HTMLInputElement;
  field.focus();
  field.select();
}

/** Everything that can be read. */
export function text(): string {
  const shadows = elements(document).flatMap(({ shadowRoot }) => [...(shadowRoot?.children ?? [])]);
  return [document.body, ...shadows].map(element => (element as HTMLElement).innerText).join('\n');
}

function theOne(kind: Kind, name: string, begins: boolean): HTMLElement | undefined {
  const found = elements(document).filter(
    (element): element is HTMLElement => isOf(kind, element) && isCalled(element, name, begins),
  );
  if (found.length > 1) throw new Error(`There are ${found.length} of the kind ${kind} and the name “${name}”.`);
  return found[0];
}

function elements(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap(element => [
    element,
    ...(element.shadowRoot ? elements(element.shadowRoot) : []),
  ]);
}

function isOf(kind: Kind, element: Element): boolean {
  // A field for passwords has no role in ARIA.
  const isKind = kind === 'field' ? element instanceof HTMLInputElement : getRole(element) === kind;
  return isKind && element.checkVisibility({ visibilityProperty: true }) && !isDisabled(element);
}

function isCalled(element: Element, name: string, begins: boolean): boolean {
  const called = computeAccessibleName(element).replace(/\s+/g, ' ').trim();
  return begins ? called.startsWith(name) : called === name;
}

function isInFront(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}
