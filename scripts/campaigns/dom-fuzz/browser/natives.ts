/** The document's own members. The page lays traps with their names, and what lies must not stumble over its traps. */
const call = (name: 'createElement' | 'querySelectorAll', argument: string): unknown =>
  Reflect.apply(Document.prototype[name], document, [argument]);
const read = (name: string): unknown => Reflect.get(Document.prototype, name, document);

export const create = (tag: string): HTMLElement => call('createElement', tag) as HTMLElement;
export const all = (selector: string): HTMLElement[] => [
  ...(call('querySelectorAll', selector) as NodeListOf<HTMLElement>),
];
export const body = (): HTMLElement => read('body') as HTMLElement;
export const root = (): HTMLElement => read('documentElement') as HTMLElement;
export const implementation = (): DOMImplementation => read('implementation') as DOMImplementation;
export const frames = (): HTMLIFrameElement[] => all('iframe') as HTMLIFrameElement[];
