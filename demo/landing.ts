/** The overview: who can be tried. */
import { configuration } from './configuration.ts';

const body = document.querySelector('[data-users]');

for (const { name, email, password, about } of configuration.users) {
  const row = document.createElement('tr');
  const cells = [name, email, password ?? 'none', about].map((text, index) => {
    const cell = document.createElement(index === 0 ? 'th' : 'td');
    if (index === 0) cell.setAttribute('scope', 'row');
    cell.textContent = text;
    return cell;
  });
  row.append(...cells);
  body?.append(row);
}
