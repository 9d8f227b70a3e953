/** The four options side by side. */
import { element } from '../site/dom.ts';
import { FLOWS } from '../site/flows.ts';

/** Cells in the options' order; `+`, `o` and `-` at the start grade them. */
const ROWS: readonly (readonly [string, string, string, string, string])[] = [
  [
    'Security',
    '+ All at Auth0',
    '+ All at Auth0',
    'o Your page and your proxy see both passwords',
    '+ All at Auth0, fresh sign-in required',
  ],
  ['Proof of identity', 'o The mailbox', 'o The mailbox', '+ The current password', '+ A fresh sign-in'],
  [
    'Second factor',
    '+ When the link is opened, if an Action asks for it',
    '+ When the link is opened, if an Action asks for it',
    'o A user with one is sent to Option 4',
    '+ Part of the sign-in',
  ],
  [
    'Effort for your team',
    '+ None beyond the tag',
    '+ None beyond the tag',
    '- Run and guard a proxy',
    'o Deploy four Actions',
  ],
  [
    'What to configure at Auth0',
    'Callback URL, Application Login URI',
    'The same, and Allowed Origins (CORS)',
    'The same, an API, a Management client, the password grant',
    'The same, Actions, a Management client',
  ],
  [
    'What the user does',
    'Leaves, asks for a mail, opens the link, chooses a password',
    'One click, opens the link, chooses a password',
    'Types the current and a new password',
    'Signs in again, chooses a password',
  ],
  ['Leaves your page', 'o Yes', 'o For the new password', '+ No', 'o For a moment'],
  ['Needs a mail', 'o Yes', 'o Yes', '+ No', '+ No'],
  ['Works signed out', '+ Yes', 'o With ask-email', '- No', '- No'],
  [
    'Confirmed by',
    'Auth0’s page',
    'Auth0’s page',
    'The widget, then a new sign-in',
    'Auth0’s page, and the widget after the next sign-in',
  ],
];

const GRADES: Readonly<Record<string, string>> = { '+': 'good', o: 'fair', '-': 'poor' };
const GRADE_WORDS: Readonly<Record<string, string>> = { good: 'Good: ', fair: 'Fair: ', poor: 'Poor: ' };

export function showComparison(table: HTMLTableElement): void {
  const heads = FLOWS.map(({ name, number, title }) =>
    element('th', { scope: 'col' }, element('a', { href: `/try?option=${name}` }, `${number} ${title}`)),
  );
  const rows = ROWS.map(([head, ...cells]) =>
    element('tr', {}, element('th', { scope: 'row' }, head), ...cells.map(cell)),
  );
  table.append(element('thead', {}, element('tr', {}, element('td', {}), ...heads)), element('tbody', {}, ...rows));
}

function cell(text: string): HTMLTableCellElement {
  const grade = text.charAt(1) === ' ' ? GRADES[text.charAt(0)] : undefined;
  if (grade === undefined) return element('td', {}, text);
  return element(
    'td',
    { class: grade },
    element('span', { class: 'visually-hidden' }, GRADE_WORDS[grade]),
    text.slice(2),
  );
}
