/** What a hostile page does, one act at a time. None of it reaches into the element's own nodes but by clicks and typing. */
import { all, body, create, frames, implementation, root } from './natives.ts';
import { client, TAG, type Stage, type Widget } from './stage.ts';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  domain: ['tenant.example', 'second.example', 'http://evil.example', '', ':::', '//'],
  'client-id': ['one', 'two', ''],
  connection: ['Username-Password-Authentication', ''],
  organization: ['org_1', ''],
  flow: ['auto', 'reset-email', 'direct-change', 'nonsense'],
  flows: ['reset-email universal-login', 'direct-change,reauthenticate', '', 'nonsense'],
  'proxy-url': ['https://proxy.example', 'http://evil.example', 'javascript:alert(1)', '//evil.example', ''],
  'proxy-audience': ['proxy', ''],
  'redirect-uri': ['/here', 'javascript:alert(1)', ''],
  'after-logout-uri': ['/', 'data:,', ''],
  'after-change': ['logout', 'stay', 'nonsense'],
  'ask-email': [''],
  'light-dom': [''],
  'strength-advice': [''],
  'allow-framed': [''],
  lang: ['de', 'ar', 'en', 'zh-Hant', 'not a tag', ''],
  dir: ['rtl', 'ltr', 'auto'],
  hidden: [''],
  style: ['display: none', ''],
  tabindex: ['-1', '0'],
  slot: ['heading', ''],
};
const FLOWS = ['universal-login', 'reset-email', 'direct-change', 'reauthenticate', 'nonsense', undefined];
const EVENTS = [
  ...['click', 'input', 'change', 'submit', 'reset', 'keydown', 'focusin', 'blur', 'slotchange', 'animationend'],
  ...['apm-error', 'apm-ready', 'apm-start', 'apm-sign-out', 'apm-password-changed', 'storage', 'message'],
];
const PAGE_EVENTS = ['pageshow', 'pagehide', 'visibilitychange', 'online', 'offline', 'languagechange', 'popstate'];
const NAMES = [
  ...['createElement', 'createTreeWalker', 'importNode', 'activeElement', 'documentElement', 'cookie', 'body', 'fonts'],
  ...['adoptedStyleSheets', 'querySelector', 'location', 'domain', 'clientId', 'client', 'state', 'email', 'fetch'],
];

type Act = (stage: Stage) => void;

const one = ({ made, random }: Stage): Widget => random.of(made);
/** Where its views are. */
const inside = (widget: Widget): ParentNode => widget.shadowRoot ?? widget;

export const ACTS: Readonly<Record<string, Act>> = {
  move: stage => stage.place().append(one(stage)),
  prepend: stage => stage.place().prepend(one(stage)),
  remove: stage => one(stage).remove(),
  'remove and bring back': stage => {
    const widget = one(stage);
    widget.remove();
    stage.place().append(widget);
  },
  'adopt into a frame': stage => {
    const there = frames();
    const inner = there.length ? stage.random.of(there).contentDocument : undefined;
    // While it loads it has none.
    const place = inner?.querySelector('body');
    if (inner && place) place.append(inner.adoptNode(one(stage)));
  },
  'adopt into a document nobody sees': stage => {
    implementation().createHTMLDocument().body.append(one(stage));
  },
  'add a frame': stage => stage.addFrame(),
  'remove a frame with all in it': ({ random }) => {
    const there = frames();
    if (there.length > 1) random.of(there).remove();
  },
  'reload a frame': ({ random }) => {
    const there = frames();
    if (there.length) random.of(there).srcdoc = '<body>again</body>';
  },
  'add an element': stage => stage.add(stage.make()),
  clone: stage => stage.add(one(stage).cloneNode(stage.random.next() < 0.5) as Widget),
  'set an attribute': stage => {
    const name = stage.random.of(Object.keys(VALUES));
    one(stage).setAttribute(name, stage.random.of(VALUES[name] ?? ['']));
  },
  'remove an attribute': stage => one(stage).removeAttribute(stage.random.of(Object.keys(VALUES))),
  'remove every attribute': stage => {
    const widget = one(stage);
    for (const name of widget.getAttributeNames()) widget.removeAttribute(name);
  },
  'set a client': stage => (one(stage).client = client(stage.random)),
  'take the client': stage => (one(stage).client = undefined),
  'set words': stage => (one(stage).messages = stage.random.of([{ heading: 'Ours' }, {}, undefined])),
  'set a policy': stage => (one(stage).policy = undefined),
  reset: stage => one(stage).reset?.(),
  start: stage => void one(stage).start?.(stage.random.of(FLOWS)),
  'dispatch an event at it': stage => {
    const type = stage.random.of(EVENTS);
    one(stage).dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable: true }));
  },
  'dispatch an event inside': stage => {
    const nodes = [...inside(one(stage)).querySelectorAll('*')];
    const type = stage.random.of(EVENTS);
    if (nodes.length) stage.random.of(nodes).dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  },
  'dispatch an event at the page': ({ random }) => {
    const type = random.of(PAGE_EVENTS);
    window.dispatchEvent(
      type === 'pageshow' ? new PageTransitionEvent(type, { persisted: random.next() < 0.5 }) : new Event(type),
    );
    root().dispatchEvent(new Event(type, { bubbles: true }));
  },
  'click anything inside': stage => {
    const nodes = [...inside(one(stage)).querySelectorAll<HTMLElement>('button, input, a, h2, label')];
    if (nodes.length) stage.random.of(nodes).click();
  },
  'press a button': stage => {
    const nodes = [...inside(one(stage)).querySelectorAll('button')];
    if (nodes.length) stage.random.of(nodes).click();
  },
  'type into a field': stage => {
    const fields = [...inside(one(stage)).querySelectorAll('input')];
    if (!fields.length) return;
    const field = stage.random.of(fields);
    field.value = stage.random.of(['ann@acme.example', 'Correct-Horse-1', '\uD800', '', 'x'.repeat(999)]);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  },
  'change the language of the page': ({ random }) => {
    root().lang = random.of(['en', 'de', 'ar', 'not a tag', '']);
  },
  'set the markup around it anew': stage => {
    const place = stage.place();
    // Nested copies would double each time.
    if (place !== body() && place.querySelectorAll(TAG).length < 3) place.innerHTML += '<p>and more</p>';
  },
  'fill its slots': stage => {
    const slotted = create('p');
    slotted.slot = stage.random.of(['heading', 'description', 'footer', 'success', 'none']);
    slotted.textContent = 'of the page';
    one(stage).append(slotted);
  },
  'empty it': stage => {
    const widget = one(stage);
    // In the light its own views are its children, and no page may empty those.
    if (widget.shadowRoot) widget.replaceChildren();
  },
  'lay a trap': ({ random }) => {
    const trap = create(random.of(['img', 'form', 'a', 'object']));
    trap.setAttribute('name', random.of(NAMES));
    trap.id = random.of(NAMES);
    if (trap instanceof HTMLAnchorElement) trap.href = 'https://evil.example/';
    if (trap instanceof HTMLFormElement) trap.action = 'https://evil.example/';
    all('main')[0]?.append(trap);
  },
  'clear the traps': () => {
    for (const trap of all('main > :is(img, a, object, form)')) trap.remove();
  },
  'focus something inside': stage => {
    const nodes = [...inside(one(stage)).querySelectorAll<HTMLElement>('button, input, h2')];
    if (nodes.length) stage.random.of(nodes).focus();
  },
};
