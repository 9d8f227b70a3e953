/** The demo users to run an option with: what to type, and what each is good for. */
import type { DemoUser } from '../site/configuration.ts';
import { copyButton } from '../site/copy.ts';
import { element } from '../site/dom.ts';
import { showCode } from './one-time-code.ts';

export function showCast(buttons: HTMLElement, place: HTMLElement, users: readonly DemoUser[]): void {
  const choices = users.map(user => {
    const button = element(
      'button',
      { type: 'button', class: 'button small', 'aria-pressed': 'false' },
      firstName(user),
    );
    button.addEventListener('click', () => choose(user));
    return { user, button };
  });
  buttons.replaceChildren(...choices.map(({ button }) => button));
  if (users[0]) choose(users[0]);

  function choose(chosen: DemoUser): void {
    for (const { user, button } of choices) button.setAttribute('aria-pressed', String(user === chosen));
    place.replaceChildren(card(chosen));
  }
}

function firstName({ name }: DemoUser): string {
  return name.split(' ')[0] ?? name;
}

function card({ name, email, password, about, otpSecret }: DemoUser): HTMLElement {
  const facts: HTMLElement[] = [...fact('E-mail', email, `the address of ${name}`)];
  if (password !== undefined) facts.push(...fact('Password', password, `the password of ${name}`));
  const list = element('dl', {}, ...facts);
  if (otpSecret !== undefined) {
    const code = element('dd', {});
    list.append(element('dt', {}, 'One-time code'), code);
    showCode(code, otpSecret);
  }
  const hint = 'Once it is changed, use the one you chose, or reset the users under “Make it go wrong”.';
  return element(
    'div',
    { class: 'person' },
    element('p', { class: 'quiet' }, about),
    list,
    password === undefined ? undefined : element('p', { class: 'quiet hint' }, hint),
  );
}

function fact(term: string, text: string, what: string): readonly HTMLElement[] {
  return [element('dt', {}, term), element('dd', {}, element('code', {}, text), copyButton(text, what))];
}
