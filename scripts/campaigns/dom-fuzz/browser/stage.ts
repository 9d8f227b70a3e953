/** Where it plays: places on the page, elements of several kinds in them, and frames that come and go. */
import { all, body, create, frames } from './natives.ts';
import type { Random } from './random.ts';

export const TAG = 'account-password-manager';

export interface Widget extends HTMLElement {
  client?: unknown;
  messages?: unknown;
  policy?: unknown;
  reset?(): void;
  start?(flow?: string): Promise<void>;
}

const MOST_ELEMENTS = 12;
const MOST_FRAMES = 3;

const KINDS: readonly Readonly<Record<string, string>>[] = [
  { domain: 'tenant.example', 'client-id': 'one', 'ask-email': '' },
  { domain: 'tenant.example', 'client-id': 'two' },
  { 'proxy-url': 'https://proxy.example', 'proxy-audience': 'proxy', domain: 'tenant.example', 'client-id': 'three' },
  { 'light-dom': '', domain: 'tenant.example', 'client-id': 'four', 'ask-email': '' },
  {},
];

/** The page's own login: it answers at once or late, and never leaves. */
export const client = (random: Random): object => {
  const signedIn = random.next() < 0.8;
  const answer = <T>(value: T): Promise<T> => {
    const wait = random.below(60);
    return new Promise(resolve => setTimeout(() => resolve(value), wait));
  };
  return {
    getUser: () =>
      answer(signedIn ? { sub: 'auth0|1', email: `u${random.below(9)}@acme.example`, name: 'U' } : undefined),
    getTokenSilently: () => (signedIn ? answer('token') : Promise.reject(new Error('login_required'))),
    loginWithRedirect: () => answer(undefined),
    logout: () => answer(undefined),
  };
};

export class Stage {
  readonly random: Random;
  /** Every element that was made, so that one which was taken out can come back. */
  readonly made: Widget[] = [];

  constructor(random: Random) {
    this.random = random;
  }

  setUp(): void {
    for (const name of ['div', 'form', 'fieldset', 'details', 'main']) body().append(create(name));
    const shadow = create('section');
    shadow.attachShadow({ mode: 'open' });
    body().append(shadow);
    this.addFrame();
    for (const kind of KINDS) this.add(this.make(kind));
  }

  make(attributes: Readonly<Record<string, string>> = this.random.of(KINDS)): Widget {
    const widget: Widget = create(TAG);
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    if (this.random.next() < 0.5) widget.client = client(this.random);
    return widget;
  }

  add(widget: Widget): void {
    if (this.made.length >= MOST_ELEMENTS) this.made.splice(this.random.below(this.made.length), 1)[0]?.remove();
    this.made.push(widget);
    this.place().append(widget);
  }

  addFrame(): void {
    const there = frames();
    if (there.length >= MOST_FRAMES) there[0]?.remove();
    body().append(create('iframe'));
  }

  /** Anything that can hold an element, in this document or in a frame's. */
  place(): Element | ShadowRoot {
    const here = all('body > :is(div, form, fieldset, details, main), body > div div');
    const shadow = all('body > section')[0]?.shadowRoot;
    const framed = frames().flatMap(({ contentDocument }) => contentDocument?.body ?? []);
    return this.random.of([...here, ...(shadow ? [shadow] : []), ...framed, body()]);
  }

  /** Elements that stand on the page, wherever they came from. */
  standing(): Widget[] {
    const shadow = all('body > section')[0]?.shadowRoot;
    const framed = frames().flatMap(({ contentDocument }) => contentDocument ?? []);
    const others = [...(shadow ? [shadow] : []), ...framed].flatMap(place => [...place.querySelectorAll<Widget>(TAG)]);
    const Defined = customElements.get(TAG);
    // Markup that is parsed in a frame makes elements of the frame's own, which nobody defined there.
    return [...(all(TAG) as Widget[]), ...others].filter(widget => Defined && widget instanceof Defined);
  }

  /** Leaves nothing behind, and forgets it. */
  clear(): void {
    for (const widget of this.standing()) widget.remove();
    this.made.length = 0;
    body().replaceChildren();
  }
}
