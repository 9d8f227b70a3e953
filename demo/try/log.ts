/** Lists the element's events as they are fired. */
import { element } from '../site/dom.ts';

const EVENTS = [
  'apm-ready',
  'apm-start',
  'apm-email-sent',
  'apm-password-changed',
  'apm-sign-out',
  'apm-error',
] as const;

export function logEvents(target: EventTarget, list: HTMLElement): void {
  for (const name of EVENTS)
    target.addEventListener(name, event => {
      const detail = JSON.stringify((event as CustomEvent<unknown>).detail);
      const time = new Date().toLocaleTimeString('en', { hour12: false });
      list.append(
        element('li', {}, element('code', {}, name), ` ${detail} `, element('span', { class: 'quiet' }, time)),
      );
    });
}
