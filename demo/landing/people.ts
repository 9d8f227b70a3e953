/** The demo users as cards, each with the password to copy. */
import type { DemoUser } from '../site/configuration.ts';
import { copyButton } from '../site/copy.ts';
import { element } from '../site/dom.ts';

export function showPeople(list: HTMLUListElement, users: readonly DemoUser[]): void {
  list.append(
    ...users.map(({ name, email, password, about }) =>
      element(
        'li',
        { class: 'person' },
        element('strong', {}, name),
        element('span', { class: 'quiet' }, about),
        element('span', { class: 'address' }, email),
        password === undefined
          ? element('span', { class: 'quiet' }, 'No password here')
          : element(
              'span',
              { class: 'row' },
              element('code', {}, password),
              copyButton(password, `the password of ${name}`),
            ),
      ),
    ),
  );
}
