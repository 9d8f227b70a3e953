/** What a page says: the element's events, violations of its policy, warnings, errors. Told through the console, which no policy closes. */
import type { ConsoleMessage, Page } from 'playwright-core';

export interface Heard {
  readonly kind:
    'apm-error' | 'apm-ready' | 'apm-email-sent' | 'apm-password-changed' | 'violation' | 'warning' | 'error';
  /** Of an event: its detail as JSON. */
  readonly text: string;
}

const MARK = 'heard in the page: ';

/** @returns a list that grows */
export function tellsWhatItHears(page: Page): readonly Heard[] {
  const heard: Heard[] = [];
  page.on('console', message => {
    const text = message.text();
    if (text.startsWith(MARK)) heard.push(JSON.parse(text.slice(MARK.length)) as Heard);
    else if (message.type() === 'error' && !isReport(message)) heard.push({ kind: 'error', text });
    else if (message.type() === 'warning' && !isAdvice(message)) heard.push({ kind: 'warning', text });
  });
  page.on('pageerror', ({ message }) => heard.push({ kind: 'error', text: message }));
  return heard;
}

/** Runs in every frame before the page's own scripts: what it needs later it takes now, while it is as it should be. */
export async function listenInside(page: Page): Promise<void> {
  await page.addInitScript(mark => {
    const say = console.debug.bind(console);
    const { stringify } = JSON;
    const tell = (kind: string, text: string) => say(mark + stringify({ kind, text }));
    for (const kind of ['apm-error', 'apm-ready', 'apm-email-sent', 'apm-password-changed'])
      addEventListener(kind, event => tell(kind, stringify((event as CustomEvent<unknown>).detail)));
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      tell('violation', `${effectiveDirective}: ${blockedURI}`),
    );
  }, MARK);
}

/** What the browser itself reports: every request that failed, and what a policy stopped, which is told by its event. */
const isReport = (message: ConsoleMessage): boolean =>
  /^Failed to load resource|The action has been blocked|Content Security Policy|blocked by CORS policy|^Refused to|^Blocked form submission/.test(
    message.text(),
  );

/** What Chromium thinks of a frame's attributes is no word of the page's. */
const isAdvice = (message: ConsoleMessage): boolean => message.text().includes('can escape its sandboxing');
