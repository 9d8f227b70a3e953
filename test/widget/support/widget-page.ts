/** The widget as a person uses it: what is read, pressed and typed. Knows the markup, so that tests need not. */
import { sendKeys } from '@web/test-runner-commands';
import '../../../widget/define.ts';
import './late-parts.ts';
import type { AccountPasswordManager } from '../../../widget/index.ts';
import type { State } from '../../../widget/state/state.ts';

export type Attributes = Readonly<Record<string, string>>;

const EVENTS = [
  'apm-ready',
  'apm-start',
  'apm-email-sent',
  'apm-password-changed',
  'apm-sign-out',
  'apm-error',
] as const;

/** A frame of the real browser, whatever the test did to the clock. */
const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** Waits, frame by frame, until something is so. @throws Error after five seconds of the real clock */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const start = performance.now();
  while (!isSo()) {
    if (performance.now() - start > 5000) throw new Error(`Waited in vain until ${what}`);
    await frame();
  }
}

export class WidgetPage {
  readonly element: AccountPasswordManager;
  /** Every event of the element so far, as `name` or `name:detail`. */
  readonly events: string[] = [];
  readonly details: unknown[] = [];
  /** What developers were told to mend. */
  readonly hints: string[] = [];

  private constructor(element: AccountPasswordManager) {
    this.element = element;
    for (const name of EVENTS)
      element.addEventListener(name, event => {
        const { detail } = event as CustomEvent<Record<string, string | boolean | undefined>>;
        this.details.push(detail);
        const { hint, ...rest } = detail;
        if (typeof hint === 'string') this.hints.push(hint);
        this.events.push([name, ...Object.values(rest).filter(value => value !== undefined)].join(' '));
      });
  }

  /** Puts the element on the page, the way markup would, and then sets properties, the way a script would. */
  static place(attributes: Attributes, properties: Partial<AccountPasswordManager> = {}, inside = ''): WidgetPage {
    const element = document.createElement('account-password-manager');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = inside;
    Object.assign(element, properties);
    const page = new WidgetPage(element);
    document.body.append(element);
    return page;
  }

  /** The same, and waits for the first view. */
  static async open(
    attributes: Attributes,
    properties: Partial<AccountPasswordManager> = {},
    inside = '',
  ): Promise<WidgetPage> {
    const page = WidgetPage.place(attributes, properties, inside);
    await page.ready();
    return page;
  }

  /** The element in a state that the test made up, for what depends on the state alone. */
  static async showing(
    state: State,
    attributes: Attributes = {},
    properties: Partial<AccountPasswordManager> = {},
  ): Promise<WidgetPage> {
    const page = WidgetPage.place(attributes, properties);
    page.force(state);
    await until(`${state.name} is shown`, () => state.name === 'loading' || !page.isLoading());
    return page;
  }

  force(state: State): void {
    Object.defineProperty(this.element, 'state', { configurable: true, get: () => state });
    this.element.requestUpdate();
  }

  async ready(): Promise<void> {
    await until('the widget is ready', () => this.events.some(name => name.startsWith('apm-ready')));
    await until('the first view is shown', () => !this.isLoading());
  }

  get root(): ParentNode {
    return this.element.renderRoot;
  }

  get state(): State {
    return this.element.state;
  }

  isLoading(): boolean {
    return !this.element.hasUpdated || this.root.querySelector('[part~=status]') !== null || !this.text();
  }

  /** Everything that can be read, without what is only said aloud. */
  text(): string {
    const base = this.element.hasUpdated ? this.root.querySelector('[part~=base]') : null;
    const copy = base?.cloneNode(true) as Element | undefined;
    copy?.querySelectorAll('.aloud, [hidden]').forEach(hidden => hidden.remove());
    return copy?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  heading(): string {
    return this.root.querySelector('h2')?.textContent.trim() ?? '';
  }

  /** What a screen reader is told while the view stays the same. */
  said(): string {
    return [...this.root.querySelectorAll('[role=status]')]
      .map(({ textContent }) => textContent.trim())
      .join(' ')
      .trim();
  }

  error(): string {
    return [...this.root.querySelectorAll('[part~=error]:not([hidden])')].map(e => e.textContent.trim()).join(' ');
  }

  buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map(nameOf);
  }

  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find(button => nameOf(button) === name);
    if (!found) throw new Error(`No button "${name}", but: ${this.buttons().join(', ')}`);
    return found;
  }

  field(label: string): HTMLInputElement {
    const found = [...this.root.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === label);
    const input = found && this.root.querySelector<HTMLInputElement>(`#${found.htmlFor}`);
    if (!input) throw new Error(`No field "${label}"`);
    return input;
  }

  press(name: string): void {
    this.button(name).click();
  }

  /** Goes to a control with the Tab key, from where the focus is. */
  async tabTo(control: Element): Promise<void> {
    for (let i = 0; i < 20 && this.focused() !== control; i++) await sendKeys({ press: 'Tab' });
    if (this.focused() !== control) throw new Error('The Tab key does not lead there.');
  }

  /** With the keyboard alone. */
  async pressByKey(name: string, key = 'Enter'): Promise<void> {
    await this.tabTo(this.button(name));
    await sendKeys({ press: key });
  }

  /** Types with real keys. */
  async type(label: string, text: string): Promise<void> {
    this.field(label).focus();
    await sendKeys({ type: text });
  }

  /** Fills a field the way a password manager does: the value, and an event that need not reach us. */
  fill(label: string, text: string): void {
    const input = this.field(label);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  focused(): Element | null {
    const active = document.activeElement;
    return active?.shadowRoot?.activeElement ?? active;
  }

  async shows(heading: string): Promise<void> {
    await until(`"${heading}" is shown, not "${this.heading()}"`, () => this.heading() === heading);
    await this.element.updateComplete;
  }

  async reads(text: string): Promise<void> {
    await until(`"${text}" is read in "${this.text()}"`, () => this.text().includes(text));
  }

  remove(): void {
    this.element.remove();
  }
}

/** The accessible name, as far as this widget needs rules for it. */
function nameOf(button: HTMLButtonElement): string {
  const title = button.querySelector('[part~=option-title]') ?? button;
  return button.getAttribute('aria-label') ?? title.textContent.trim();
}

/** Removes every widget of the test that just ended. */
export function clearPage(): void {
  document.querySelectorAll('account-password-manager').forEach(element => element.remove());
  sessionStorage.clear();
}
